// Commands about reading notes without a name before the others do. protocol/commands/ says the
// same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Ask somebody to read notes without a name first, beside the hosts. Nobody named: nobody is asked
// any more.
struct AskReader {
  static constexpr std::string_view kKind = "ask_reader";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::optional<ParticipantId> who{};
};

// Yes, I read them first.
struct BecomeReader {
  static constexpr std::string_view kKind = "become_reader";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
};

// I would rather not, or not any more; or a host says so for them.
struct StopBeingReader {
  static constexpr std::string_view kKind = "stop_being_reader";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
};

// Everybody may read this note.
struct ShowHeldNote {
  static constexpr std::string_view kKind = "show_held_note";
  static constexpr unsigned kMay = kByHost | kByReader;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// This note stays with those who read it first.
struct KeepNotePrivate {
  static constexpr std::string_view kKind = "keep_note_private";
  static constexpr unsigned kMay = kByHost | kByReader;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Write back to whoever wrote this note; who they are stays unknown.
struct WriteBack {
  static constexpr std::string_view kKind = "write_back";
  static constexpr unsigned kMay = kByHost | kByReader;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string text;
};

}  // namespace cuppa
