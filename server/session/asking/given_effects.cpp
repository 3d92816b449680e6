#include <algorithm>

#include "session/effects.hpp"

namespace cuppa {
namespace {

template <class Change>
void change(SessionState& state, const ItemId& id, Change change_given) {
  for (auto& given : state.givens) {
    if (given.id != id) continue;
    change_given(given);
    given.revision += 1;
  }
}

}  // namespace

void effect(SessionState& state, const GivenAdded& event, const Told&) {
  state.givens.push_back({event.id, 1, event.list, event.text, {}, {}, {}, {}});
  state.given += 1;
}

void effect(SessionState& state, const GivenEdited& event, const Told&) {
  change(state, event.id, [&](Given& given) { given.text = event.text; });
}

void effect(SessionState& state, const GivenRemoved& event, const Told&) {
  std::erase_if(state.givens, [&](const Given& given) { return given.id == event.id; });
}

void effect(SessionState& state, const GivenFollowedUp& event, const Told&) {
  change(state, event.id, [&](Given& given) {
    given.owner = event.owner;
    given.due = event.due;
    given.how = event.how;
  });
}

void effect(SessionState& state, const GivenAnswered& event, const Told&) {
  change(state, event.id, [&](Given& given) { given.answer = event.answer; });
}

}  // namespace cuppa
