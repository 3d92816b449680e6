// A block: steps in a row that each table walks at its own pace, with its keeper. While it is open
// `SessionState::step` is its first step, and each table has its own. The host's next step calls
// everybody back together; "session" is the clock of that call.
#pragma once

#include <span>
#include <vector>

#include "session/state.hpp"

namespace cuppa {

// The block that a step stands in; empty where all tables are together in it, or where the plan has
// no such step.
std::span<const Step> block_around(const std::vector<Step>& plan, const StepId& step);

// The block that is open now; empty: all tables are together, or nothing is open.
std::span<const Step> open_block(const SessionState& state);

// Where a table is now: in an open block its own step, else the step that all are in. Null: no step
// is open. A table that walked this block before is where it was.
const Step* step_at(const SessionState& state, const Table& table);

// The step a table is at, if people have turns in it.
const Step* turns_step_at(const SessionState& state, const Table& table);

// A table is at this step of the open block, or beyond it.
bool has_come_to(const SessionState& state, const Table& table, const Step& step);

bool is_in(std::span<const Step> block, const StepId& step);

}  // namespace cuppa
