// Commands about clocks. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Start the clock of the open step again from its full length; in a block, of a table's step.
struct StartClock {
  static constexpr std::string_view kKind = "start_clock";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  Scope scope;
};

// Hold a clock where it is.
struct PauseClock {
  static constexpr std::string_view kKind = "pause_clock";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  Scope scope;
};

// Let a paused clock go on.
struct ResumeClock {
  static constexpr std::string_view kKind = "resume_clock";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  Scope scope;
};

// Give a clock more time. Whoever is having the turn may press it as often as they like.
struct AddTime {
  static constexpr std::string_view kKind = "add_time";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  Scope scope;
  int seconds = 0;
  std::optional<ParticipantId> who{};
};

}  // namespace cuppa
