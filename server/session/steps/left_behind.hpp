// Who had no turn yet, where people are about to go on without them.
#pragma once

#include <optional>

#include "session/refusal.hpp"
#include "session/state.hpp"

namespace cuppa {

// If a table went to this step of the open block: whoever had no turn in one that it passes over.
std::optional<Refused> left_behind(const SessionState& state, const Table& table, const Step& to);

// If all went on from what is open.
std::optional<Refused> left_behind(const SessionState& state);

}  // namespace cuppa
