#include "session/turns/turns.hpp"

#include <algorithm>

#include "session/clock/clocks.hpp"
#include "session/people/seats.hpp"
#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/fair_order.hpp"

namespace cuppa {
namespace {

// In a block: they had their turn in this step at the table they came from.
bool turn_had_elsewhere(const SessionState& state, const Table& here, const StepId& step,
                        const ParticipantId& who) {
  return std::any_of(state.tables.begin(), state.tables.end(), [&](const Table& table) {
    if (table.id == here.id || table.turns_step != step) return false;
    const auto* turn = find_turn(table, who);
    return turn != nullptr && turn->state == TurnState::had;
  });
}

// Those at the table who have no turn yet, in the order in which they are asked.
std::vector<Turn> fresh_turns(const SessionState& state, const Table& table, const StepId& step,
                              const std::vector<Turn>& known) {
  std::vector<Arrival> arrivals;
  for (const auto& participant : state.participants) {
    if (participant.table != table.id || participant.presence != Presence::in) continue;
    if (participant.mode == Mode::shared_device) continue;
    const bool is_known = std::any_of(known.begin(), known.end(),
                                      [&](const Turn& turn) { return turn.who == participant.id; });
    if (is_known) continue;
    const bool takes_side =
        !only_listens(participant) && !turn_had_elsewhere(state, table, step, participant.id);
    arrivals.push_back({participant.id, takes_side ? participant.place : Place::unsaid});
  }
  std::vector<Turn> turns;
  for (const auto& arrival : fair_order(std::move(arrivals))) {
    const bool listens = only_listens(*find_participant(state, arrival.who));
    const bool had = turn_had_elsewhere(state, table, step, arrival.who);
    turns.push_back({arrival.who, had       ? TurnState::had
                                  : listens ? TurnState::passed
                                            : TurnState::waiting});
  }
  return turns;
}

// Whoever went to another table and is here again has the place that they had.
void bring_back(const SessionState& state, const Table& table, std::vector<Turn>& turns) {
  for (auto& turn : turns) {
    const auto* who = find_participant(state, turn.who);
    const bool is_here = who->presence == Presence::in && who->table == table.id;
    if (turn.state != TurnState::gone || !is_here) continue;
    turn.state = only_listens(*who) ? TurnState::passed : TurnState::waiting;
  }
}

}  // namespace

bool keeps_any_table(const SessionState& state, const ParticipantId& who) {
  return std::any_of(state.tables.begin(), state.tables.end(),
                     [&](const Table& table) { return table.keeper == who; });
}

bool runs_table(const SessionState& state, const ParticipantId& who, const TableId& table) {
  if (is_host(state, who)) return true;
  const auto* found = find_table(state, table);
  return found != nullptr && found->keeper == who;
}

std::variant<const Table*, Refused> table_with_turns(const Situation& s, const TableId& id) {
  const auto* table = find_table(s.state, id);
  if (table == nullptr) return Refused{Refusal::not_found};
  if (turns_step_at(s.state, *table) == nullptr) return Refused{Refusal::not_in_turns};
  return table;
}

const Turn* next_turn(const SessionState& state, const Table& table, const WhoIsHere& here) {
  const Turn* stepped_over = nullptr;
  for (const auto& turn : table.turns) {
    if (turn.state != TurnState::waiting) continue;
    if (!turn.stepped_over || is_here(state, here, turn.who)) return &turn;
    if (stepped_over == nullptr) stepped_over = &turn;
  }
  return stepped_over;
}

void take_out_server_only(Turn& turn) {
  turn.was_offered = turn.comes_again = false;
  turn.kept_ms.reset();
  turn.started_at.reset();
}

std::optional<Duration> turn_length(const SessionState& state, const Step& step, const Turn& turn) {
  if (!step.turn_ms) return {};
  const auto choice = state.choices.find(turn.who);
  const auto length = choice == state.choices.end() ? TurnLength::same : choice->second.length;
  if (length == TurnLength::no_clock) return {};
  if (turn.kept_ms) return turn.kept_ms;
  return length == TurnLength::longer ? *step.turn_ms * 2 : *step.turn_ms;
}

TurnsQueued queue_turns(const SessionState& state, const Table& table, const StepId& step) {
  TurnsQueued queued{table.id, step, {}};
  if (table.turns_step == step) queued.turns = table.turns;
  bring_back(state, table, queued.turns);
  const auto fresh = fresh_turns(state, table, step, queued.turns);
  const auto* before = first_who_comes_again(queued.turns);
  const auto place = before == nullptr ? queued.turns.size()
                                       : static_cast<std::size_t>(before - queued.turns.data());
  queued.turns.insert(queued.turns.begin() + static_cast<std::ptrdiff_t>(place), fresh.begin(),
                      fresh.end());
  for (auto& turn : queued.turns) take_out_server_only(turn);  // apply() keeps what it knew
  return queued;
}

const Turn* first_who_comes_again(const std::vector<Turn>& turns) {
  const Turn* first = nullptr;
  for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn) {
    if (turn->state != TurnState::waiting) continue;
    if (!turn->comes_again) break;
    first = &*turn;
  }
  return first;
}

TurnJoined join_turns(const Table& table, const ParticipantId& who, TurnState state) {
  TurnJoined joined{table.id, who, state};
  const auto* known = find_turn(table, who);
  if (known != nullptr && known->was_offered) return joined;
  if (const auto* before = first_who_comes_again(table.turns)) joined.before = before->who;
  return joined;
}

void change_keeper(Outcomes& outcomes, const SessionState& state, const Table& table,
                   const std::optional<ParticipantId>& keeper) {
  outcomes.table(table.id, KeeperChanged{table.id, keeper});
  if (keeper != table.keeper) move_private_clock(outcomes, state, table, keeper);
}

void take_out_of_turns(Outcomes& outcomes, const SessionState& state, const ParticipantId& who,
                       Instant now) {
  for (const auto& table : state.tables) {
    if (table.keeper == who) {
      change_keeper(outcomes, state, table, {});
    } else if (table.keeper_asked == who) {
      change_keeper(outcomes, state, table, table.keeper);
    }
    put_down_at_table(outcomes, table, [&](const ParticipantId& one) { return one == who; });
    const auto* turn = find_turn(table, who);
    if (turn == nullptr) continue;
    if (turn->state == TurnState::having || turn->state == TurnState::waiting) {
      const bool had = turn->started_at && now - *turn->started_at >= kCountsAsHad;
      outcomes.table(table.id, TurnLeft{table.id, who, had});
    }
  }
}

}  // namespace cuppa
