// Commands about turns and the keeper. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Begin the turn of `who`, or of whoever is next. anyway: start although their device is away
// (they are here).
struct StartTurn {
  static constexpr std::string_view kKind = "start_turn";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
  std::optional<ParticipantId> who;
  bool anyway = false;
};

// The turn of `who` is over.
struct FinishTurn {
  static constexpr std::string_view kKind = "finish_turn";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
  ParticipantId who;
};

// Pass, before or in a turn. Nobody says why. Nobody passes for a person who has a device.
struct PassTurn {
  static constexpr std::string_view kKind = "pass_turn";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::optional<ParticipantId> who{};
};

// Go to the end of the order; the time that is left is kept.
struct ComeBackToMe {
  static constexpr std::string_view kKind = "come_back_to_me";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::optional<ParticipantId> who{};
};

// Have a turn after all, or again: joins the end of the order.
struct AskForTurn {
  static constexpr std::string_view kKind = "ask_for_turn";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::optional<ParticipantId> who{};
};

// Hold a turn for now; the person keeps their place and their time.
struct SetTurnAside {
  static constexpr std::string_view kKind = "set_turn_aside";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::optional<ParticipantId> who{};
};

// Go past somebody whose device is away. They keep their place and are first when they are
// back.
struct StepOver {
  static constexpr std::string_view kKind = "step_over";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
  ParticipantId who;
};

// Put those who wait in another order. order holds exactly the people who wait.
struct ReorderTurns {
  static constexpr std::string_view kKind = "reorder_turns";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
  std::vector<ParticipantId> order;
};

// Nobody waits any more: offer one more turn to those who passed. They need not answer.
struct OfferTurnAgain {
  static constexpr std::string_view kKind = "offer_turn_again";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
};

// Show my typed words while it is my turn. Sent again, it replaces what stood there.
struct TypeTurn {
  static constexpr std::string_view kKind = "type_turn";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::string text;
  std::optional<ParticipantId> who{};
  std::optional<WordsUse> use{};  // none: nothing is said of it
};

// One line to keep from the turn I had.
struct KeepLine {
  static constexpr std::string_view kKind = "keep_line";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::string text;
  std::optional<ParticipantId> who{};
  std::optional<WordsUse> use{};
};

// Ask somebody to be our timer.
struct AskKeeper {
  static constexpr std::string_view kKind = "ask_keeper";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  TableId table;
  ParticipantId who;
};

// Say yes to being our timer, or take it over when nobody is, or when the keeper's device is
// away.
struct BecomeKeeper {
  static constexpr std::string_view kKind = "become_keeper";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Hand the timer back, or say no when asked.
struct StopBeingKeeper {
  static constexpr std::string_view kKind = "stop_being_keeper";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

}  // namespace cuppa
