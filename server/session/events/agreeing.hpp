// Events about what a group comes to agree. protocol/events/ says the same for every language.
#pragma once

#include <string_view>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Somebody besides its writer is for a line, or nobody is any more. Not who, nor how many.
struct AgreementSupported {
  static constexpr std::string_view kKind = "agreement_supported";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  bool supported = false;

  bool operator==(const AgreementSupported&) const = default;
};

// Whether this person is for a line. On their own stream alone: not even hosts are told.
struct SupportTold {
  static constexpr std::string_view kKind = "support_told";
  static constexpr Kept kKept = Kept::a_day;
  ItemId id;
  ParticipantId who;
  bool supports = false;

  bool operator==(const SupportTold&) const = default;
};

// We agree on a line. It is proposed again once it is edited.
struct AgreementSettled {
  static constexpr std::string_view kKind = "agreement_settled";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const AgreementSettled&) const = default;
};

}  // namespace cuppa
