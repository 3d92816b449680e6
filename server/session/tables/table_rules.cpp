#include <algorithm>

#include "session/rules.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

std::vector<ParticipantId> people_who_sit_at(const SessionState& state, const TableId& table) {
  std::vector<ParticipantId> people;
  for (const auto& participant : state.participants) {
    if (participant.table == table && sits(state, participant)) people.push_back(participant.id);
  }
  return people;
}

// Whoever has the table only in name: listening hosts, and those who left and may return.
std::vector<Move> moves_on_from(const SessionState& state, const TableId& table) {
  std::vector<Move> moves;
  for (const auto& participant : state.participants) {
    if (participant.table != table || participant.presence == Presence::removed) continue;
    moves.push_back({participant.id, table_for(state, participant.place, table)});
  }
  return moves;
}

}  // namespace

Decision rule(const Situation& s, const AddTable& command) {
  if (s.state.tables.size() >= kTablesMax) return Refused{Refusal::too_many};
  Outcomes outcomes;
  put_out_table(outcomes, {table_to_add(s.state), command.name, command.place}, s.state, s.now);
  return outcomes.take();
}

Decision rule(const Situation& s, const ChangeTable& command) {
  if (find_table(s.state, command.table) == nullptr) return Refused{Refusal::not_found};
  if (!runs_table(s.state, s.actor, command.table)) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(TableChanged{{command.table, command.name, command.place}}).take();
}

Decision rule(const Situation& s, const RemoveTable& command) {
  if (find_table(s.state, command.table) == nullptr) return Refused{Refusal::not_found};
  if (s.state.tables.size() == 1) return Refused{Refusal::last_table};
  auto people = people_who_sit_at(s.state, command.table);
  if (!people.empty()) return Refused{Refusal::table_not_empty, std::move(people)};
  Outcomes outcomes;
  move_people(outcomes, s.state, moves_on_from(s.state, command.table));
  outcomes.everyone(TableRemoved{command.table});
  return outcomes.take();
}

}  // namespace cuppa
