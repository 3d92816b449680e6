// Commands about people: cards, the door, roles. protocol/commands/ says the same for every
// language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Say something about myself: all of it is optional.
struct ChangeMe {
  static constexpr std::string_view kKind = "change_me";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  std::optional<std::string> name;
  std::optional<Mode> mode;
  std::optional<Place> place;
  std::optional<Drink> drink;
  std::optional<bool> ready;
  std::optional<ParticipantId> who{};
};

// How long I would like, and whether others see my clock. In private.
struct ChooseTurnLength {
  static constexpr std::string_view kKind = "choose_turn_length";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  TurnLength length = TurnLength::same;
  bool hide_clock = false;
  std::optional<ParticipantId> who{};
};

// Whom I work or come with, so that colleagues sit at different tables. In private.
struct TellGroup {
  static constexpr std::string_view kKind = "tell_group";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
  std::string group;
};

// Go home. Words stay; coming back with the same device is possible.
struct LeaveSession {
  static constexpr std::string_view kKind = "leave_session";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
};

// Come back after leaving.
struct ReturnToSession {
  static constexpr std::string_view kKind = "return_to_session";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
};

// Open the door to somebody who knocked.
struct LetIn {
  static constexpr std::string_view kKind = "let_in";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
};

// Do not open the door to somebody who knocked.
struct TurnAway {
  static constexpr std::string_view kKind = "turn_away";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
};

// Ask somebody to leave; their key stops working. Their words stay unless removed.
struct RemoveParticipant {
  static constexpr std::string_view kKind = "remove_participant";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
};

// Put another name to somebody, for when a name should not be on the wall.
struct RenameParticipant {
  static constexpr std::string_view kKind = "rename_participant";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
  std::string name;
};

// Make somebody a co-host, or a participant again.
struct GiveRole {
  static constexpr std::string_view kKind = "give_role";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ParticipantId who;
  Role role = Role::participant;
};

}  // namespace cuppa
