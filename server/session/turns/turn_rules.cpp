#include <algorithm>

#include "session/clock/clocks.hpp"
#include "session/people/acting_for.hpp"
#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

// The asker's own turn while it waits or is being had: what passing and coming back are about.
std::variant<const Turn*, Refused> own_open_turn(const Situation& s, const TableId& id) {
  auto found = table_with_turns(s, id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto* turn = find_turn(*std::get<const Table*>(found), s.actor);
  if (turn == nullptr) return Refused{Refusal::not_waiting};
  if (turn->state != TurnState::waiting && turn->state != TurnState::having) {
    return Refused{Refusal::not_waiting};
  }
  return turn;
}

Decision one(const TableId& table, Event event) {
  return Outcomes{}.table(table, std::move(event)).take();
}

}  // namespace

Decision rule(const Situation& s, const StartTurn& command) {
  auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (!runs_table(s.state, s.actor, table.id)) return Refused{Refusal::not_allowed};
  if (const auto* having = turn_being_had(table)) {
    return Refused{Refusal::someone_having_a_turn, {having->who}};
  }
  const auto* turn =
      command.who ? find_turn(table, *command.who) : next_turn(s.state, table, s.here);
  if (turn == nullptr) {
    return Refused{command.who ? Refusal::not_waiting : Refusal::nobody_waiting};
  }
  if (turn->state != TurnState::waiting) return Refused{Refusal::not_waiting, {turn->who}};
  if (!command.anyway && !is_here(s.state, s.here, turn->who)) {
    return Refused{Refusal::device_away, {turn->who}};
  }
  Outcomes outcomes;
  outcomes.table(table.id, TurnStarted{table.id, turn->who});
  const Scope scope{table.id.text};
  const auto length = turn_length(s.state, *turns_step_at(s.state, table), *turn);
  const auto rules = clock_rules_for(s.state, turn->who);
  tell_clock(outcomes, clock_streams(s.state, scope, turn->who, rules),
             fresh_clock(scope, length, s.now));
  return outcomes.take();
}

Decision rule(const Situation& s, const FinishTurn& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  if (s.actor != command.who && !runs_table(s.state, s.actor, table->id) &&
      !acts_for(s.state, s.actor, command.who)) {
    return Refused{Refusal::not_allowed};
  }
  const auto* having = turn_being_had(*table);
  if (having == nullptr || having->who != command.who) {
    return Refused{Refusal::not_having_a_turn, {command.who}};
  }
  return one(table->id, TurnFinished{table->id, command.who});
}

Decision rule(const Situation& s, const PassTurn& command) {
  const auto found = own_open_turn(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return one(command.table, TurnPassed{command.table, s.actor});
}

Decision rule(const Situation& s, const ComeBackToMe& command) {
  const auto found = own_open_turn(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return one(command.table, TurnPostponed{command.table, s.actor});
}

Decision rule(const Situation& s, const AskForTurn& command) {
  auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& asker = *find_participant(s.state, s.actor);
  const bool may_ask = asker.presence == Presence::in && asker.mode != Mode::shared_device;
  if (!may_ask || asker.table != command.table) {
    return Refused{Refusal::not_allowed};
  }
  const auto& table = *std::get<const Table*>(found);
  const auto* turn = find_turn(table, s.actor);
  if (turn != nullptr && (turn->state == TurnState::waiting || turn->state == TurnState::having)) {
    return Refused{Refusal::already_waiting};
  }
  return one(table.id, join_turns(table, s.actor, TurnState::waiting));
}

Decision rule(const Situation& s, const SetTurnAside& command) {
  auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  const auto* having = turn_being_had(table);
  const bool is_run_by_actor = runs_table(s.state, s.actor, table.id);
  const bool is_own_table = find_participant(s.state, s.actor)->table == table.id;
  if (!is_run_by_actor && !is_own_table) return Refused{Refusal::not_allowed};
  if (having == nullptr) return Refused{Refusal::not_having_a_turn};
  if (having->who != s.actor && !is_run_by_actor) return Refused{Refusal::not_allowed};
  return one(table.id, TurnSetAside{table.id, having->who});
}

Decision rule(const Situation& s, const StepOver& command) {
  auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (!runs_table(s.state, s.actor, table.id)) return Refused{Refusal::not_allowed};
  const auto* turn = find_turn(table, command.who);
  if (turn == nullptr || turn->state != TurnState::waiting) {
    return Refused{Refusal::not_waiting, {command.who}};
  }
  if (is_here(s.state, s.here, command.who)) return Refused{Refusal::device_here, {command.who}};
  return one(table.id, TurnSteppedOver{table.id, command.who});
}

Decision rule(const Situation& s, const ReorderTurns& command) {
  auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (!runs_table(s.state, s.actor, table.id)) return Refused{Refusal::not_allowed};
  std::vector<ParticipantId> waiting;
  for (const auto& turn : table.turns) {
    if (turn.state == TurnState::waiting) waiting.push_back(turn.who);
  }
  if (!std::is_permutation(waiting.begin(), waiting.end(), command.order.begin(),
                           command.order.end())) {
    return Refused{Refusal::order_changed};
  }
  return one(table.id, TurnsReordered{table.id, command.order});
}

}  // namespace cuppa
