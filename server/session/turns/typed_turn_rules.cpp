#include "session/rules.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"
#include "session/words/words_use.hpp"

namespace cuppa {

// Sent again in the same turn, also one that was set aside, it replaces what stood there. Another
// turn has a note of its own: nobody's first words go because they had more to say.
Decision rule(const Situation& s, const TypeTurn& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto* having = turn_being_had(*table);
  if (having == nullptr || having->who != s.actor) {
    return Refused{Refusal::not_having_a_turn, {s.actor}};
  }
  const auto* typed = having->typed ? find_note(s.state, *having->typed) : nullptr;
  if (typed == nullptr && s.state.notes.size() >= kNotesMax) return Refused{Refusal::too_many};
  const auto id = typed == nullptr ? next_note_id(*table) : typed->id;
  Outcomes outcomes;
  outcomes.table(table->id, TurnTyped{id, table->id, table->turns_step, command.text, s.actor});
  say_use(outcomes, s.state, id, s.actor, command.use);
  return outcomes.take();
}

Decision rule(const Situation& s, const KeepLine& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto* turn = find_turn(*table, s.actor);
  if (turn == nullptr || (turn->state != TurnState::had && turn->state != TurnState::having)) {
    return Refused{Refusal::no_turn_yet};
  }
  if (s.state.notes.size() >= kNotesMax) return Refused{Refusal::too_many};
  const auto id = next_note_id(*table);
  Outcomes outcomes;
  outcomes.table(table->id, NoteAdded{id, NoteAbout::line, table->id, table->turns_step,
                                      command.text, s.actor});
  say_use(outcomes, s.state, id, s.actor, command.use);
  return outcomes.take();
}

}  // namespace cuppa
