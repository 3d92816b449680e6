// What is left of a session's log when whoever has the key of a note without a name takes the note
// out: its id, so that it cannot come in a second time, and none of its words. The holder of the
// key stays unknown, so nothing here asks who or when.
//
// Where the note was moved into the car park its words go from there too. What was answered to it
// goes with it, unless something else stands under it: then the answer is to that as well, and
// holds for it from now on. What was written back goes: only this key led to it.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "session/event.hpp"
#include "session/state.hpp"

namespace cuppa {

class TakingOut {
 public:
  explicit TakingOut(ItemId note) : note_(note), items_{std::move(note)} {}

  // First shown every event, and how things stand in the end ...
  void look_at(const Event& event);
  void end_at(const SessionState& state);

  // ... then says what becomes of each (none: it goes), and what comes after the last: what takes
  // the emptied words off the screens. What is held for readers and feedback needs nothing for
  // that: an item without words is an id and nothing else (words/read_first_effects.cpp).
  [[nodiscard]] std::optional<Event> without(const Event& event) const;
  [[nodiscard]] std::vector<Outcome> what_follows() const;

 private:
  ItemId note_;
  std::set<ItemId> items_;     // the note, and where it was parked
  std::set<ItemId> answered_;  // of those, with something under it that keeps the answer
  SessionState end_;
};

}  // namespace cuppa
