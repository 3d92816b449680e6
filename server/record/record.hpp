// What is kept of a session for people to read: how many came, the questions, what was said and
// noted, the chat, the car park with what became of it. Made from the log alone.
//
// Not in it, ever: who passed, who ran over, who was away, how long anybody's turn was (so nothing
// said in a turn has a time; but for captions, which the group said yes to keeping with theirs),
// what was hidden or removed, feedback (hosts tell what they heard), and any trace of who wrote a
// note without a name or when: such notes stand behind the others, in an order that has nothing to
// do with theirs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "record/profile.hpp"
#include "session/state.hpp"
#include "store/event_store.hpp"

namespace cuppa::record {

// One thing that was said, in the order of the session.
struct Contribution {
  enum class Kind { turn, line, note, chat, said };  // said: a line from the host
  Kind kind = Kind::note;
  std::optional<Instant> at;  // of the host's lines and of chat with a name only
  std::string who;            // who.hpp; empty: no name
  std::string table;          // its name, where there were several tables
  std::string text;
  WordsUse use = WordsUse::unsaid;  // for profile.hpp: no form tells it
  std::string id{};                 // for themes.hpp: no form tells it

  bool operator==(const Contribution&) const = default;
};

struct StepRecord {
  std::string title;  // as the host wrote it; empty: its kind speaks
  StepKind kind = StepKind::welcome;
  std::vector<std::string> questions;
  std::string words, link;  // of a scene, the venue, confidentiality; may be empty
  std::optional<Duration> length_ms, turn_ms;  // as it was planned
  std::optional<Instant> opened_at;            // none: it was not reached
  std::vector<Contribution> contributions;
};

// A heading for what was heard.
struct ThemeRecord {
  std::string title, summary;
  std::vector<Contribution> contributions;
};

// A drawing, or what hung on the wall.
struct PictureRecord {
  std::string id, description;
  std::string jpeg;       // its bytes, where the form shows them
  bool with_yes = false;  // everybody whose work it is said yes
};

struct CaptionRecord {
  Instant at;
  std::string table;  // its name; empty: for all
  std::string language, text;
};

struct WordRecord {
  std::string word, meaning;
};

struct QuestionRecord {
  std::string text, owner, due, how, answer;
};

struct ParkRecord {
  std::string id;  // empty where there is no name: it was made from its writer's own key
  std::string text;
  std::string who;  // who put it there; empty: no name
  ParkState state = ParkState::open;
  std::string owner, due, how, outcome;
  ParkBecame became = ParkBecame::did;  // of a closed one
  bool shared = false;                  // others say so too; nobody knows who
  struct Words {
    std::string text, who;
    WordsUse use = WordsUse::unsaid;
  };
  std::vector<Words> also{};  // what was found to say the same
  WordsUse use = WordsUse::unsaid;
};

struct Record {
  Profile profile = Profile::full;  // what as_told_in() has made of it
  std::string session, title, place_and_time, time_zone;
  Status status = Status::lobby;
  Instant created_at;
  std::optional<Instant> started_at, closed_at;
  int people = 0;                       // everybody who came in, but those who were asked to leave
  std::vector<std::string> agreements;  // that the group settled
  std::vector<std::string> proposed;    // lines that were offered, and not settled
  std::vector<ThemeRecord> themes;
  std::vector<StepRecord> steps;
  std::vector<Contribution> chat;
  std::vector<ParkRecord> car_park;
  std::vector<WordRecord> glossary;  // those that were explained
  std::vector<std::string> cannot_change;
  std::vector<QuestionRecord> find_out;
  std::string what_we_heard;                        // what hosts told everybody of the feedback
  std::string whose_story, final_words, next_time;  // what a host added
  std::vector<PictureRecord> pictures;              // add_pictures()
  std::vector<CaptionRecord> captions;              // that were kept, in the order of what was said
};

// Every text in it is clean (wire/text.hpp), whatever the log holds.
Record record_of(const LoadedSession& session);

// They are in no log. One that nobody described is passed over.
void add_pictures(Record& record, std::vector<StoredPicture> pictures);

// The calendar day of the session, where it took place.
std::string date_of(const Record& record);

}  // namespace cuppa::record
