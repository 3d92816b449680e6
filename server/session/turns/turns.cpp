#include "session/turns/turns.hpp"

#include <algorithm>

#include "session/clock/clocks.hpp"

namespace cuppa {

bool keeps_any_table(const SessionState& state, const ParticipantId& who) {
  return std::any_of(state.tables.begin(), state.tables.end(),
                     [&](const Table& table) { return table.keeper == who; });
}

bool runs_table(const SessionState& state, const ParticipantId& who, const TableId& table) {
  if (is_host(state, who)) return true;
  const auto* found = find_table(state, table);
  return found != nullptr && found->keeper == who;
}

const Turn* next_turn(const Table& table, const WhoIsHere& here) {
  const Turn* stepped_over = nullptr;
  for (const auto& turn : table.turns) {
    if (turn.state != TurnState::waiting) continue;
    if (!turn.stepped_over || here.contains(turn.who)) return &turn;
    if (stepped_over == nullptr) stepped_over = &turn;
  }
  return stepped_over;
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
  for (const auto& participant : state.participants) {
    if (participant.table != table.id || participant.presence != Presence::in) continue;
    const bool known = std::any_of(queued.turns.begin(), queued.turns.end(),
                                   [&](const Turn& turn) { return turn.who == participant.id; });
    if (known) continue;
    const bool listens = participant.mode == Mode::listen;
    queued.turns.push_back({participant.id, listens ? TurnState::passed : TurnState::waiting});
  }
  for (auto& turn : queued.turns) {
    turn.kept_ms.reset();  // server only: apply() keeps what it knew
    turn.started_at.reset();
  }
  return queued;
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
    const auto* turn = find_turn(table, who);
    if (turn == nullptr) continue;
    if (turn->state == TurnState::having || turn->state == TurnState::waiting) {
      const bool had = turn->started_at && now - *turn->started_at >= kCountsAsHad;
      outcomes.table(table.id, TurnLeft{table.id, who, had});
    }
  }
}

const Step* open_turns_step(const SessionState& state) {
  const auto* step = open_step(state);
  return step != nullptr && step->kind == StepKind::have_your_say ? step : nullptr;
}

}  // namespace cuppa
