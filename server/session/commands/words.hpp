// Commands about words people leave: car park, notes, chat, agreements. protocol/commands/ says the
// same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Park something to come back to.
struct AddPark {
  static constexpr std::string_view kKind = "add_park";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  std::string text;
  std::optional<ParticipantId> who{};
  std::optional<WordsUse> use{};  // none: nothing is said of it
};

// Change the words of a parked thing.
struct EditPark {
  static constexpr std::string_view kKind = "edit_park";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string text;
};

// We talked about it.
struct DiscussPark {
  static constexpr std::string_view kKind = "discuss_park";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Somebody takes it on, by a date, and says how people will hear.
struct FollowUpPark {
  static constexpr std::string_view kKind = "follow_up_park";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string owner;
  std::string due;
  std::string how;
};

// Say what became of it: we did, we can't and why, passed to somebody, or no owner, because…
struct ClosePark {
  static constexpr std::string_view kKind = "close_park";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string outcome;
  ParkBecame became = ParkBecame::did;
  std::string to{};  // to whom it was passed
};

// It is not done after all.
struct ReopenPark {
  static constexpr std::string_view kKind = "reopen_park";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Take a parked thing off the board.
struct RemovePark {
  static constexpr std::string_view kKind = "remove_park";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// I say so too. A second time changes nothing.
struct SayMeToo {
  static constexpr std::string_view kKind = "say_me_too";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  static constexpr bool kNobodyKeepsWhoAsked = true;
  ItemId id;
  std::optional<ParticipantId> who{};
};

// The same thing was parked twice: let the first stand under the second.
struct JoinParks {
  static constexpr std::string_view kKind = "join_parks";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::any;
  ItemId id;
  ItemId into;
};

// They are not the same after all.
struct PartParks {
  static constexpr std::string_view kKind = "part_parks";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Park what a chat message says: my own, or for a host or our timer any.
struct ParkChat {
  static constexpr std::string_view kKind = "park_chat";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
};

// Park what a note says: my own, or for a host or our timer any.
struct ParkNote {
  static constexpr std::string_view kKind = "park_note";
  static constexpr unsigned kMay = kBySelf | kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
};

// Nobody can be known by its words, as I read them: they may stand on the follow-up page.
struct ReleasePark {
  static constexpr std::string_view kKind = "release_park";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Its words were checked and should not stand there after all: they leave the follow-up page.
struct WithholdPark {
  static constexpr std::string_view kKind = "withhold_park";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Make the follow-up page. While there is one, this changes nothing: its link is stable.
struct OpenFollowUp {
  static constexpr std::string_view kKind = "open_follow_up";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  std::string key{};  // not on the wire: drawn by the room
};

// End the link of the follow-up page. The next one is another.
struct CloseFollowUp {
  static constexpr std::string_view kKind = "close_follow_up";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
};

// End the link by which somebody was asked to answer this.
struct StopAsking {
  static constexpr std::string_view kKind = "stop_asking";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Share a note with my table. no_name is not for this: see the note frame.
struct AddNote {
  static constexpr std::string_view kKind = "add_note";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  TableId table;
  std::string text;
  std::optional<ParticipantId> who{};
  std::optional<WordsUse> use{};
};

// Change my own note, also when it is over: what stands in the record is what I meant.
struct EditNote {
  static constexpr std::string_view kKind = "edit_note";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string text;
};

// Take a note away: my own, or for the host any.
struct RemoveNote {
  static constexpr std::string_view kKind = "remove_note";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Have a note stand on the room screen, in the words I read. Nothing stands there before a host
// says so.
struct PutNoteOnWall {
  static constexpr std::string_view kKind = "put_note_on_wall";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
};

// Have it stand there no longer: my own, or for the host any.
struct TakeNoteOffWall {
  static constexpr std::string_view kKind = "take_note_off_wall";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Say something in the chat, with my name.
struct PostChat {
  static constexpr std::string_view kKind = "post_chat";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  std::string text;
  std::optional<WordsUse> use{};
};

// Say something to the hosts, and nobody else; or as a host to one person.
struct SayPrivately {
  static constexpr std::string_view kKind = "say_privately";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  std::string text;
  std::optional<ParticipantId> to{};
};

// Hide a chat message: my own, or for the host any.
struct HideChat {
  static constexpr std::string_view kKind = "hide_chat";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Whether a report may have what I wrote, or somebody without a device whom I care for: for nobody
// else to say, hosts or not. Of a note without a name, its key says so (http/answer_routes.hpp).
struct ChooseWordsUse {
  static constexpr std::string_view kKind = "choose_words_use";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::any;
  ItemId id;
  WordsUse use = WordsUse::unsaid;
};

// Offer a line to what we agree.
struct AddAgreement {
  static constexpr std::string_view kKind = "add_agreement";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  std::string text;
};

// Change a line of what we agree.
struct EditAgreement {
  static constexpr std::string_view kKind = "edit_agreement";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
  std::string text;
};

// Take a line away.
struct RemoveAgreement {
  static constexpr std::string_view kKind = "remove_agreement";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
};

}  // namespace cuppa
