// Where sessions are kept. One asynchronous append, one load: SQLite today, a server's database for
// a cluster later. Nothing in here knows what an event means.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session/ids.hpp"
#include "session/time.hpp"
#include "watch/store_figures.hpp"

namespace cuppa {

// One event, ready to be kept: the body is JSON text.
struct StoredEvent {
  std::string stream;  // "everyone", "table.t1", "hosts", "participant.pa3f"
  std::int64_t offset = 0;
  Instant at;
  std::string kind;
  int version = 1;
  std::string body;

  bool operator==(const StoredEvent&) const = default;
};

// The answer to an accepted command, so that the same command sent again gets the same answer.
struct StoredAnswer {
  std::string actor;         // participant id
  std::string command_id;    // 22 characters of base64url
  std::string command_hash;  // of kind and body: the same id with another body is a mistake
  std::string answer;        // JSON text

  bool operator==(const StoredAnswer&) const = default;
};

enum class KeyKind {
  participant,
  cohost_link,
  same_person_link,
  screen_link,
  screen,
  reviewer,
  captioner,
  follow_up,     // of the public page
  invitation,    // of the page that is sent beforehand
  answerer,      // of whoever was asked to answer something that was parked
  own_words,     // of one person: what they wrote, and whether it may be used
  no_name_note,  // not a hash of a key but a note's own id, which is one: it leads to its session
};

// What lets a device in. Only the SHA-256 of a key is ever kept.
struct StoredKey {
  std::string hash;
  KeyKind kind = KeyKind::participant;
  SessionId session;
  std::string participant;       // empty for screens and reviewers; of a captioner, the table; of
                                 // an answerer, the thing and which ask it was: "k3/1"; of a note
                                 // without a name, whether it may be used
  std::optional<Instant> until;  // none: as long as the session is kept
  std::optional<Instant> made_at{};  // of a link that is listed (KeptLink), and of no other key
  std::string came_by{};             // of a device: the hash of the link by which it came

  bool operator==(const StoredKey&) const = default;
};

// A link that was handed out and can be ended, as whoever may list it tells it by. Which person a
// key belongs to that is no link stands in no list.
struct KeptLink {
  std::int64_t number = 0;  // the store gives it; never given twice
  StoredKey key;            // made_at: none of one from before version 8 of the file
  int devices = 0;          // came by it, and have a key still

  bool operator==(const KeptLink&) const = default;
};

// A link that ends, and with it the keys of the devices that came by it.
struct EndedLink {
  std::string hash;
  std::string spared{};  // but for the device of whoever asks
};

// What makes one session: a single-use host link, or a key that somebody was given for the team's
// password.
struct StoredHostKey {
  std::string hash;
  std::optional<Instant> made_at;  // none: before version 8 of the file
  Instant until;
  bool by_password = false;
  std::int64_t number = 0;  // the store gives it, of the same row of numbers as links

  bool operator==(const StoredHostKey&) const = default;
};

// The few facts about a session that lists need without reading its log.
struct SessionSummary {
  SessionId session;
  std::string epoch;  // changes when history does: cursors of another epoch are worth nothing
  std::string title;
  std::string status;    // lobby, live, closed
  std::string code;      // join code while it works, else empty
  std::string join_key;  // its SHA-256
  Instant created_at;
  Instant changed_at;
  Instant keep_until;
  std::optional<Instant> closed_at{};  // none, too, of one that closed before version 4 of the file
  std::optional<Instant> sealed_at{};  // when what was only for the running of it last went

  bool operator==(const SessionSummary&) const = default;
};

// What somebody told the hosts alone that they need. Never an event: it stands in no record.
struct AccessNeed {
  std::string participant;
  std::string text;  // empty: they take it back

  bool operator==(const AccessNeed&) const = default;
};

// A drawing, or what hung on the wall, for the report. Never an event: logs are read whole.
struct StoredPicture {
  std::string id;  // 22 characters of base64url
  std::string description;
  bool with_yes = false;  // everybody whose work it is said yes
  std::string jpeg;       // its bytes; empty: not read, and as they were

  bool operator==(const StoredPicture&) const = default;
};

// What stands beside a session's log for a few to read, and in no record: a concern about somebody,
// for hosts and whoever reads first; what somebody needs who has only the invitation, for hosts.
enum class Apart { concern, invited_need };

struct ApartWords {
  Apart kind = Apart::concern;
  std::string id;           // made by the writer's device: sent twice, it stands once
  std::string participant;  // who wrote it; empty: nobody of the session
  Instant at;
  std::string text;  // empty: it is taken back

  bool operator==(const ApartWords&) const = default;
};

// What hosts of this server may find of a session, though they were not there. It names nobody.
struct PublishedRecord {
  std::string title, date;
  struct Text {
    std::string kind, text;

    bool operator==(const Text&) const = default;
  };
  std::vector<Text> texts;  // none: nothing is published

  bool operator==(const PublishedRecord&) const = default;
};

// A text of a published record in which somebody's words were found, cut to what stands around
// them.
struct FoundText {
  SessionId session;
  std::string title, date, kind;
  struct Part {
    std::string text;
    bool is_found = false;

    bool operator==(const Part&) const = default;
  };
  std::vector<Part> parts;

  bool operator==(const FoundText&) const = default;
};

inline constexpr int kFoundSessionsMax = 50;
inline constexpr int kFoundTextsOfEachMax = 3;

// All of it is kept, or nothing.
struct Append {
  SessionId session;
  std::int64_t expected_sequence = 0;  // how many events the session had before; else a bug: exit
  std::vector<StoredEvent> events;
  std::optional<StoredAnswer> answer;
  std::vector<StoredKey> new_keys;
  std::vector<std::string> ended_keys;  // hashes
  std::vector<EndedLink> ended_links;
  std::vector<AccessNeed> needs;             // each in place of what the person said before
  std::vector<StoredPicture> pictures;       // each in place of what stood there by its id
  std::vector<ApartWords> apart;             // each in place of what had its kind and id
  std::optional<std::string> used_host_key;  // hash of a single-use host link that ends here
  std::optional<SessionSummary> summary;     // inserted, or replaces what stood there
  std::optional<PublishedRecord> published;  // in place of what stood there
};

// What outlives its session at the session's date, until it is done.
struct FollowUp {
  std::int64_t number = 0;  // the store gives it
  std::string text, owner, due, how;

  bool operator==(const FollowUp&) const = default;
};

// That something was erased because it was asked for: a person, a note, a picture, or, where none
// of these is named, a whole session. Ids alone: a backup that is put back is erased again by them.
struct Erased {
  SessionId session;
  std::optional<std::string> participant;
  bool words = true;  // of a person: their words too
  Instant at;         // of a note without a name its session's date: nothing says when it was asked
  std::optional<std::string> note{};
  std::optional<std::string> picture{};

  bool operator==(const Erased&) const = default;
};

// Another history in place of the one that is kept. Nothing of what it leaves out is in any file
// afterwards.
struct Rewriting {
  SessionId session;
  std::int64_t expected_sequence = 0;   // how many events the session has now; else a bug: exit
  std::vector<StoredEvent> events;      // all of them, from the first
  std::vector<StoredAnswer> answers;    // all of them
  std::vector<std::string> needs_of;    // of these participants what they need goes
  std::vector<std::string> keys_of;     // and of these, every key
  std::vector<std::string> ended_keys;  // hashes
  std::vector<std::string> apart_of;    // of these participants what stands apart goes
  std::vector<Apart> apart_gone;        // and all of these kinds
  SessionSummary summary;               // of another epoch
  PublishedRecord published;            // in place of what stood there
  std::optional<Erased> erased{};       // noted where somebody asked for it
};

// `refused`: the disk is full, or the host link was used up meanwhile; nothing of this append is
// kept and the session is as it was before. What was decided on it and handed over already is
// refused too. There is no third outcome: where the disk itself fails, the process ends without an
// answer.
enum class AppendResult { committed, refused };

struct LoadedSession {
  SessionSummary summary;
  std::vector<StoredEvent> events;  // in commit order; sequence n is events[n - 1]
  std::vector<StoredAnswer> answers;
  std::vector<StoredKey> note_keys{};  // of notes without a name, by their hashes
};

class EventStore {
 public:
  virtual ~EventStore() = default;

  // Appends of one session are kept in the order in which they are handed over. `done` runs on the
  // loop the store was given (store/loop.hpp), after the transaction is on the disk.
  virtual void append(Append append, std::function<void(AppendResult)> done) = 0;

  // Nothing of the session is kept but what outlives it, and no file has a byte of it once `done`
  // runs (event_writer.hpp says what a full disk makes of that). Appends that were handed over
  // before are kept first, and go with it. `refused`: the disk is full, and nothing is gone; or
  // there is no such session. `asked_at`: noted as erased then; none: it goes at its date.
  virtual void erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                             std::optional<Instant> asked_at,
                             std::function<void(AppendResult)> done) = 0;
  // The same for what is done. `refused`: or there is no such number.
  virtual void erase_follow_up(std::int64_t number, std::function<void(AppendResult)> done) = 0;

  // The same for a picture. `refused`: or the session has none of that id.
  virtual void erase_picture(const SessionId& session, std::string picture, Instant asked_at,
                             std::function<void(AppendResult)> done) = 0;

  // The same for all of it or nothing, and for the bytes that go.
  virtual void rewrite(Rewriting rewriting, std::function<void(AppendResult)> done) = 0;

  // What was noted as erased goes, up to and with this moment.
  virtual void forget_erased(Instant until, std::function<void(AppendResult)> done) = 0;

  // Everything below reads what is committed, and may be called on the loop's thread.
  virtual std::optional<LoadedSession> load(const SessionId& session) = 0;
  // What a session began with, without reading the rest of it.
  virtual std::optional<StoredEvent> first_event(const SessionId& session) = 0;
  virtual std::optional<StoredKey> find_key(const std::string& hash) = 0;
  // Of one session, or of all; by their numbers.
  virtual std::vector<KeptLink> links(const std::optional<SessionId>& session) = 0;
  virtual int keys_of(const SessionId& session, const std::string& participant) = 0;  // how many
  virtual std::optional<SessionId> find_by_code(const std::string& code) = 0;
  virtual std::optional<SessionId> find_by_join_key(const std::string& hash) = 0;
  virtual std::vector<SessionSummary> sessions() = 0;  // newest first
  virtual std::vector<FollowUp> follow_ups() = 0;      // by their numbers
  virtual std::vector<AccessNeed> needs(const SessionId& session) = 0;
  // In the order in which they were added, without their bytes: few who ask want those.
  virtual std::vector<StoredPicture> pictures(const SessionId& session) = 0;
  // Empty: there is no such picture.
  virtual std::string picture_bytes(const SessionId& session, const std::string& picture) = 0;
  // Oldest first.
  virtual std::vector<ApartWords> apart(const SessionId& session, Apart kind) = 0;
  // Where all of these words stand in one text, of the last one the beginning; without a difference
  // of capitals and accents. What was published last comes first; of so many sessions, so many
  // texts each.
  virtual std::vector<FoundText> find_published(const std::string& words) = 0;
  // In the order in which it was done: what a backup of that moment does not know of.
  virtual std::vector<Erased> erased_since(Instant since) = 0;

  // Made by `cuppa serve`, `cuppa invite` and the password, ended by the session made. One that is
  // over goes when another is made.
  virtual void add_host_key(StoredHostKey key, std::function<void(AppendResult)> done) = 0;
  // `refused`: there is none any more.
  virtual void end_host_key(std::string hash, std::function<void(AppendResult)> done) = 0;
  virtual std::vector<StoredHostKey> host_keys() = 0;  // by their numbers
  virtual bool host_key_is_open(const std::string& hash, Instant now) = 0;

  // Its hash, as http/host_password.hpp writes it; none: there is no password from then on. Keys
  // that were had by the one before end.
  virtual void set_host_password(std::optional<std::string> hash,
                                 std::function<void(AppendResult)> done) = 0;
  virtual std::optional<std::string> host_password() = 0;

  // When the server was last known alive: the time of the newest commit or heartbeat of the run
  // before this one. None for a new file.
  virtual std::optional<Instant> last_alive() = 0;

  // All that an outage asks for has been handed over: from then on this run counts as alive. One
  // that ends before it was none, and the next run still sees how long the outage was.
  virtual void count_as_alive() = 0;

  // For /metrics. A store that keeps nothing on a disk has none.
  virtual StoreFigures figures() { return {}; }
};

}  // namespace cuppa
