// When a session next needs waking, and what everybody may see of a clock then.
#pragma once

#include <optional>

#include "session/state.hpp"

namespace cuppa {

// The next moment at which a running clock reaches zero unannounced; none: nothing to wait for.
std::optional<Instant> next_deadline(const SessionState& state);

// What is left of a running or paused clock; negative in over-time; none for a turn without a
// clock.
std::optional<Duration> left_at(const Clock& clock, Instant now);

// Full quarters that are left, 0 to 4, for "picture only"; a turn without a clock stays full.
int quarters_left(const Clock& clock, Instant now);

// The next moment at which quarters_left() changes; none when paused, empty or without a clock.
std::optional<Instant> next_quarter(const Clock& clock, Instant now);

}  // namespace cuppa
