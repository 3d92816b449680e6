#include "session/tables/duties.hpp"

#include "session/turns/turns.hpp"

namespace cuppa {

std::variant<const Table*, Refused> table_to_ask_at(const Situation& s, const TableId& id,
                                                    const ParticipantId& who) {
  const auto* table = find_table(s.state, id);
  const auto* asked = find_participant(s.state, who);
  if (table == nullptr || asked == nullptr || asked->presence != Presence::in ||
      asked->table != table->id) {
    return Refused{Refusal::not_found};
  }
  const bool has_own_device = !asked->cared_by && asked->mode != Mode::shared_device;
  if (!runs_table(s.state, s.actor, table->id) || !has_own_device) {
    return Refused{Refusal::not_allowed};
  }
  return table;
}

std::variant<const Table*, Refused> table_to_serve(const Situation& s, const TableId& id) {
  const auto* table = find_table(s.state, id);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto& me = *find_participant(s.state, s.actor);
  if (me.presence != Presence::in || me.table != table->id) return Refused{Refusal::not_allowed};
  return table;
}

bool is_free(const Situation& s, const std::optional<ParticipantId>& holder) {
  return !holder || !s.here.contains(*holder);
}

}  // namespace cuppa
