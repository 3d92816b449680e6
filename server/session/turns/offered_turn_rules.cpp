#include "session/rules.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

// Whoever passed of their own accord and was not asked whether they meant it. Those who came to
// listen never asked for a turn.
bool may_be_offered(const SessionState& state, const Turn& turn) {
  const auto& who = *find_participant(state, turn.who);
  return turn.state == TurnState::passed && turn.was_offered && !turn.offered_again &&
         who.presence == Presence::in && who.mode != Mode::shared_device;
}

}  // namespace

// Once for each: nobody has to pass twice. Whoever says nothing has said enough.
Decision rule(const Situation& s, const OfferTurnAgain& command) {
  const auto found = table_with_turns(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (!runs_table(s.state, s.actor, table.id)) return Refused{Refusal::not_allowed};
  if (const auto* having = turn_being_had(table)) {
    return Refused{Refusal::someone_having_a_turn, {having->who}};
  }
  Refused waiting{Refusal::people_waiting};
  TurnsOfferedAgain offered{table.id, {}};
  for (const auto& turn : table.turns) {
    if (turn.state == TurnState::waiting) waiting.people.push_back(turn.who);
    if (may_be_offered(s.state, turn)) offered.people.push_back(turn.who);
  }
  if (!waiting.people.empty()) return waiting;
  if (offered.people.empty()) return Refused{Refusal::nobody_waiting};
  return Outcomes{}.table(table.id, offered).take();
}

}  // namespace cuppa
