#include "session/rules.hpp"
#include "session/tables/duties.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {

Decision rule(const Situation& s, const AskKeeper& command) {
  const auto found = table_to_ask_at(s, command.table, command.who);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return Outcomes{}.table(command.table, KeeperAsked{command.table, command.who}).take();
}

// Whoever was asked says yes; or anybody at the table takes it while nobody keeps time, or the
// keeper's device is away. The clock runs on meanwhile.
Decision rule(const Situation& s, const BecomeKeeper& command) {
  const auto found = table_to_serve(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (table.keeper == s.actor) return std::vector<Outcome>{};
  if (table.keeper_asked != s.actor && !is_free(s, table.keeper)) {
    return Refused{Refusal::keeper_taken, {*table.keeper}};
  }
  Outcomes outcomes;
  change_keeper(outcomes, s.state, table, s.actor);
  return outcomes.take();
}

Decision rule(const Situation& s, const StopBeingKeeper& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const bool own = table->keeper == s.actor || table->keeper_asked == s.actor;
  if (!own && !is_host(s.state, s.actor)) return Refused{Refusal::not_keeper};
  const bool declines = table->keeper != s.actor && table->keeper_asked == s.actor;
  const auto keeper = declines ? table->keeper : std::optional<ParticipantId>{};
  Outcomes outcomes;
  change_keeper(outcomes, s.state, *table, keeper);
  return outcomes.take();
}

}  // namespace cuppa
