#include <algorithm>

#include "session/effects.hpp"

namespace cuppa {
namespace {

Participant* participant_of(SessionState& state, const ParticipantId& who) {
  return const_cast<Participant*>(find_participant(state, who));
}

// Whoever goes needs no host to come to them any more.
void set_presence(SessionState& state, const ParticipantId& who, Presence presence) {
  if (auto* participant = participant_of(state, who)) participant->presence = presence;
  if (presence == Presence::in) return;
  std::erase_if(state.calls, [&](const HostCall& call) { return call.who == who; });
}

void read_no_longer(SessionState& state, const ParticipantId& who) {
  if (state.reader == who) state.reader.reset();
  if (state.reader_asked == who) state.reader_asked.reset();
}

}  // namespace

void effect(SessionState& state, const ParticipantJoined& event, const Told&) {
  if (auto* known = participant_of(state, event.participant.id)) {
    *known = event.participant;
  } else {
    state.participants.push_back(event.participant);
  }
}

void effect(SessionState& state, const ParticipantChanged& event, const Told&) {
  if (auto* known = participant_of(state, event.participant.id)) *known = event.participant;
}

void effect(SessionState& state, const ParticipantLeft& event, const Told&) {
  set_presence(state, event.who, Presence::left);
  read_no_longer(state, event.who);
}

// Whoever left before their turn finds their place in their table's order kept.
void effect(SessionState& state, const ParticipantReturned& event, const Told&) {
  set_presence(state, event.who, Presence::in);
  const auto* who = find_participant(state, event.who);
  for (auto& table : state.tables) {
    if (who == nullptr || table.id != who->table) continue;
    for (auto& turn : table.turns) {
      if (turn.who == event.who && turn.state == TurnState::gone) turn.state = TurnState::waiting;
    }
  }
}

void effect(SessionState& state, const ParticipantRemoved& event, const Told&) {
  set_presence(state, event.who, Presence::removed);
  read_no_longer(state, event.who);
}

void effect(SessionState& state, const TurnLengthChosen& event, const Told&) {
  state.choices.insert_or_assign(event.choice.who, event.choice);
}

void effect(SessionState& state, const GroupTold& event, const Told&) {
  if (event.group.empty()) {
    state.groups.erase(event.who);
  } else {
    state.groups.insert_or_assign(event.who, event.group);
  }
}

void effect(SessionState& state, const Knocked& event, const Told&) {
  const bool known = std::any_of(state.door.begin(), state.door.end(),
                                 [&](const Knock& knock) { return knock.who == event.knock.who; });
  if (!known) state.door.push_back(event.knock);
}

void effect(SessionState& state, const KnockAnswered& event, const Told&) {
  std::erase_if(state.door, [&](const Knock& knock) { return knock.who == event.who; });
}

}  // namespace cuppa
