// Events about turns and the keeper. protocol/events/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// The order in which people are asked. Those who only listen stand in it as passed.
struct TurnsQueued {
  static constexpr std::string_view kKind = "turns_queued";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  StepId step;
  std::vector<Turn> turns;

  bool operator==(const TurnsQueued&) const = default;
};

// Somebody came into the order: late, having asked for a turn, or from another table, as they stood
// there. Before somebody who was offered one already, or to the end.
struct TurnJoined {
  static constexpr std::string_view kKind = "turn_joined";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;
  TurnState state = TurnState::waiting;
  std::optional<ParticipantId> before{};

  bool operator==(const TurnJoined&) const = default;
};

// It is somebody's turn.
struct TurnStarted {
  static constexpr std::string_view kKind = "turn_started";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnStarted&) const = default;
};

// A turn is over.
struct TurnFinished {
  static constexpr std::string_view kKind = "turn_finished";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnFinished&) const = default;
};

// Somebody passed.
struct TurnPassed {
  static constexpr std::string_view kKind = "turn_passed";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnPassed&) const = default;
};

// We come back to somebody: they go to the end of the order.
struct TurnPostponed {
  static constexpr std::string_view kKind = "turn_postponed";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnPostponed&) const = default;
};

// A turn is held; its place is kept.
struct TurnSetAside {
  static constexpr std::string_view kKind = "turn_set_aside";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnSetAside&) const = default;
};

// Somebody's device was away; they are first when back.
struct TurnSteppedOver {
  static constexpr std::string_view kKind = "turn_stepped_over";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const TurnSteppedOver&) const = default;
};

// Somebody in the order left the session. had: they had most of their turn already; else their
// place is kept.
struct TurnLeft {
  static constexpr std::string_view kKind = "turn_left";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;
  bool had = false;

  bool operator==(const TurnLeft&) const = default;
};

// Those who wait are asked in this order.
struct TurnsReordered {
  static constexpr std::string_view kKind = "turns_reordered";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  std::vector<ParticipantId> order;

  bool operator==(const TurnsReordered&) const = default;
};

// Nobody waits any more: these people passed, and may have a turn after all.
struct TurnsOfferedAgain {
  static constexpr std::string_view kKind = "turns_offered_again";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  std::vector<ParticipantId> people;

  bool operator==(const TurnsOfferedAgain&) const = default;
};

// Would you be our timer?
struct KeeperAsked {
  static constexpr std::string_view kKind = "keeper_asked";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const KeeperAsked&) const = default;
};

// Our timer is somebody else, or for now nobody.
struct KeeperChanged {
  static constexpr std::string_view kKind = "keeper_changed";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  std::optional<ParticipantId> who;

  bool operator==(const KeeperChanged&) const = default;
};

}  // namespace cuppa
