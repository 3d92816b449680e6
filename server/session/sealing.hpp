// What is left of a session's log a day after its close: what its record is made of, as it read in
// the end, and nothing of how the session ran. Who had a turn, passed, ran over or was away, who
// kept time, whose turn was longer, what was taken back, hidden or written over: all of that goes.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "session/event.hpp"
#include "session/state.hpp"

namespace cuppa {

class Sealing {
 public:
  // First shown every event in its order, with the state just before it ...
  void look_at(const SessionState& before, const Event& event);
  // ... and how things stand in the end.
  void end_at(const SessionState& state);

  // ... then says what becomes of each: the event as it is kept, or none.
  [[nodiscard]] std::optional<Event> seal(const Event& event) const;

 private:
  [[nodiscard]] bool has_words(const ItemId& id) const;
  [[nodiscard]] bool keeps_chat(const ItemId& id) const;

  std::set<ItemId> opened_;        // out of the closed box, and told to the hosts
  std::set<ItemId> chat_to_keep_;  // posted with a name while the group's word was that it is kept
  SessionState end_;
  std::map<ItemId, std::string> words_;  // of each item that is there in the end
};

}  // namespace cuppa
