#include <algorithm>

#include "session/people/people.hpp"
#include "session/rules.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

const Knock* find_knock(const SessionState& state, const ParticipantId& who) {
  const auto found = std::find_if(state.door.begin(), state.door.end(),
                                  [&](const Knock& knock) { return knock.who == who; });
  return found == state.door.end() ? nullptr : &*found;
}

// Told to the hosts, and to the person on their own stream: it is all they see until they are in.
Decision knock(const Knock& knock) {
  Outcomes outcomes;
  outcomes.hosts(Knocked{knock});
  outcomes.participant(knock.who, Knocked{knock});
  return outcomes.take();
}

void answer(Outcomes& outcomes, const ParticipantId& who, bool let_in) {
  outcomes.hosts(KnockAnswered{who, let_in});
  outcomes.participant(who, KnockAnswered{who, let_in});
}

}  // namespace

// A key that a host gave away opens any door; a code or QR code knocks where the host wants that.
Decision rule(const Situation& s, const JoinSession& command) {
  if (s.state.status == Status::closed) return Refused{Refusal::read_only};
  if (is_full(s.state)) return Refused{Refusal::session_full};
  auto participant = newcomer(s.state, s.random, command.name);
  participant.place = command.place;
  participant.mode = command.mode;
  participant.role = command.role;
  participant.table = table_for(s.state, participant.place);
  if (command.role == Role::participant) {
    if (s.state.settings.door == Door::locked) return Refused{Refusal::door_locked};
    if (s.state.settings.door == Door::knock) {
      return knock({participant.id, participant.name, participant.place, participant.mode});
    }
  }
  Outcomes outcomes;
  come_in(outcomes, s.state, participant);
  return outcomes.take();
}

Decision rule(const Situation& s, const LetIn& command) {
  const auto* waiting = find_knock(s.state, command.who);
  if (waiting == nullptr) return Refused{Refusal::not_found};
  auto participant = newcomer(s.state, s.random, waiting->name);
  participant.id = waiting->who;
  participant.place = waiting->place;
  participant.mode = waiting->mode;
  participant.table = table_for(s.state, participant.place);
  Outcomes outcomes;
  answer(outcomes, command.who, true);
  come_in(outcomes, s.state, participant);
  return outcomes.take();
}

Decision rule(const Situation& s, const TurnAway& command) {
  if (find_knock(s.state, command.who) == nullptr) return Refused{Refusal::not_found};
  Outcomes outcomes;
  answer(outcomes, command.who, false);
  return outcomes.take();
}

// As if they had gone home by themselves, or had not knocked. After the close nobody waits.
Decision rule(const Situation& s, const TakeOut& command) {
  Outcomes outcomes;
  if (find_knock(s.state, command.who) != nullptr) answer(outcomes, command.who, false);
  const auto* person = find_participant(s.state, command.who);
  const bool is_in = person != nullptr && person->presence == Presence::in;
  if (is_in && s.state.status != Status::closed) {
    take_out_of_turns(outcomes, s.state, command.who, s.now);
    outcomes.everyone(ParticipantLeft{command.who});
  }
  return outcomes.take();
}

}  // namespace cuppa
