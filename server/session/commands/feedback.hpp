// Commands about feedback, once the session is closed. What people write goes without a name
// (commands/internal.hpp, ReleaseNoName). protocol/commands/ says the same for every language.
#pragma once

#include <string>
#include <string_view>

#include "session/commands/permission.hpp"

namespace cuppa {

// Open the closed box, once the session is closed. With fewer than three notes in it nobody ever
// sees them.
struct OpenFeedback {
  static constexpr std::string_view kKind = "open_feedback";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::closed;
};

// Tell everybody what we heard. Told again, it stands in place of what was told before.
struct ShareFeedback {
  static constexpr std::string_view kKind = "share_feedback";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::closed;
  std::string text;
};

}  // namespace cuppa
