// Events about feedback. protocol/events/ says the same for every language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// What lay in the closed box, as one shuffled batch.
struct FeedbackReleased {
  static constexpr std::string_view kKind = "feedback_released";
  static constexpr Kept kKept = Kept::in_the_record;
  std::vector<NoNameItem> items;

  bool operator==(const FeedbackReleased&) const = default;
};

// What the hosts heard, for everybody.
struct FeedbackShared {
  static constexpr std::string_view kKind = "feedback_shared";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string text;

  bool operator==(const FeedbackShared&) const = default;
};

}  // namespace cuppa
