#include "session/rules.hpp"
#include "session/tables/duties.hpp"

namespace cuppa {

Decision rule(const Situation& s, const AskNoteTaker& command) {
  const auto found = table_to_ask_at(s, command.table, command.who);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return Outcomes{}.table(command.table, NoteTakerAsked{command.table, command.who}).take();
}

// Whoever was asked says yes; or anybody at the table while nobody takes notes, or the note-taker's
// device is away.
Decision rule(const Situation& s, const BecomeNoteTaker& command) {
  const auto found = table_to_serve(s, command.table);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& table = *std::get<const Table*>(found);
  if (table.note_taker == s.actor) return std::vector<Outcome>{};
  if (table.note_taker_asked != s.actor && !is_free(s, table.note_taker)) {
    return Refused{Refusal::note_taker_taken, {*table.note_taker}};
  }
  return Outcomes{}.table(table.id, NoteTakerChanged{table.id, s.actor}).take();
}

Decision rule(const Situation& s, const StopBeingNoteTaker& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const bool takes_notes = table->note_taker == s.actor;
  const bool is_asked = table->note_taker_asked == s.actor;
  if (!takes_notes && !is_asked && !is_host(s.state, s.actor)) {
    return Refused{Refusal::not_note_taker};
  }
  const bool declines = !takes_notes && is_asked;
  const auto stays = declines ? table->note_taker : std::optional<ParticipantId>{};
  return Outcomes{}.table(table->id, NoteTakerChanged{table->id, stays}).take();
}

}  // namespace cuppa
