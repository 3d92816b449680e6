// Time as the core knows it: an argument. There is deliberately no now() here.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace cuppa {

using Duration = std::chrono::milliseconds;

// A moment on the server's clock, in milliseconds since 1970 at the server's boot plus the time
// since (CLOCK_BOOTTIME), so that no step of the wall clock moves a running timer.
struct Instant {
  std::int64_t ms = 0;

  auto operator<=>(const Instant&) const = default;
  friend Instant operator+(Instant a, Duration d) { return {a.ms + d.count()}; }
  friend Instant operator-(Instant a, Duration d) { return {a.ms - d.count()}; }
  friend Duration operator-(Instant a, Instant b) { return Duration{a.ms - b.ms}; }
};

}  // namespace cuppa
