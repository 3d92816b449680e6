// What the sockets count. Written and read on the loop's thread alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cuppa {

struct NetFigures {
  std::uint64_t connections_accepted = 0;
  // Times that newcomers had to wait: all connections are there that are allowed, or descriptors
  // or memory have run out.
  std::uint64_t waited_at_limit = 0, waited_for_descriptors = 0;
  std::uint64_t closed_too_slow = 0;
  std::array<std::uint64_t, 5> answers_by_class{};  // HTTP answers: 1xx to 5xx

  void count_answer(int status) {
    const auto of_class = static_cast<std::size_t>(status / 100) - 1;
    if (of_class < answers_by_class.size()) ++answers_by_class[of_class];
  }
};

// How it stands when somebody asks.
struct NetStanding {
  std::size_t connections = 0, connections_max = 0;
  std::size_t devices_behind = 0;                               // something waits to be written
  std::size_t waiting_bytes = 0, waiting_bytes_of_largest = 0;  // to be written
  bool is_stopping = false;
};

}  // namespace cuppa
