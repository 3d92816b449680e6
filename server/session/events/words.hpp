// Events about words people leave: car park, notes, chat, agreements. protocol/events/ says the
// same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Something was parked.
struct ParkAdded {
  static constexpr std::string_view kKind = "park_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;
  ParticipantId by;

  bool operator==(const ParkAdded&) const = default;
};

// Its words changed.
struct ParkEdited {
  static constexpr std::string_view kKind = "park_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;

  bool operator==(const ParkEdited&) const = default;
};

// We talked about it.
struct ParkDiscussed {
  static constexpr std::string_view kKind = "park_discussed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkDiscussed&) const = default;
};

// Somebody will see to it.
struct ParkFollowedUp {
  static constexpr std::string_view kKind = "park_followed_up";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string owner;
  std::string due;
  std::string how;

  bool operator==(const ParkFollowedUp&) const = default;
};

// What became of it.
struct ParkClosed {
  static constexpr std::string_view kKind = "park_closed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string outcome;

  bool operator==(const ParkClosed&) const = default;
};

// It is open again.
struct ParkReopened {
  static constexpr std::string_view kKind = "park_reopened";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkReopened&) const = default;
};

// It was taken off the board.
struct ParkRemoved {
  static constexpr std::string_view kKind = "park_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkRemoved&) const = default;
};

// The typed words of the person whose turn it is; replaces what stood there.
struct TurnTyped {
  static constexpr std::string_view kKind = "turn_typed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;
  StepId step;
  std::string text;
  ParticipantId by;

  bool operator==(const TurnTyped&) const = default;
};

// Words shared with the table.
struct NoteAdded {
  static constexpr std::string_view kKind = "note_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  NoteAbout about = NoteAbout::line;
  TableId table;
  StepId step;
  std::string text;
  ParticipantId by;

  bool operator==(const NoteAdded&) const = default;
};

// A note's words changed.
struct NoteEdited {
  static constexpr std::string_view kKind = "note_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;
  std::string text;

  bool operator==(const NoteEdited&) const = default;
};

// A note was taken away.
struct NoteRemoved {
  static constexpr std::string_view kKind = "note_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;

  bool operator==(const NoteRemoved&) const = default;
};

// A note stands on the room screen until it is edited, removed or taken off it.
struct NotePutOnWall {
  static constexpr std::string_view kKind = "note_put_on_wall";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;

  bool operator==(const NotePutOnWall&) const = default;
};

// A note stands on the room screen no longer.
struct NoteTakenOffWall {
  static constexpr std::string_view kKind = "note_taken_off_wall";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;

  bool operator==(const NoteTakenOffWall&) const = default;
};

// A chat message with a name.
struct ChatPosted {
  static constexpr std::string_view kKind = "chat_posted";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;
  ParticipantId by;

  bool operator==(const ChatPosted&) const = default;
};

// A word between one person and the hosts. On their own stream and the hosts'.
struct PrivateWordSaid {
  static constexpr std::string_view kKind = "private_word_said";
  static constexpr Kept kKept = Kept::a_day;
  PrivateWord word;

  bool operator==(const PrivateWordSaid&) const = default;
};

// A chat message was hidden.
struct ChatHidden {
  static constexpr std::string_view kKind = "chat_hidden";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ChatHidden&) const = default;
};

// A shuffled batch of notes without a name. Their order tells nothing, and they have no time
// but the batch's.
struct NoNameReleased {
  static constexpr std::string_view kKind = "no_name_released";
  static constexpr Kept kKept = Kept::in_the_record;
  int batch = 0;
  std::vector<NoNameItem> items;

  bool operator==(const NoNameReleased&) const = default;
};

// A line was offered to what we agree.
struct AgreementAdded {
  static constexpr std::string_view kKind = "agreement_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;
  ParticipantId by;

  bool operator==(const AgreementAdded&) const = default;
};

// A line of what we agree changed.
struct AgreementEdited {
  static constexpr std::string_view kKind = "agreement_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;

  bool operator==(const AgreementEdited&) const = default;
};

// A line was taken away.
struct AgreementRemoved {
  static constexpr std::string_view kKind = "agreement_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const AgreementRemoved&) const = default;
};

}  // namespace cuppa
