// A session as plain data: what the events so far add up to. Only apply() changes it.
// Fields marked "server only" are in no view that leaves the server (wire/view.cpp).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/given.hpp"
#include "session/ids.hpp"
#include "session/invitation.hpp"
#include "session/plan.hpp"
#include "session/report.hpp"
#include "session/time.hpp"

namespace cuppa {

enum class Role { participant, cohost, host };
// type_turns, read_for_me: have turns, in writing or with somebody to read it out. only_chat: like
// listen, and writes. shared_device: a tablet on the table, nobody.
enum class Mode { take_turns, type_turns, read_for_me, listen, only_chat, shared_device };
enum class Place { unsaid, hall, online };
enum class Drink { unsaid, tea, coffee, squash, water, nothing };
enum class Presence { in, left, removed };  // by the person's or the host's word, never by a socket

struct Participant {
  ParticipantId id;
  std::string name;  // may be empty: then the mug is the name
  int mug = 0;       // 0 to 47: six colours of eight patterns
  Role role = Role::participant;
  Mode mode = Mode::take_turns;
  Place place = Place::unsaid;
  Drink drink = Drink::unsaid;
  bool ready = false;
  Presence presence = Presence::in;
  TableId table;
  std::optional<ParticipantId> cared_by{};  // of a seat: whose device acts for them

  bool operator==(const Participant&) const = default;
};

enum class ClockState { running, paused };

struct Clock {
  Scope scope;
  int revision = 1;  // starts at 1 in each turn and step: no visible number counts hidden presses
  ClockState state = ClockState::running;
  std::optional<Duration> length_ms;  // none: no clock was wished for
  std::optional<Instant> deadline;    // only while running
  std::optional<Duration> left_ms;    // only while paused; negative in over-time
  bool time_is_up = false;
  bool is_private = false;  // told on private streams only

  bool operator==(const Clock&) const = default;
};

enum class TurnState { waiting, having, had, passed, gone };

struct Turn {
  ParticipantId who;
  TurnState state = TurnState::waiting;
  bool stepped_over = false;
  std::optional<ItemId> typed{};      // the note of what was typed in it
  bool offered_again = false;         // they passed, and were offered one more turn: never twice
  bool was_offered = false;           // server only: it began, or they passed it or put it off
  bool comes_again = false;           // server only: offered before, and waits at the end for more
  std::optional<Duration> kept_ms{};  // server only: what was left when the turn was interrupted
  std::optional<Instant> started_at{};  // server only

  bool operator==(const Turn&) const = default;
};

// What everybody knows of a table. A table without a name goes by the number in its id: "Table 3".
struct TableCard {
  TableId id;
  std::string name, place;  // place: "by the window", "Zoom room 3"

  bool operator==(const TableCard&) const = default;
};

// Somebody goes to sit at another table.
struct Move {
  ParticipantId who;
  TableId table;

  bool operator==(const Move&) const = default;
};

enum class Card { stop, slow, agree, differently };

// A card that somebody holds up at their table.
struct ShownCard {
  ParticipantId who;
  Card card = Card::agree;

  bool operator==(const ShownCard&) const = default;
};

struct Table {
  TableId id;
  std::string name, place;
  std::optional<ParticipantId> keeper;
  std::optional<ParticipantId> keeper_asked;
  std::vector<Turn> turns;
  std::optional<StepId> step;  // where it is in the block that it walked last (steps/block.hpp)
  std::optional<ParticipantId> note_taker;
  std::optional<ParticipantId> note_taker_asked;
  std::vector<ShownCard> cards;
  std::optional<Instant> heard_at;  // when something was last told on its own stream
  StepId turns_step;                // server only: which step the turns belong to
  int notes_added = 0;              // server only: note ids count within a table

  bool operator==(const Table&) const = default;
};

enum class ParkState { open, discussed, follow_up, closed };
enum class ParkBecame { did, cannot, passed_to, no_owner };

struct ParkItem {
  ItemId id;
  int revision = 1;
  ParkState state = ParkState::open;
  std::string text;
  std::optional<ParticipantId> by;  // none: no name
  std::string owner, due, how, outcome;
  ParkBecame became = ParkBecame::did;   // of a closed one
  bool shared = false;                   // somebody else says so too; nobody knows who
  std::optional<ItemId> into{};          // it says the same as that one, and stands under it
  std::string answered_by{};             // who was asked to answer it and did; empty: a host
  bool released = false;                 // its words may stand on the follow-up page
  bool asked = false;                    // its owner has a link to answer it
  int asks = 0;                          // server only: a link is good while it is the latest
  std::optional<Instant> answered_at{};  // server only: when its answer was last another

  bool operator==(const ParkItem&) const = default;
};

enum class NoteAbout { typed_turn, line, together };

struct Note {
  ItemId id;
  int revision = 1;
  NoteAbout about = NoteAbout::together;
  TableId table;
  StepId step;
  std::string text;
  std::optional<ParticipantId> by;  // none: no name
  bool on_wall = false;             // a host has it stand on the room screen
  std::optional<ItemId> parked{};   // as what it stands in the car park too

  bool operator==(const Note&) const = default;
};

struct ChatItem {
  ItemId id;
  std::string text;
  std::optional<ParticipantId> by;  // none: no name
  bool hidden = false;
  std::optional<ItemId> parked{};  // as what it stands in the car park too

  bool operator==(const ChatItem&) const = default;
};

// A line of what the group agrees: proposed until the group settles it.
struct Agreement {
  ItemId id;
  int revision = 1;
  std::string text;
  std::optional<ParticipantId> by;  // none: brought along from the session before
  bool supported = false;           // somebody besides its writer is for it
  bool settled = false;

  bool operator==(const Agreement&) const = default;
};

// Somebody is for a line.
struct AgreementSupport {
  ParticipantId who;
  ItemId agreement;

  bool operator==(const AgreementSupport&) const = default;
};

// Whether a report may have what somebody wrote: nobody's words are in one without their yes.
enum class WordsUse { unsaid, no, no_name, with_name };

// What its writer said of one thing they wrote. Of what is not here, nothing was said.
struct WordsUseChoice {
  ItemId id;
  ParticipantId by;
  WordsUse use = WordsUse::unsaid;

  bool operator==(const WordsUseChoice&) const = default;
};

enum class NoNameBox { chat, car_park, together, feedback };

// A note without a name as it enters the log: nothing here leads to its writer.
struct NoNameItem {
  ItemId id;  // made from the writer's own key (wire/no_name_frame.hpp)
  NoNameBox box = NoNameBox::chat;
  std::string text;

  bool operator==(const NoNameItem&) const = default;
};

// A note without a name that whoever reads first has, and nobody else.
struct HeldNote {
  NoNameItem note;
  bool kept_private = false;  // they read it, and it stays with them

  bool operator==(const HeldNote&) const = default;
};

// Between one person and the hosts, and nobody else.
struct PrivateWord {
  ItemId id;
  ParticipantId with, by;  // by: the person, or the host who answered them
  std::string text;

  bool operator==(const PrivateWord&) const = default;
};

// What somebody wrote back to whoever wrote a note without a name: for the holder of its key.
struct NoNameReply {
  ItemId note;
  std::string text;

  bool operator==(const NoNameReply&) const = default;
};

enum class TurnLength { same, longer, no_clock };

struct TurnChoice {
  ParticipantId who;
  TurnLength length = TurnLength::same;
  bool hide_clock = false;

  bool operator==(const TurnChoice&) const = default;
};

struct Knock {
  ParticipantId who;
  std::string name;
  Place place = Place::unsaid;
  Mode mode = Mode::take_turns;

  bool operator==(const Knock&) const = default;
};

struct HostLine {
  ItemId id;
  std::string text;
  Instant at;

  bool operator==(const HostLine&) const = default;
};

// A word that somebody did not know; the meaning is empty until it is explained.
struct GlossaryWord {
  ItemId id;
  int revision = 1;
  std::string word, meaning;

  bool operator==(const GlossaryWord&) const = default;
};

// Another question that somebody would like the group to ask.
struct SuggestedQuestion {
  ItemId id;
  std::string text;
  ParticipantId by;

  bool operator==(const SuggestedQuestion&) const = default;
};

enum class CallAbout { quiet_word, cannot_hear, help };

// Somebody would like a host to come to them.
struct HostCall {
  ParticipantId who;
  CallAbout about = CallAbout::help;

  bool operator==(const HostCall&) const = default;
};

enum class CaptionSource { captioner, note_taker };

// One line of captions: events and frames carry it, no state holds it.
struct Caption {
  std::int64_t number = 0;  // its place among the lines of its source
  std::string language;     // as the source says it: en-GB
  std::string text;
  CaptionSource source = CaptionSource::captioner;
  std::optional<TableId> table;  // none: for all

  bool operator==(const Caption&) const = default;
};

// Who to call here, as a host wrote it, and when they last checked it. From an earlier session of a
// series it may be older than this one: then a host is asked to check it again.
struct LocalContact {
  std::string text;
  std::optional<Instant> checked_at{};

  bool operator==(const LocalContact&) const = default;
};

enum class Status { lobby, live, closed };
// gathered: a step at each table's pace that not every table had come to.
enum class FinishedHow { done, skipped, gathered };

struct SessionState {
  std::string title, place_and_time, time_zone;
  int hall_expected = 0, online_expected = 0, keep_days = 90;
  std::string code, join_key;
  SessionId after;  // the session before of a series; empty: none
  Status status = Status::lobby;
  Instant created_at;
  std::optional<Instant> started_at, closed_at;
  Settings settings;
  std::vector<Step> plan;
  std::optional<StepId> step;
  bool gathering = false;  // the tables of the open block are called back
  std::map<StepId, FinishedHow> finished;
  std::vector<Participant> participants;
  std::vector<Table> tables;
  std::map<Scope, Clock> clocks;
  std::vector<Note> notes;
  std::vector<ParkItem> park;
  std::vector<ChatItem> chat;
  std::vector<NoNameItem> feedback;                   // hosts only
  std::string what_we_heard;                          // what hosts tell everybody of it
  std::optional<ParticipantId> reader, reader_asked;  // of notes without a name, before the others
  std::vector<HeldNote> held;                         // readers only
  std::vector<NoNameReply> replies;                   // readers only
  std::vector<PrivateWord> private_words;             // each their own; hosts all
  std::vector<Agreement> agreements;
  std::vector<Theme> themes;
  std::vector<AgreementSupport> support;   // each their own, also hosts
  std::vector<WordsUseChoice> words_uses;  // each their own
  std::vector<GlossaryWord> glossary;
  std::vector<Given> givens;
  std::vector<SuggestedQuestion> suggested_questions;
  std::optional<HostLine> said;
  std::map<ParticipantId, TurnChoice> choices;  // each their own; hosts all
  std::map<ParticipantId, std::string> groups;  // whom they come with: each their own; hosts all
  std::vector<HostCall> calls;                  // each their own; hosts all
  std::vector<Knock> door;                      // hosts only, and each their own
  std::string follow_up_key;                    // of the public page; empty: there is none
  bool published = false;                       // hosts of this server find the record, unnamed
  LocalContact local_contact;
  std::optional<Invitation> invitation;  // none: nobody wrote one
  std::string invitation_key;            // of its public page
  int invitation_revision = 0;
  Report report;  // hosts only
  int report_revision = 0;
  // server only:
  int parked = 0, chatted = 0, agreed = 0, said_count = 0, batches = 0, tables_added = 0,
      words_asked = 0, suggested = 0, given = 0, themes_added = 0;
  std::vector<NoNameItem> closed_box;  // feedback that nobody has seen
  std::set<ItemId> no_name_ids;        // of every note without a name that was ever released

  bool operator==(const SessionState&) const = default;
};

// Look-ups by id; null when there is none. The pointer lives as long as the state is unchanged.
const Participant* find_participant(const SessionState& state, const ParticipantId& who);
const Table* find_table(const SessionState& state, const TableId& table);
const Step* find_step(const SessionState& state, const StepId& step);
const Step* open_step(const SessionState& state);
const Turn* find_turn(const Table& table, const ParticipantId& who);
const Turn* turn_being_had(const Table& table);
const Note* find_note(const SessionState& state, const ItemId& id);
const ParkItem* find_park(const SessionState& state, const ItemId& id);
const Clock* find_clock(const SessionState& state, const Scope& scope);
bool is_host(const SessionState& state, const ParticipantId& who);
inline bool is_host(const Participant& who) { return who.role != Role::participant; }
// Reads notes without a name before the others do.
inline bool reads_first(const SessionState& state, const Participant& who) {
  return is_host(who) || state.reader == who.id;
}
// Has no turn unless they ask for one.
inline bool only_listens(const Participant& who) {
  return who.mode == Mode::listen || who.mode == Mode::only_chat;
}

}  // namespace cuppa
