#include "session/deadlines.hpp"

#include <algorithm>

namespace cuppa {

std::optional<Instant> next_deadline(const SessionState& state) {
  std::optional<Instant> next;
  for (const auto& [scope, clock] : state.clocks) {
    if (!clock.deadline || clock.time_is_up) continue;
    if (!next || *clock.deadline < *next) next = clock.deadline;
  }
  return next;
}

std::optional<Duration> left_at(const Clock& clock, Instant now) {
  if (clock.left_ms) return clock.left_ms;
  if (clock.deadline) return *clock.deadline - now;
  return {};
}

int quarters_left(const Clock& clock, Instant now) {
  const auto left = left_at(clock, now);
  if (!left || !clock.length_ms || clock.length_ms->count() == 0) return 4;
  const auto whole = clock.length_ms->count();
  const auto quarters = (left->count() * 4 + whole - 1) / whole;
  return static_cast<int>(std::clamp<std::int64_t>(quarters, 0, 4));
}

std::optional<Instant> next_quarter(const Clock& clock, Instant now) {
  const int quarters = quarters_left(clock, now);
  if (!clock.deadline || !clock.length_ms || quarters == 0) return {};
  return *clock.deadline - Duration{clock.length_ms->count() * (quarters - 1) / 4};
}

}  // namespace cuppa
