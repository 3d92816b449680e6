#include <algorithm>

#include "session/effects.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {
namespace {

template <class Item, class Change>
void change(std::vector<Item>& items, const ItemId& id, Change change_item) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  if (found == items.end()) return;
  change_item(*found);
  if constexpr (requires { found->revision; }) found->revision += 1;
}

template <class Item>
void remove(std::vector<Item>& items, const ItemId& id) {
  std::erase_if(items, [&](const Item& item) { return item.id == id; });
}

Table* table_of(SessionState& state, const TableId& id) {
  return const_cast<Table*>(find_table(state, id));
}

// The words stay as they are, and so does their revision: whoever is writing goes on.
void stand_on_wall(SessionState& state, const ItemId& id, bool on_wall) {
  for (auto& note : state.notes) {
    if (note.id == id) note.on_wall = on_wall;
  }
}

void count_note(SessionState& state, const TableId& id) {
  if (auto* table = table_of(state, id)) table->notes_added += 1;
}

}  // namespace

void effect(SessionState& state, const ParkAdded& event, const Told&) {
  state.park.push_back({event.id, 1, ParkState::open, event.text, event.by, {}, {}, {}, {}});
  state.parked += 1;
}

void effect(SessionState& state, const ParkEdited& event, const Told&) {
  change(state.park, event.id, [&](ParkItem& item) { item.text = event.text; });
}

void effect(SessionState& state, const ParkDiscussed& event, const Told&) {
  change(state.park, event.id, [](ParkItem& item) { item.state = ParkState::discussed; });
}

void effect(SessionState& state, const ParkFollowedUp& event, const Told&) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::follow_up;
    item.owner = event.owner;
    item.due = event.due;
    item.how = event.how;
  });
}

void effect(SessionState& state, const ParkClosed& event, const Told&) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::closed;
    item.outcome = event.outcome;
  });
}

void effect(SessionState& state, const ParkReopened& event, const Told&) {
  change(state.park, event.id, [](ParkItem& item) { item.state = ParkState::open; });
}

void effect(SessionState& state, const ParkRemoved& event, const Told&) {
  remove(state.park, event.id);
}

void effect(SessionState& state, const TurnTyped& event, const Told&) {
  const auto known = std::find_if(state.notes.begin(), state.notes.end(),
                                  [&](const Note& note) { return note.id == event.id; });
  if (known != state.notes.end()) {
    known->text = event.text;
    known->revision += 1;
    known->on_wall = false;
    return;
  }
  state.notes.push_back(
      {event.id, 1, NoteAbout::typed_turn, event.table, event.step, event.text, event.by});
  if (auto* table = table_of(state, event.table)) {
    table->notes_added += 1;
    if (const auto* turn = find_turn(*table, event.by)) const_cast<Turn*>(turn)->typed = event.id;
  }
}

void effect(SessionState& state, const NoteAdded& event, const Told&) {
  state.notes.push_back({event.id, 1, event.about, event.table, event.step, event.text, event.by});
  count_note(state, event.table);
}

void effect(SessionState& state, const NoteEdited& event, const Told&) {
  change(state.notes, event.id, [&](Note& note) {
    note.text = event.text;
    note.on_wall = false;  // it was other words that somebody said may stand there
  });
}

void effect(SessionState& state, const NoteRemoved& event, const Told&) {
  remove(state.notes, event.id);
}

void effect(SessionState& state, const NotePutOnWall& event, const Told&) {
  stand_on_wall(state, event.id, true);
}

void effect(SessionState& state, const NoteTakenOffWall& event, const Told&) {
  stand_on_wall(state, event.id, false);
}

void effect(SessionState& state, const ChatPosted& event, const Told&) {
  state.chat.push_back({event.id, event.text, event.by});
  state.chatted += 1;
}

// The words leave the screen, not the log: erasing is another thing.
void effect(SessionState& state, const ChatHidden& event, const Told&) {
  change(state.chat, event.id, [](ChatItem& item) {
    item.hidden = true;
    item.text.clear();
  });
}

// Notes for reflecting together are everybody's, whatever table they are put down for: a table
// would tell something about their writer.
void effect(SessionState& state, const NoNameReleased& event, const Told& told) {
  if (!told.stream.is_private()) state.batches = event.batch;
  for (const auto& item : event.items) {
    state.no_name_ids.insert(item.id);
    switch (item.box) {
      case NoNameBox::chat:
        state.chat.push_back({item.id, item.text, {}});
        break;
      case NoNameBox::car_park:
        state.park.push_back({item.id, 1, ParkState::open, item.text, {}, {}, {}, {}, {}});
        break;
      case NoNameBox::together:
        state.notes.push_back({item.id,
                               1,
                               NoteAbout::together,
                               kFirstTable,
                               state.step.value_or(StepId{"lobby"}),
                               item.text,
                               {}});
        break;
      case NoNameBox::feedback:
        // Before there was a closed box, hosts read it at once: such logs are still there.
        (told.stream == Stream::closed_box() ? state.closed_box : state.feedback).push_back(item);
        break;
    }
  }
}

}  // namespace cuppa
