// Events about what can't change and what we'll find out. protocol/events/ says the same for every
// language.
#pragma once

#include <string>
#include <string_view>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Something stands on one of the lists beside the glossary.
struct GivenAdded {
  static constexpr std::string_view kKind = "given_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  GivenList list = GivenList::cannot_change;
  std::string text;

  bool operator==(const GivenAdded&) const = default;
};

// It is said in other words.
struct GivenEdited {
  static constexpr std::string_view kKind = "given_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;

  bool operator==(const GivenEdited&) const = default;
};

// It was taken off its list.
struct GivenRemoved {
  static constexpr std::string_view kKind = "given_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const GivenRemoved&) const = default;
};

// Somebody will find it out.
struct GivenFollowedUp {
  static constexpr std::string_view kKind = "given_followed_up";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string owner;
  std::string due;
  std::string how;

  bool operator==(const GivenFollowedUp&) const = default;
};

// What was found out.
struct GivenAnswered {
  static constexpr std::string_view kKind = "given_answered";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string answer;

  bool operator==(const GivenAnswered&) const = default;
};

}  // namespace cuppa
