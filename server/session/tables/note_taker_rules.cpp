#include "session/rules.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {

Decision rule(const Situation& s, const AskNoteTaker& command) {
  const auto* table = find_table(s.state, command.table);
  const auto* asked = find_participant(s.state, command.who);
  if (table == nullptr || asked == nullptr || asked->presence != Presence::in ||
      asked->table != table->id) {
    return Refused{Refusal::not_found};
  }
  if (!runs_table(s.state, s.actor, table->id) || asked->cared_by) {
    return Refused{Refusal::not_allowed};
  }
  return Outcomes{}.table(table->id, NoteTakerAsked{table->id, command.who}).take();
}

// Whoever was asked says yes; or anybody at the table while nobody takes notes, or the note-taker's
// device is away.
Decision rule(const Situation& s, const BecomeNoteTaker& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto& me = *find_participant(s.state, s.actor);
  if (me.presence != Presence::in || me.table != table->id) return Refused{Refusal::not_allowed};
  if (table->note_taker == s.actor) return std::vector<Outcome>{};
  const bool free = !table->note_taker || !s.here.contains(*table->note_taker);
  if (table->note_taker_asked != s.actor && !free) {
    return Refused{Refusal::note_taker_taken, {*table->note_taker}};
  }
  return Outcomes{}.table(table->id, NoteTakerChanged{table->id, s.actor}).take();
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
