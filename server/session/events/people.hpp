// Events about people: cards, the door, roles. protocol/events/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Somebody came in.
struct ParticipantJoined {
  static constexpr std::string_view kKind = "participant_joined";
  static constexpr Kept kKept = Kept::in_the_record;
  Participant participant;

  bool operator==(const ParticipantJoined&) const = default;
};

// Somebody's card changed; whole.
struct ParticipantChanged {
  static constexpr std::string_view kKind = "participant_changed";
  static constexpr Kept kKept = Kept::in_the_record;
  Participant participant;

  bool operator==(const ParticipantChanged&) const = default;
};

// Somebody went home.
struct ParticipantLeft {
  static constexpr std::string_view kKind = "participant_left";
  static constexpr Kept kKept = Kept::a_day;
  ParticipantId who;

  bool operator==(const ParticipantLeft&) const = default;
};

// Somebody came back after leaving.
struct ParticipantReturned {
  static constexpr std::string_view kKind = "participant_returned";
  static constexpr Kept kKept = Kept::a_day;
  ParticipantId who;

  bool operator==(const ParticipantReturned&) const = default;
};

// The host asked somebody to leave.
struct ParticipantRemoved {
  static constexpr std::string_view kKind = "participant_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ParticipantId who;

  bool operator==(const ParticipantRemoved&) const = default;
};

// How somebody likes their turn. On their own stream and the hosts'.
struct TurnLengthChosen {
  static constexpr std::string_view kKind = "turn_length_chosen";
  static constexpr Kept kKept = Kept::a_day;
  TurnChoice choice;

  bool operator==(const TurnLengthChosen&) const = default;
};

// Whom somebody works or comes with; empty: they took it back. On their own stream and the hosts'.
struct GroupTold {
  static constexpr std::string_view kKind = "group_told";
  static constexpr Kept kKept = Kept::a_day;
  ParticipantId who;
  std::string group;

  bool operator==(const GroupTold&) const = default;
};

// Somebody waits at the door. On the hosts' stream and their own.
struct Knocked {
  static constexpr std::string_view kKind = "knocked";
  static constexpr Kept kKept = Kept::a_day;
  Knock knock;

  bool operator==(const Knocked&) const = default;
};

// The door was opened, or not.
struct KnockAnswered {
  static constexpr std::string_view kKind = "knock_answered";
  static constexpr Kept kKept = Kept::a_day;
  ParticipantId who;
  bool let_in = false;

  bool operator==(const KnockAnswered&) const = default;
};

}  // namespace cuppa
