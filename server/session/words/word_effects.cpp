#include <algorithm>

#include "session/effects.hpp"
#include "session/tables/tables.hpp"
#include "session/words/words.hpp"

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
template <class Item, class Change>
void mark(std::vector<Item>& items, const ItemId& id, Change mark_item) {
  for (auto& item : items) {
    if (item.id == id) mark_item(item);
  }
}

// What was said to both holds for one that stands by itself again, unless it had an answer before.
void take_on_answer(ParkItem& item, const ParkItem& from) {
  if (!is_unanswered(item)) return;
  item.state = from.state;
  item.owner = from.owner;
  item.due = from.due;
  item.how = from.how;
  item.outcome = from.outcome;
  item.became = from.became;
  item.answered_by = from.answered_by;
  item.answered_at = from.answered_at;
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
  change(state.park, event.id, [&](ParkItem& item) {
    item.text = event.text;
    item.released = false;  // it was other words that somebody checked
  });
}

void effect(SessionState& state, const ParkDiscussed& event, const Told& told) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::discussed;
    item.answered_at = told.at;
  });
}

void effect(SessionState& state, const ParkFollowedUp& event, const Told& told) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::follow_up;
    if (item.owner != event.owner) item.asked = false;  // the link was another person's
    item.owner = event.owner;
    item.due = event.due;
    item.how = event.how;
    item.answered_by = event.answered_by;
    item.answered_at = told.at;
  });
}

void effect(SessionState& state, const ParkClosed& event, const Told& told) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::closed;
    item.outcome = event.outcome;
    item.became = event.became;
    item.answered_by = event.answered_by;
    item.answered_at = told.at;
    item.asked = false;
    if (event.became == ParkBecame::passed_to) item.owner = event.to;
    if (event.became == ParkBecame::no_owner) item.owner.clear();
  });
}

void effect(SessionState& state, const ParkReopened& event, const Told& told) {
  change(state.park, event.id, [&](ParkItem& item) {
    item.state = ParkState::open;
    item.answered_at = told.at;
  });
}

// What stood under it is not lost with it.
void effect(SessionState& state, const ParkRemoved& event, const Told&) {
  const auto* found = find_park(state, event.id);
  if (found == nullptr) return;
  const auto gone = *found;
  for (auto& item : state.park) {
    if (item.into != gone.id) continue;
    item.into = gone.into;
    if (!item.into) take_on_answer(item, gone);
  }
  remove(state.park, event.id);
}

// Whoever is writing about it goes on: its revision stays.
void effect(SessionState& state, const ParkShared& event, const Told&) {
  mark(state.park, event.id, [](ParkItem& item) { item.shared = true; });
}

void effect(SessionState& state, const ParksJoined& event, const Told&) {
  change(state.park, event.id, [&](ParkItem& item) { item.into = event.into; });
}

void effect(SessionState& state, const ParkParted& event, const Told&) {
  const auto* found = find_park(state, event.id);
  if (found == nullptr) return;
  const auto top = stands_under(state, *found);
  change(state.park, event.id, [&](ParkItem& item) {
    item.into.reset();
    take_on_answer(item, top);
  });
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
  mark(state.notes, event.id, [](Note& note) { note.on_wall = true; });
}

void effect(SessionState& state, const NoteTakenOffWall& event, const Told&) {
  mark(state.notes, event.id, [](Note& note) { note.on_wall = false; });
}

// Whoever is answering it goes on, here and below: the revision is of words and answers.
void effect(SessionState& state, const ParkReleased& event, const Told&) {
  mark(state.park, event.id, [](ParkItem& item) { item.released = true; });
}

void effect(SessionState& state, const ParkWithheld& event, const Told&) {
  mark(state.park, event.id, [](ParkItem& item) { item.released = false; });
}

void effect(SessionState& state, const AnswerAsked& event, const Told&) {
  mark(state.park, event.id, [](ParkItem& item) {
    item.asked = true;
    item.asks += 1;
  });
}

void effect(SessionState& state, const AskingStopped& event, const Told&) {
  mark(state.park, event.id, [](ParkItem& item) { item.asked = false; });
}

void effect(SessionState& state, const FollowUpOpened& event, const Told&) {
  state.follow_up_key = event.key;
}

void effect(SessionState& state, const FollowUpClosed&, const Told&) {
  state.follow_up_key.clear();
}

// The words and their revision stay as they are.
void effect(SessionState& state, const NoteParked& event, const Told&) {
  mark(state.notes, event.id, [&](auto& note) { note.parked = event.park; });
}

void effect(SessionState& state, const ChatParked& event, const Told&) {
  mark(state.chat, event.id, [&](auto& item) { item.parked = event.park; });
}

void effect(SessionState& state, const ChatPosted& event, const Told&) {
  state.chat.push_back({event.id, event.text, event.by});
  state.chatted += 1;
}

// It comes on two streams: the second time says the same.
void effect(SessionState& state, const PrivateWordSaid& event, const Told&) {
  const auto& words = state.private_words;
  const bool is_known = std::any_of(words.begin(), words.end(), [&](const PrivateWord& known) {
    return known.id == event.word.id;
  });
  if (!is_known) state.private_words.push_back(event.word);
}

// The words leave the screen, not the log: erasing is another thing.
void effect(SessionState& state, const ChatHidden& event, const Told&) {
  change(state.chat, event.id, [](ChatItem& item) {
    item.hidden = true;
    item.text.clear();
  });
}

void effect(SessionState& state, const WordsUseChosen& event, const Told&) {
  auto& uses = state.words_uses;
  std::erase_if(uses, [&](const WordsUseChoice& known) { return known.id == event.choice.id; });
  if (event.choice.use != WordsUse::unsaid) uses.push_back(event.choice);
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
        if (item.text.empty()) break;  // taken out by its writer
        // Before there was a closed box, hosts read it at once: such logs are still there.
        (told.stream == Stream::closed_box() ? state.closed_box : state.feedback).push_back(item);
        break;
    }
  }
}

}  // namespace cuppa
