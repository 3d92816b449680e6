// Going from step to step.
#pragma once

#include <vector>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

// "Over a Brew" as in the guide of Curators of Change and ADASS Eastern Region: one minute to
// reflect, two minutes each. The other lengths are suggestions. Titles and questions are empty:
// each screen then says its own words, in its own language.
std::vector<Step> usual_brew();

// What opening a step brings: its clock, or its turns.
void open_step(Outcomes& outcomes, const SessionState& state, const Step& step, Instant now);

}  // namespace cuppa
