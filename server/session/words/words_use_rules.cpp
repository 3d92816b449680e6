#include <algorithm>

#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/words/words_use.hpp"

namespace cuppa {
namespace {

struct Written {
  bool is_there = false;
  std::optional<ParticipantId> by{};
};

template <class Items>
void look_in(const Items& items, const ItemId& id, Written& written) {
  for (const auto& item : items) {
    if (item.id == id) written = {!item.text.empty(), item.by};
  }
}

// The ids of notes, parked things and chat differ by how they begin.
Written written_as(const SessionState& state, const ItemId& id) {
  Written written;
  look_in(state.notes, id, written);
  look_in(state.park, id, written);
  look_in(state.chat, id, written);
  return written;
}

}  // namespace

WordsUse use_of(const SessionState& state, const ItemId& id) {
  for (const auto& choice : state.words_uses) {
    if (choice.id == id) return choice.use;
  }
  return WordsUse::unsaid;
}

bool are_words_of(const SessionState& state, const ItemId& id, const ParticipantId& who) {
  const auto by = written_as(state, id).by;
  return by && (*by == who || cares_for(state, who, *by));
}

void say_use(Outcomes& outcomes, const SessionState& state, const ItemId& id,
             const ParticipantId& by, std::optional<WordsUse> use) {
  if (!use || *use == use_of(state, id)) return;
  outcomes.participant(by, WordsUseChosen{{id, by, *use}});
}

// Of what one may not read, an id that is there and one that is not are answered alike.
Decision rule(const Situation& s, const ChooseWordsUse& command) {
  if (!are_words_of(s.state, command.id, s.actor)) return Refused{Refusal::not_allowed};
  const auto written = written_as(s.state, command.id);
  if (!written.is_there) return Refused{Refusal::not_found};
  Outcomes outcomes;
  say_use(outcomes, s.state, command.id, *written.by, command.use);
  return outcomes.take();
}

}  // namespace cuppa
