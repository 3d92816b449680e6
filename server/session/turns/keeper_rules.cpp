#include "session/rules.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
Decision rule(const Situation& s, const AskKeeper& command) {
  const auto* table = find_table(s.state, command.table);
  const auto* asked = find_participant(s.state, command.who);
  if (table == nullptr || asked == nullptr || asked->presence != Presence::in ||
      asked->table != table->id) {
    return Refused{Refusal::not_found};
  }
  if (!runs_table(s.state, s.actor, table->id) || asked->cared_by) {
    return Refused{Refusal::not_allowed};
  }
  return Outcomes{}.table(table->id, KeeperAsked{table->id, command.who}).take();
}

// Whoever was asked says yes; or anybody at the table takes it while nobody keeps time, or the
// keeper's device is away. The clock runs on meanwhile.
Decision rule(const Situation& s, const BecomeKeeper& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto& me = *find_participant(s.state, s.actor);
  if (me.presence != Presence::in || me.table != table->id) return Refused{Refusal::not_allowed};
  if (table->keeper == s.actor) return std::vector<Outcome>{};
  const bool asked = table->keeper_asked == s.actor;
  const bool free = !table->keeper || !s.here.contains(*table->keeper);
  if (!asked && !free) return Refused{Refusal::keeper_taken, {*table->keeper}};
  Outcomes outcomes;
  change_keeper(outcomes, s.state, *table, s.actor);
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
