// Events about clocks. protocol/events/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// The clock of a scope, whole. On the everyone or table stream when all may see it, else on
// the private streams of those who may.
struct ClockChanged {
  static constexpr std::string_view kKind = "clock_changed";
  static constexpr Kept kKept = Kept::a_day;
  Clock clock;

  bool operator==(const ClockChanged&) const = default;
};

// You no longer look after this clock.
struct ClockHidden {
  static constexpr std::string_view kKind = "clock_hidden";
  static constexpr Kept kKept = Kept::a_day;
  Scope scope;

  bool operator==(const ClockHidden&) const = default;
};

// A clock reached zero. Nothing ends by this; once per run.
struct TimeIsUp {
  static constexpr std::string_view kKind = "time_is_up";
  static constexpr Kept kKept = Kept::a_day;
  Scope scope;
  int revision = 0;
  bool late = false;

  bool operator==(const TimeIsUp&) const = default;
};

}  // namespace cuppa
