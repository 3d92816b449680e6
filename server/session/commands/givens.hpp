// Commands about what can't change and what we'll find out. protocol/commands/ says the same for
// every language.
#pragma once

#include <string>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Add to what can't change, or to what we'll find out. Anybody may offer a question to find out;
// hosts either. It is not told who.
struct AddGiven {
  static constexpr std::string_view kKind = "add_given";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  GivenList list = GivenList::cannot_change;
  std::string text;
};

// Say one of them in other words.
struct EditGiven {
  static constexpr std::string_view kKind = "edit_given";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string text;
};

// Take one of them off its list.
struct RemoveGiven {
  static constexpr std::string_view kKind = "remove_given";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Somebody finds it out, by a date, and says how people will hear.
struct FollowUpGiven {
  static constexpr std::string_view kKind = "follow_up_given";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string owner;
  std::string due;
  std::string how;
};

// Say what was found out.
struct AnswerGiven {
  static constexpr std::string_view kKind = "answer_given";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string answer;
};

}  // namespace cuppa
