#include <algorithm>
#include <map>

#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/tables/seating.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {
namespace {

bool is_having_a_turn(const SessionState& state, const Participant& participant) {
  const auto* table = find_table(state, participant.table);
  const auto* having = table == nullptr ? nullptr : turn_being_had(*table);
  return having != nullptr && having->who == participant.id;
}

// Whoever stands in it twice goes where it says last. Seats go where whoever cares for them goes.
std::map<ParticipantId, TableId> wanted_tables(const SessionState& state,
                                               const std::vector<Move>& asked) {
  std::map<ParticipantId, TableId> wanted;
  for (const auto& move : asked) wanted.insert_or_assign(move.who, move.table);
  for (const auto& move : asked) {
    for (const auto& seat : seats_in_care_of(state, move.who)) {
      if (goes_with_carer(state, seat)) wanted.emplace(seat.id, move.table);
    }
  }
  return wanted;
}

// All of them or nobody.
Decision moved(const Situation& s, const std::vector<Move>& asked) {
  const auto wanted = wanted_tables(s.state, asked);
  Refused having_turns{Refusal::someone_having_a_turn};
  std::vector<Move> moves;
  for (const auto& [who, table] : wanted) {
    const auto* participant = find_participant(s.state, who);
    if (participant == nullptr || participant->presence != Presence::in ||
        find_table(s.state, table) == nullptr) {
      return Refused{Refusal::not_found};
    }
    if (participant->table == table) continue;
    if (is_having_a_turn(s.state, *participant)) having_turns.people.push_back(who);
    moves.push_back({who, table});
  }
  if (!having_turns.people.empty()) return having_turns;
  Outcomes outcomes;
  move_people(outcomes, s.state, moves);
  return outcomes.take();
}

bool has_to_stay(const SessionState& state, const Participant& participant) {
  const auto seats = seats_in_care_of(state, participant.id);
  return is_having_a_turn(state, participant) ||
         std::any_of(seats.begin(), seats.end(), [&](const Participant& seat) {
           return goes_with_carer(state, seat) && is_having_a_turn(state, seat);
         });
}

// All who are seated anew. A tablet stays on its table, and seats go where their carer goes.
std::vector<Guest> guests_of(const SessionState& state) {
  std::vector<Guest> guests;
  for (const auto& participant : state.participants) {
    if (!sits(state, participant) || goes_with_carer(state, participant)) continue;
    const auto group = state.groups.find(participant.id);
    guests.push_back(
        {participant.id, participant.place,
         group == state.groups.end() ? std::string{} : group->second,
         has_to_stay(state, participant) ? std::optional{participant.table} : std::nullopt});
  }
  return guests;
}

// The tables at which nobody has to stay, in their order; then those that have to be put out.
std::vector<TableId> free_tables(const SessionState& state, const std::vector<Circle>& circles) {
  std::vector<TableId> free;
  for (const auto& table : state.tables) {
    const bool taken = std::any_of(circles.begin(), circles.end(),
                                   [&](const Circle& circle) { return circle.at == table.id; });
    if (!taken) free.push_back(table.id);
  }
  for (int nth = 1; state.tables.size() + static_cast<std::size_t>(nth) <= circles.size(); ++nth) {
    free.push_back(table_to_add(state, nth));
  }
  return free;
}

}  // namespace

Decision rule(const Situation& s, const MovePeople& command) { return moved(s, command.moves); }

Decision rule(const Situation& s, const ChooseTable& command) {
  if (s.state.settings.seating != Seating::choose) return Refused{Refusal::seating_by_host};
  if (find_participant(s.state, s.actor)->presence != Presence::in) {
    return Refused{Refusal::not_allowed};
  }
  return moved(s, {{s.actor, command.table}});
}

Decision rule(const Situation& s, const ShuffleTables& command) {
  const auto seat_people = command.mixed ? seat : seat_apart;
  const auto circles = seat_people(guests_of(s.state), command.people_a_table, s.random);
  if (circles.size() > kTablesMax) return Refused{Refusal::too_many};
  const auto free = free_tables(s.state, circles);
  auto next = free.begin();
  Outcomes outcomes;
  std::vector<Move> moves;
  for (const auto& circle : circles) {
    const auto table = circle.at ? *circle.at : *next++;
    if (find_table(s.state, table) == nullptr) {
      put_out_table(outcomes, {table, {}, {}}, s.state, s.now);
    }
    for (const auto& who : circle.people) {
      if (find_participant(s.state, who)->table == table) continue;
      moves.push_back({who, table});
      for (const auto& seat : seats_in_care_of(s.state, who)) {
        if (goes_with_carer(s.state, seat)) moves.push_back({seat.id, table});
      }
    }
  }
  move_people(outcomes, s.state, moves);
  return outcomes.take();
}

}  // namespace cuppa
