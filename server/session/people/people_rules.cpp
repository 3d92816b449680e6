#include "session/clock/clocks.hpp"
#include "session/people/people.hpp"
#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

// The clock of a turn that goes on while its length is chosen anew. From "no clock" to a length:
// a whole one, from now.
Clock with_length(Clock clock, std::optional<Duration> before, std::optional<Duration> after,
                  Instant now) {
  if (before == after) return clock;
  clock.revision += 1;
  clock.time_is_up = false;
  clock.length_ms = after;
  if (!after) {
    clock.deadline.reset();
    clock.left_ms.reset();
  } else if (!before) {
    if (clock.state == ClockState::running) clock.deadline = now + *after;
    if (clock.state == ClockState::paused) clock.left_ms = after;
  } else {
    if (clock.deadline) clock.deadline = *clock.deadline + (*after - *before);
    if (clock.left_ms) clock.left_ms = *clock.left_ms + (*after - *before);
  }
  return clock;
}

std::optional<Duration> length_by_choice(const Step& step, TurnLength choice) {
  if (!step.turn_ms || choice == TurnLength::no_clock) return {};
  return choice == TurnLength::longer ? *step.turn_ms * 2 : *step.turn_ms;
}

void change_running_turn(Outcomes& outcomes, const Situation& s, const TurnChoice& old_choice,
                         const TurnChoice& choice) {
  const auto* table = find_table(s.state, find_participant(s.state, s.actor)->table);
  const auto* step = table == nullptr ? nullptr : turns_step_at(s.state, *table);
  const auto* having = step == nullptr ? nullptr : turn_being_had(*table);
  const auto* clock = step == nullptr ? nullptr : find_clock(s.state, Scope{table->id.text});
  if (having == nullptr || having->who != s.actor || clock == nullptr) return;
  const auto before = clock_rules_for(s.state, s.actor);
  auto after = before;
  after.hidden_by_choice = choice.hide_clock;
  retell_clock(outcomes, s.state, *table, before, after,
               with_length(*clock, length_by_choice(*step, old_choice.length),
                           length_by_choice(*step, choice.length), s.now));
}

// What was somebody's own device is a tablet on the table now: it has no turn.
void end_turn_of_nobody(Outcomes& outcomes, const SessionState& state, const Participant& tablet) {
  for (const auto& table : state.tables) {
    const auto* turn = find_turn(table, tablet.id);
    const bool is_over =
        turn == nullptr || turn->state == TurnState::had || turn->state == TurnState::passed;
    if (!is_over) outcomes.table(table.id, TurnPassed{table.id, tablet.id});
  }
}

// Whoever asks somebody to leave looks after those they cared for; the host, where a co-host asks
// themselves.
void take_over_seats(Outcomes& outcomes, const SessionState& state, const ParticipantId& from,
                     const ParticipantId& to) {
  for (auto seat : seats_in_care_of(state, from)) {
    seat.cared_by = to;
    outcomes.everyone(ParticipantChanged{seat});
  }
}

}  // namespace

Decision rule(const Situation& s, const ChangeMe& command) {
  auto me = *find_participant(s.state, s.actor);
  const bool may_be_shared = !me.cared_by && me.role == Role::participant;
  if (command.mode == Mode::shared_device && !may_be_shared) return Refused{Refusal::not_allowed};
  if (command.name) me.name = *command.name;
  if (command.mode) me.mode = *command.mode;
  if (command.place) me.place = *command.place;
  if (command.drink) me.drink = *command.drink;
  if (command.ready) me.ready = *command.ready;
  Outcomes outcomes;
  outcomes.everyone(ParticipantChanged{me});
  if (me.mode == Mode::shared_device) end_turn_of_nobody(outcomes, s.state, me);
  return outcomes.take();
}

Decision rule(const Situation& s, const ChooseTurnLength& command) {
  const auto known = s.state.choices.find(s.actor);
  const auto old_choice = known == s.state.choices.end() ? TurnChoice{s.actor} : known->second;
  const TurnChoice choice{s.actor, command.length, command.hide_clock};
  Outcomes outcomes;
  outcomes.participant(s.actor, TurnLengthChosen{choice});
  outcomes.hosts(TurnLengthChosen{choice});
  change_running_turn(outcomes, s, old_choice, choice);
  return outcomes.take();
}

Decision rule(const Situation& s, const TellGroup& command) {
  Outcomes outcomes;
  outcomes.participant(s.actor, GroupTold{s.actor, command.group});
  outcomes.hosts(GroupTold{s.actor, command.group});
  return outcomes.take();
}

Decision rule(const Situation& s, const LeaveSession&) {
  if (find_participant(s.state, s.actor)->presence == Presence::left) {
    return std::vector<Outcome>{};
  }
  Outcomes outcomes;
  take_out_of_turns(outcomes, s.state, s.actor, s.now);
  outcomes.everyone(ParticipantLeft{s.actor});
  return outcomes.take();
}

Decision rule(const Situation& s, const ReturnToSession&) {
  const auto& me = *find_participant(s.state, s.actor);
  if (me.presence == Presence::in) return std::vector<Outcome>{};
  Outcomes outcomes;
  outcomes.everyone(ParticipantReturned{s.actor});
  come_into_turns(outcomes, s.state, me);
  return outcomes.take();
}

Decision rule(const Situation& s, const RemoveParticipant& command) {
  const auto* who = find_participant(s.state, command.who);
  if (who == nullptr || who->presence == Presence::removed) return Refused{Refusal::not_found};
  if (who->role == Role::host) return Refused{Refusal::not_allowed};
  Outcomes outcomes;
  take_out_of_turns(outcomes, s.state, command.who, s.now);
  const auto heir = command.who == s.actor ? host_id(s.state) : s.actor;
  take_over_seats(outcomes, s.state, command.who, heir);
  outcomes.everyone(ParticipantRemoved{command.who});
  return outcomes.take();
}

Decision rule(const Situation& s, const RenameParticipant& command) {
  const auto* who = find_participant(s.state, command.who);
  if (who == nullptr) return Refused{Refusal::not_found};
  auto changed = *who;
  changed.name = command.name;
  return Outcomes{}.everyone(ParticipantChanged{changed}).take();
}

Decision rule(const Situation& s, const GiveRole& command) {
  const auto* who = find_participant(s.state, command.who);
  if (who == nullptr || who->presence == Presence::removed) return Refused{Refusal::not_found};
  if (who->role == Role::host || command.role == Role::host) return Refused{Refusal::not_allowed};
  if (who->cared_by || who->mode == Mode::shared_device) return Refused{Refusal::not_allowed};
  auto changed = *who;
  changed.role = command.role;
  return Outcomes{}.everyone(ParticipantChanged{changed}).take();
}

}  // namespace cuppa
