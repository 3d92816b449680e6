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

// Something was parked. by is none where it was moved here from words without a name.
struct ParkAdded {
  static constexpr std::string_view kKind = "park_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;
  std::optional<ParticipantId> by;

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
  std::string answered_by{};  // who was asked to answer it and did; empty: a host

  bool operator==(const ParkFollowedUp&) const = default;
};

// What became of it. to: whom it was passed to. answered_by: who was asked to answer it and did;
// empty: a host.
struct ParkClosed {
  static constexpr std::string_view kKind = "park_closed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string outcome;
  ParkBecame became = ParkBecame::did;  // as all did before there was a choice
  std::string to{};
  std::string answered_by{};

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

// Somebody else says so too.
struct ParkShared {
  static constexpr std::string_view kKind = "park_shared";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkShared&) const = default;
};

// Says the same as another, and stands under it: it has no state of its own any more.
struct ParksJoined {
  static constexpr std::string_view kKind = "parks_joined";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  ItemId into;

  bool operator==(const ParksJoined&) const = default;
};

// Stands by itself again. Where nobody had answered it, what was said to both holds for it too.
struct ParkParted {
  static constexpr std::string_view kKind = "park_parted";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkParted&) const = default;
};

// What a chat message says is in the car park too.
struct ChatParked {
  static constexpr std::string_view kKind = "chat_parked";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  ItemId park;

  bool operator==(const ChatParked&) const = default;
};

// What a note says is in the car park too.
struct NoteParked {
  static constexpr std::string_view kKind = "note_parked";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  TableId table;
  ItemId park;

  bool operator==(const NoteParked&) const = default;
};

// Somebody checked its words: they stand on the follow-up page until they are others.
struct ParkReleased {
  static constexpr std::string_view kKind = "park_released";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkReleased&) const = default;
};

// They are taken off it again, until somebody checks them anew.
struct ParkWithheld {
  static constexpr std::string_view kKind = "park_withheld";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ParkWithheld&) const = default;
};

// There is a follow-up page, at the address that this key names.
struct FollowUpOpened {
  static constexpr std::string_view kKind = "follow_up_opened";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string key;

  bool operator==(const FollowUpOpened&) const = default;
};

// The link of the follow-up page ended.
struct FollowUpClosed {
  static constexpr std::string_view kKind = "follow_up_closed";
  static constexpr Kept kKept = Kept::in_the_record;

  bool operator==(const FollowUpClosed&) const = default;
};

// Whoever looks after it was sent a link to answer it.
struct AnswerAsked {
  static constexpr std::string_view kKind = "answer_asked";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const AnswerAsked&) const = default;
};

// That link ended.
struct AskingStopped {
  static constexpr std::string_view kKind = "asking_stopped";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const AskingStopped&) const = default;
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

// Whether a report may have what somebody wrote. On their own stream alone: not even hosts are told
// before the report.
struct WordsUseChosen {
  static constexpr std::string_view kKind = "words_use_chosen";
  static constexpr Kept kKept = Kept::in_the_record;
  WordsUseChoice choice;

  bool operator==(const WordsUseChosen&) const = default;
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
  bool proposed = false;  // until the group settles it; before that was asked, it stood at once

  bool operator==(const AgreementAdded&) const = default;
};

// A line of what we agree changed.
struct AgreementEdited {
  static constexpr std::string_view kKind = "agreement_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;
  bool proposed = false;  // until the group settles it; before that was asked, it stood at once

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
