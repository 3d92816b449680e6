#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"
#include "session/words/words_use.hpp"

namespace cuppa {
namespace {

// Its writer, and whoever cares for one without a device: their words are theirs to take out.
bool is_theirs(const Situation& s, const Note& note) {
  return note.by && (*note.by == s.actor || cares_for(s.state, s.actor, *note.by));
}

std::variant<const Note*, Refused> note_for(const Situation& s, const ItemId& id) {
  const auto* note = find_note(s.state, id);
  if (note == nullptr || !may_read(s.state, s.actor, *note)) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != note->revision) {
    return Refused{Refusal::stale};
  }
  return note;
}

// One without a name was told to everyone.
Stream stream_of(const Note& note) {
  return note.by ? Stream::table(note.table) : Stream::everyone();
}

}  // namespace

Decision rule(const Situation& s, const AddNote& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  if (find_participant(s.state, s.actor)->table != table->id && !is_host(s.state, s.actor)) {
    return Refused{Refusal::not_allowed};
  }
  if (s.state.notes.size() >= kNotesMax) return Refused{Refusal::too_many};
  const auto* at = step_at(s.state, *table);
  const auto step = at == nullptr ? StepId{"lobby"} : at->id;
  const auto id = next_note_id(*table);
  Outcomes outcomes;
  outcomes.table(table->id,
                 NoteAdded{id, NoteAbout::together, table->id, step, command.text, s.actor});
  say_use(outcomes, s.state, id, s.actor, command.use);
  return outcomes.take();
}

Decision rule(const Situation& s, const EditNote& command) {
  const auto found = note_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& note = *std::get<const Note*>(found);
  if (note.by != s.actor) return Refused{Refusal::not_allowed};
  return Outcomes{}.table(note.table, NoteEdited{note.id, note.table, command.text}).take();
}

Decision rule(const Situation& s, const RemoveNote& command) {
  const auto found = note_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& note = *std::get<const Note*>(found);
  if (!is_theirs(s, note) && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  return Outcomes{}.add(stream_of(note), NoteRemoved{note.id, note.table}).take();
}

// As with a chat message: who may, and what it is then.
Decision rule(const Situation& s, const ParkNote& command) {
  const auto found = note_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& note = *std::get<const Note*>(found);
  const bool may = is_theirs(s, note) || is_host(s.state, s.actor);
  if (!may && !keeps_any_table(s.state, s.actor)) return Refused{Refusal::not_allowed};
  if (is_in_car_park(s.state, note.parked)) return std::vector<Outcome>{};
  if (s.state.park.size() >= kParkItemsMax) return Refused{Refusal::too_many};
  const auto park = next_park_id(s.state);
  Outcomes outcomes;
  outcomes.everyone(ParkAdded{park, note.text, note.by})
      .add(stream_of(note), NoteParked{note.id, note.table, park});
  if (note.by) say_use(outcomes, s.state, park, *note.by, use_of(s.state, note.id));
  return outcomes.take();
}

// Naming the revision, a host has stand there what they read and nothing newer.
Decision rule(const Situation& s, const PutNoteOnWall& command) {
  const auto found = note_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& note = *std::get<const Note*>(found);
  if (note.on_wall) return std::vector<Outcome>{};
  return Outcomes{}.add(stream_of(note), NotePutOnWall{note.id, note.table}).take();
}

Decision rule(const Situation& s, const TakeNoteOffWall& command) {
  const auto* note = find_note(s.state, command.id);
  if (note == nullptr || !may_read(s.state, s.actor, *note)) return Refused{Refusal::not_found};
  if (!is_theirs(s, *note) && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  if (!note->on_wall) return std::vector<Outcome>{};
  return Outcomes{}.add(stream_of(*note), NoteTakenOffWall{note->id, note->table}).take();
}

}  // namespace cuppa
