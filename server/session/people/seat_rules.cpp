#include "session/people/acting_for.hpp"
#include "session/people/people.hpp"
#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

bool may_add_seat(const Situation& s, const TableId& table) {
  const auto& actor = *find_participant(s.state, s.actor);
  return runs_table(s.state, s.actor, table) ||
         (actor.mode == Mode::shared_device && actor.table == table);
}

// A seat is never left to a dead device: then whoever sits at the same table may take over.
bool may_take_over(const Situation& s, const Participant& seat) {
  const auto& actor = *find_participant(s.state, s.actor);
  const bool at_the_table = actor.table == seat.table && actor.presence == Presence::in;
  const bool is_left_alone = !is_here(s.state, s.here, seat.id);
  return (at_the_table && is_left_alone) || runs_table(s.state, s.actor, seat.table);
}

bool has_hands_full(const SessionState& state, const ParticipantId& carer) {
  return seats_in_care_of(state, carer).size() >= kSeatsInCareMax;
}

std::variant<Participant, Refused> seat_called(const SessionState& state,
                                               const ParticipantId& who) {
  if (!is_seat(state, who)) return Refused{Refusal::not_a_seat};
  const auto& seat = *find_participant(state, who);
  if (seat.presence == Presence::removed) return Refused{Refusal::not_a_seat};
  return seat;
}

// A seat that the sender may act for.
std::variant<Participant, Refused> own_seat(const Situation& s, const ParticipantId& who) {
  auto seat = seat_called(s.state, who);
  const bool is_theirs = acts_for(s.state, s.actor, who);
  if (std::holds_alternative<Participant>(seat) && !is_theirs) {
    return Refused{Refusal::not_allowed};
  }
  return seat;
}

}  // namespace

Decision rule(const Situation& s, const AddSeat& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  if (!may_add_seat(s, table->id)) return Refused{Refusal::not_allowed};
  const bool asks_another = command.who_cares && *command.who_cares != s.actor;
  if (asks_another && !runs_table(s.state, s.actor, table->id)) {
    return Refused{Refusal::not_allowed};
  }
  const auto* carer = find_participant(s.state, command.who_cares.value_or(s.actor));
  if (carer == nullptr || carer->cared_by || carer->presence != Presence::in) {
    return Refused{Refusal::not_found};
  }
  if (has_hands_full(s.state, carer->id)) return Refused{Refusal::too_many_seats, {carer->id}};
  if (is_full(s.state)) return Refused{Refusal::session_full};
  auto seat = newcomer(s.state, s.random, command.name);
  seat.table = table->id;
  seat.place = command.place == Place::unsaid ? carer->place : command.place;
  seat.cared_by = carer->id;
  Outcomes outcomes;
  come_in(outcomes, s.state, seat);
  return outcomes.take();
}

Decision rule(const Situation& s, const RenameSeat& command) {
  auto found = own_seat(s, command.who);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  auto& seat = std::get<Participant>(found);
  seat.name = command.name;
  return Outcomes{}.everyone(ParticipantChanged{seat}).take();
}

Decision rule(const Situation& s, const RemoveSeat& command) {
  const auto found = own_seat(s, command.who);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  Outcomes outcomes;
  take_out_of_turns(outcomes, s.state, command.who, s.now);
  outcomes.everyone(ParticipantRemoved{command.who});
  return outcomes.take();
}

Decision rule(const Situation& s, const CareForSeat& command) {
  auto found = seat_called(s.state, command.who);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  auto& seat = std::get<Participant>(found);
  if (!may_take_over(s, seat)) return Refused{Refusal::not_allowed};
  if (seat.cared_by == s.actor) return std::vector<Outcome>{};
  if (has_hands_full(s.state, s.actor)) return Refused{Refusal::too_many_seats, {s.actor}};
  seat.cared_by = s.actor;
  return Outcomes{}.everyone(ParticipantChanged{seat}).take();
}

}  // namespace cuppa
