// What the store counts, and how much room it takes: a copy, made when somebody asks.
#pragma once

#include <cstdint>

#include "watch/histogram.hpp"

namespace cuppa {

// Written by the writer's thread.
struct WriterFigures {
  // From hand-over to committed: what whoever waits for it waits, erasing not counted.
  SecondsHistogram append_seconds{kSecondsBounds};
  Histogram<8> events_a_commit{{0, 1, 2, 5, 10, 50, 100, 500}};
};

struct StoreFigures {
  WriterFigures writer;
  std::uint64_t sessions_in_lobby = 0, sessions_live = 0, sessions_closed = 0;
  std::uint64_t database_bytes = 0, log_bytes = 0;  // cuppa.db, and its write-ahead log
  std::uint64_t disk_free_bytes = 0;                // for who runs the server, on that disk
};

}  // namespace cuppa
