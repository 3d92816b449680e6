#include "session/asking/givens.hpp"

#include <algorithm>

namespace cuppa {

const Given* find_given(const SessionState& state, const ItemId& id) {
  const auto found = std::find_if(state.givens.begin(), state.givens.end(),
                                  [&](const Given& given) { return given.id == id; });
  return found == state.givens.end() ? nullptr : &*found;
}

bool is_left_open(const Given& given) {
  return given.list == GivenList::find_out && given.answer.empty() && given.owner.empty();
}

bool has_question_left_open(const SessionState& state) {
  return std::any_of(state.givens.begin(), state.givens.end(), is_left_open);
}

}  // namespace cuppa
