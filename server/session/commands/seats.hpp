// Commands about people without a device. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Put somebody without a device into the session. No who_cares: the sender acts for them. No place:
// they are where whoever cares for them is.
struct AddSeat {
  static constexpr std::string_view kKind = "add_seat";
  static constexpr unsigned kMay = kByHost | kByKeeper | kByParticipant;
  static constexpr When kWhen = When::until_closed;
  TableId table;
  std::string name;
  Place place = Place::unsaid;
  std::optional<ParticipantId> who_cares{};
};

// Put another name to somebody without a device.
struct RenameSeat {
  static constexpr std::string_view kKind = "rename_seat";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
  std::string name;
};

// Somebody without a device has gone. Their words stay.
struct RemoveSeat {
  static constexpr std::string_view kKind = "remove_seat";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
};

// From now on I act for somebody without a device: a tablet died, or whoever cared left.
struct CareForSeat {
  static constexpr std::string_view kKind = "care_for_seat";
  static constexpr unsigned kMay = kByHost | kByKeeper | kByParticipant;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
};

}  // namespace cuppa
