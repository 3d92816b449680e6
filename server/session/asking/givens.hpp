// What can't change and what we'll find out: what is looked up of them.
#pragma once

#include "session/state.hpp"

namespace cuppa {

const Given* find_given(const SessionState& state, const ItemId& id);

// A question that has no answer, and nobody who finds it out.
bool is_left_open(const Given& given);

bool has_question_left_open(const SessionState& state);

}  // namespace cuppa
