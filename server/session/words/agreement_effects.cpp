#include <algorithm>

#include "session/effects.hpp"

namespace cuppa {
namespace {

template <class Change>
void change(SessionState& state, const ItemId& id, Change change_line) {
  for (auto& line : state.agreements) {
    if (line.id == id) change_line(line);
  }
}

void forget_support(SessionState& state, const ItemId& id) {
  std::erase_if(state.support,
                [&](const AgreementSupport& support) { return support.agreement == id; });
}

}  // namespace

void effect(SessionState& state, const AgreementAdded& event, const Told&) {
  state.agreements.push_back({event.id, 1, event.text, event.by});
  state.agreements.back().settled = !event.proposed;
  state.agreed += 1;
}

// It was other words that people were for.
void effect(SessionState& state, const AgreementEdited& event, const Told&) {
  forget_support(state, event.id);
  change(state, event.id, [&](Agreement& line) {
    line.text = event.text;
    if (event.proposed) line.supported = line.settled = false;
    line.revision += 1;
  });
}

void effect(SessionState& state, const AgreementRemoved& event, const Told&) {
  forget_support(state, event.id);
  std::erase_if(state.agreements, [&](const Agreement& line) { return line.id == event.id; });
}

void effect(SessionState& state, const AgreementSupported& event, const Told&) {
  change(state, event.id, [&](Agreement& line) { line.supported = event.supported; });
}

void effect(SessionState& state, const SupportTold& event, const Told&) {
  const AgreementSupport support{event.who, event.id};
  std::erase(state.support, support);
  if (event.supports) state.support.push_back(support);
}

// Whoever is about to change it should see that it is settled now: that makes a revision.
void effect(SessionState& state, const AgreementSettled& event, const Told&) {
  change(state, event.id, [](Agreement& line) {
    line.settled = true;
    line.revision += 1;
  });
}

}  // namespace cuppa
