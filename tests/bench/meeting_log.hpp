// A session of thirty people, half way through their turns, as a room hands it to the store: made
// with decide() and apply(), one append for each command.
#pragma once

#include <string>
#include <vector>

#include "store/event_store.hpp"

namespace cuppa::tests {

// The last of it happened at `now`.
std::vector<Append> meeting_half_way(Instant now);

// The same meeting as a session of its own.
std::vector<Append> as_session(std::vector<Append> meeting, int number);

}  // namespace cuppa::tests
