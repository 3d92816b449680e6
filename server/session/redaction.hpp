// What is left of a session's log when somebody asks to be erased from it: their card with its mug
// and without a name, and, if they wish it so, none of their words. What others wrote stays, and so
// does what was written without a name: nobody knows whose it is.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "session/event.hpp"
#include "session/state.hpp"

namespace cuppa {

enum class TheirWords { stay, go };

// Names that go from what a session brought along from the one before.
struct CarriedNames {
  std::set<std::string> names;
  bool but_of_those_here = false;  // whoever takes part now is named all the same
};

// Whether it changed anything.
bool forget_carried(SessionCreated& created, const std::set<std::string>& names);

// What an event calls somebody; empty: nobody.
std::string name_in(const Event& event);

class Redaction {
 public:
  Redaction(ParticipantId who, TheirWords words) : who_(std::move(who)), words_(words) {}

  // First shown every event, and how things stand in the end ...
  void look_at(const Event& event);
  void end_at(const SessionState& state);
  [[nodiscard]] const std::set<std::string>& names() const { return names_; }

  // ... then says what becomes of each, and what comes after the last: what takes the emptied words
  // off the screens. The kinds of events and their ids stay, so that no id is given a second time.
  [[nodiscard]] Event redact(const Event& event) const;
  [[nodiscard]] std::vector<Outcome> what_follows() const;

 private:
  [[nodiscard]] bool is_theirs(const ItemId& id) const { return items_.contains(id); }

  ParticipantId who_;
  TheirWords words_;
  std::set<std::string> names_;  // that they ever had, and nobody else has in the end
  std::set<ItemId> items_;       // their words; none if those stay
  SessionState end_;
};

}  // namespace cuppa
