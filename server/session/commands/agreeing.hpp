// Commands with which a group comes to what it agrees. Lines are offered, changed and taken away
// with those of commands/words.hpp. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// I am for a line that was offered: or somebody without a device is, whom I look after. Nobody is
// told who.
struct SupportAgreement {
  static constexpr std::string_view kKind = "support_agreement";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
  std::optional<ParticipantId> who{};
};

// I am not for it after all.
struct StopSupportingAgreement {
  static constexpr std::string_view kKind = "stop_supporting_agreement";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
  std::optional<ParticipantId> who{};
};

// We agree on a line. Two people besides whoever asks must be for it; where fewer are here, as many
// as there are, but never none.
struct SettleAgreement {
  static constexpr std::string_view kKind = "settle_agreement";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
};

}  // namespace cuppa
