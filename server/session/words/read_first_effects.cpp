#include <algorithm>

#include "session/effects.hpp"

namespace cuppa {

void effect(SessionState& state, const ReaderAsked& event, const Told&) {
  state.reader_asked = event.who;
}

void effect(SessionState& state, const ReaderChanged& event, const Told&) {
  state.reader = event.reader;
  state.reader_asked.reset();
}

// One without words was taken out by its writer: its id alone stays.
void effect(SessionState& state, const NotesHeld& event, const Told&) {
  for (const auto& note : event.items) {
    state.no_name_ids.insert(note.id);
    if (note.text.empty()) continue;
    state.held.push_back({note});
  }
}

void effect(SessionState& state, const HeldNoteSettled& event, const Told&) {
  if (event.shown) {
    std::erase_if(state.held, [&](const HeldNote& held) { return held.note.id == event.id; });
    return;
  }
  for (auto& held : state.held) {
    if (held.note.id == event.id) held.kept_private = true;
  }
}

void effect(SessionState& state, const WrittenBack& event, const Told&) {
  state.replies.push_back(event.reply);
}

}  // namespace cuppa
