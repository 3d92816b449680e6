// Events about reading notes without a name before the others do. protocol/events/ says the same
// for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Somebody was asked to read notes without a name first; or nobody any more.
struct ReaderAsked {
  static constexpr std::string_view kKind = "reader_asked";
  static constexpr Kept kKept = Kept::a_day;
  std::optional<ParticipantId> who;

  bool operator==(const ReaderAsked&) const = default;
};

// Who reads them first, beside the hosts.
struct ReaderChanged {
  static constexpr std::string_view kKind = "reader_changed";
  static constexpr Kept kKept = Kept::a_day;
  std::optional<ParticipantId> reader;

  bool operator==(const ReaderChanged&) const = default;
};

// A shuffled batch of notes without a name, for whoever reads first.
struct NotesHeld {
  static constexpr std::string_view kKind = "notes_held";
  static constexpr Kept kKept = Kept::in_the_record;
  std::vector<NoNameItem> items;

  bool operator==(const NotesHeld&) const = default;
};

// It is shown, or stays with those who read it first.
struct HeldNoteSettled {
  static constexpr std::string_view kKind = "held_note_settled";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  bool shown = false;

  bool operator==(const HeldNoteSettled&) const = default;
};

// Somebody wrote back to whoever wrote this note.
struct WrittenBack {
  static constexpr std::string_view kKind = "written_back";
  static constexpr Kept kKept = Kept::in_the_record;
  NoNameReply reply;

  bool operator==(const WrittenBack&) const = default;
};

}  // namespace cuppa
