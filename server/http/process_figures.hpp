// How this process stands with the system, from /proc: the figures that every Prometheus client
// has, by the names that its documentation gives them.
#pragma once

#include <cstdint>

namespace cuppa {

struct ProcessFigures {
  double start_time_seconds = 0;  // since 1970, by the machine's clock
  double cpu_seconds = 0;         // user and system, of all threads
  std::uint64_t resident_bytes = 0;
  std::uint64_t open_descriptors = 0, descriptors_max = 0;
};

// What cannot be read is 0.
ProcessFigures read_process_figures();

}  // namespace cuppa
