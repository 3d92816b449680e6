#include "session/tables/tables.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "session/steps/block.hpp"
#include "session/steps/steps.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

bool stands_in_order(const SessionState& state, const Participant& participant) {
  const auto* table = find_table(state, participant.table);
  const auto* turn = table == nullptr ? nullptr : find_turn(*table, participant.id);
  return turn != nullptr && (turn->state == TurnState::waiting || turn->state == TurnState::having);
}

// How many sit there: of the same place, and altogether.
std::pair<int, int> people_at(const SessionState& state, const TableId& table, Place place) {
  std::pair<int, int> people{0, 0};
  for (const auto& participant : state.participants) {
    if (participant.table != table || !sits(state, participant)) continue;
    people.first += participant.place == place;
    people.second += 1;
  }
  return people;
}

bool is_moved(const std::vector<Move>& moves, const std::optional<ParticipantId>& who) {
  return who && std::any_of(moves.begin(), moves.end(),
                            [&](const Move& move) { return move.who == *who; });
}

void leave_tables(Outcomes& outcomes, const SessionState& state, const std::vector<Move>& moves) {
  for (const auto& table : state.tables) {
    if (is_moved(moves, table.keeper)) {
      change_keeper(outcomes, state, table, {});
    } else if (is_moved(moves, table.keeper_asked)) {
      change_keeper(outcomes, state, table, table.keeper);
    }
    put_down_at_table(outcomes, table,
                      [&](const ParticipantId& who) { return is_moved(moves, who); });
    for (const auto& turn : table.turns) {
      if (turn.state == TurnState::waiting && is_moved(moves, turn.who)) {
        outcomes.table(table.id, TurnLeft{table.id, turn.who, false});
      }
    }
  }
}

// A table that is only being put out begins with the open block, or joins the others' round.
StepId turns_step_of_new_table(const SessionState& state) {
  const auto block = open_block(state);
  if (block.empty()) return state.tables.front().turns_step;
  return block.front().kind == StepKind::have_your_say ? block.front().id : StepId{};
}

StepId turns_step_of(const SessionState& state, const TableId& id) {
  const auto* table = find_table(state, id);
  return table == nullptr ? turns_step_of_new_table(state) : table->turns_step;
}

// A table that is not there yet is where a fresh one would be.
bool has_turns_now(const SessionState& state, const TableId& id) {
  const auto* table = find_table(state, id);
  return turns_step_at(state, table == nullptr ? Table{} : *table) != nullptr;
}

// The turn that somebody brings along: of the same step as those at the table they come to.
const Turn* turn_they_bring(const SessionState& state, const Move& move) {
  const auto* table = find_table(state, find_participant(state, move.who)->table);
  if (table == nullptr || table->turns_step != turns_step_of(state, move.table)) return nullptr;
  return find_turn(*table, move.who);
}

// From a table that is at another step of the block: they have no turn yet in this one.
void join_as_newcomers(Outcomes& outcomes, const SessionState& state,
                       const std::vector<Move>& moves) {
  for (const auto& move : moves) {
    if (turn_they_bring(state, move) != nullptr) continue;
    const auto& who = *find_participant(state, move.who);
    if (!has_turns_now(state, move.table) || !sits(state, who)) continue;
    const auto* table = find_table(state, move.table);
    const auto* known = table == nullptr ? nullptr : find_turn(*table, move.who);
    if (known != nullptr && known->state != TurnState::gone) continue;
    const auto becomes = only_listens(who) ? TurnState::passed : TurnState::waiting;
    outcomes.table(move.table, table == nullptr ? TurnJoined{move.table, move.who, becomes}
                                                : join_turns(*table, move.who, becomes));
  }
}

bool waits_for_another(const Turn& turn) {
  return turn.state == TurnState::waiting && turn.was_offered;
}

void join_table(Outcomes& outcomes, const SessionState& state, const Move& move, const Turn& turn) {
  const auto* table = find_table(state, move.table);
  const auto* known = table == nullptr ? nullptr : find_turn(*table, move.who);
  const bool had_here = known != nullptr && known->state == TurnState::had;
  if (had_here && turn.state == TurnState::had) return;
  const bool is_first_offer = turn.state == TurnState::waiting && !turn.was_offered;
  outcomes.table(move.table, is_first_offer && table != nullptr
                                 ? join_turns(*table, move.who, turn.state)
                                 : TurnJoined{move.table, move.who, turn.state});
}

// Whoever waits for another turn comes after those who were not offered one yet.
void join_tables(Outcomes& outcomes, const SessionState& state, const std::vector<Move>& moves) {
  for (const bool for_another : {false, true}) {
    for (const auto& move : moves) {
      const auto* turn = turn_they_bring(state, move);
      if (turn == nullptr || waits_for_another(*turn) != for_another) continue;
      join_table(outcomes, state, move, *turn);
    }
  }
}

}  // namespace

bool sits(const SessionState& state, const Participant& participant) {
  if (participant.presence != Presence::in || participant.mode == Mode::shared_device) return false;
  const bool only_hosts = participant.role != Role::participant && only_listens(participant);
  return !only_hosts || stands_in_order(state, participant);
}

TableId table_for(const SessionState& state, Place place, const TableId& but_not) {
  constexpr int kMany = std::numeric_limits<int>::max();
  std::pair fewest{kMany, kMany};
  TableId best = kFirstTable;
  for (const auto& table : state.tables) {
    if (table.id == but_not) continue;
    const auto people = people_at(state, table.id, place);
    if (people >= fewest) continue;
    fewest = people;
    best = table.id;
  }
  return best;
}

TableId table_to_add(const SessionState& state, int nth) {
  return {"t" + std::to_string(state.tables_added + nth)};
}

bool goes_with_carer(const SessionState& state, const Participant& seat) {
  if (!seat.cared_by || seat.presence != Presence::in) return false;
  const auto* carer = find_participant(state, *seat.cared_by);
  if (carer == nullptr || carer->table != seat.table) return false;
  return carer->mode == Mode::shared_device || sits(state, *carer);
}

void put_out_table(Outcomes& outcomes, const TableCard& table, const SessionState& state,
                   Instant now) {
  outcomes.everyone(TableAdded{table});
  Table fresh;
  fresh.id = table.id;
  if (const auto block = open_block(state); !block.empty()) {
    open_at_table(outcomes, state, fresh, block.front(), now);
  } else if (const auto& round = state.tables.front().turns_step; !round.empty()) {
    outcomes.table(table.id, TurnsQueued{table.id, round, {}});
  }
}

void put_down_at_table(Outcomes& outcomes, const Table& table, const Goes& goes) {
  if (table.note_taker && goes(*table.note_taker)) {
    outcomes.table(table.id, NoteTakerChanged{table.id, {}});
  } else if (table.note_taker_asked && goes(*table.note_taker_asked)) {
    outcomes.table(table.id, NoteTakerChanged{table.id, table.note_taker});
  }
  for (const auto& shown : table.cards) {
    if (goes(shown.who)) outcomes.table(table.id, CardPutDown{table.id, shown.who});
  }
}

void move_people(Outcomes& outcomes, const SessionState& state, const std::vector<Move>& moves) {
  if (moves.empty()) return;
  leave_tables(outcomes, state, moves);
  outcomes.everyone(PeopleMoved{moves});
  join_tables(outcomes, state, moves);
  join_as_newcomers(outcomes, state, moves);
}

void add_table(SessionState& state, const TableCard& card) {
  Table table;
  table.id = card.id;
  table.name = card.name;
  table.place = card.place;
  state.tables.push_back(std::move(table));
  state.tables_added += 1;
}

}  // namespace cuppa
