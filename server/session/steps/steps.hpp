// Going from step to step.
#pragma once

#include <string_view>
#include <vector>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

// "Over a Brew" as in the guide of Curators of Change and ADASS Eastern Region: one minute to
// reflect, two minutes each. The other lengths are suggestions. Titles and questions are empty:
// each screen then says its own words, in its own language.
std::vector<Step> usual_brew();

// Opens a step for all: with its clock, or its turns. Any step of a block opens the block, where
// each table goes on from where it was, or begins.
void open_step(Outcomes& outcomes, const SessionState& state, const Step& step, Instant now);

// What a step brings to one table: its turns; in a block its clock too, and in a break nobody who
// is back yet.
void open_at_table(Outcomes& outcomes, const SessionState& state, const Table& table,
                   const Step& step, Instant now);

// What follows from a step when it is left. TurnEnds: what becomes of a turn that is being had.
template <class TurnEnds>
void leave_table(Outcomes& outcomes, const Table& table) {
  if (const auto* having = turn_being_had(table)) {
    outcomes.table(table.id, TurnEnds{table.id, having->who});
  }
}

// The open step, or every step of the open block, is over.
void finish_open_step(Outcomes& outcomes, const SessionState& state);

// An address on the web, or none.
bool is_web_link(std::string_view link);

// Every link of a plan leads to the web.
bool has_web_links_only(const std::vector<Step>& plan);

}  // namespace cuppa
