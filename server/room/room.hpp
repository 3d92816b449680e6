// A session that is live in memory: decide -> apply -> append -> tell when committed -> set alarm,
// and nothing else. What the meeting's rules are stands in session/; what a frame looks like, in
// wire/; how it gets there, in net/.
//
// A room lives on the loop's thread. It decides and applies at once, but tells nobody until the
// commit: everything that leaves it goes through Departures.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "room/captions.hpp"
#include "room/departures.hpp"
#include "room/devices.hpp"
#include "room/history.hpp"
#include "room/no_name_window.hpp"
#include "room/outside.hpp"
#include "room/rate_limit.hpp"
#include "room/whereabouts.hpp"
#include "session/decide.hpp"
#include "session/redaction.hpp"
#include "store/event_store.hpp"
#include "watch/fact.hpp"
#include "watch/room_figures.hpp"
#include "wire/client_frames.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {

// What every room of a server shares.
struct RoomSurroundings {
  EventStore& store;
  const ServerClock& clock;
  AlarmFactory& alarms;
  std::function<std::uint64_t()> random;   // fresh, not to be guessed
  std::function<std::string()> free_code;  // a join code that no session has
  std::function<std::string()> fresh_key;  // 22 characters of base64url
  std::optional<Instant> last_alive;       // of the run before this one
  Instant started_at;                      // of this run
  std::shared_ptr<RoomFigures> figures = std::make_shared<RoomFigures>();
  TellFact tell = [](const Fact&) {};  // for the log
};

class Room {
 public:
  // Takes up a session where its log ends, and what an outage means for its clocks.
  Room(RoomSurroundings surroundings, const LoadedSession& session);

  // The first events of a new session; `done` gets the host's id once they are kept. A host link
  // ends with it, but for the next session of a series, which needs none.
  using Joined = std::function<void(std::variant<ParticipantId, Refused>)>;
  void create(const CreateSession& command, std::string key_hash,
              std::optional<std::string> host_key_hash, Joined done);

  // Somebody new comes through the door, with the key that their device made.
  // `link`: the hash of the link by which they came; empty: by the session's code or QR code.
  void join(const JoinSession& command, std::string key_hash, std::string link, Joined done);

  // A link or another device's key for this session; nothing of it is an event.
  void add_key(StoredKey key, const std::function<void(bool)>& done);

  // A link ends, and what came by it: screens, reviewers and second devices of the same person.
  // Whoever has a place of their own keeps it. `spared`: the hash of the key of whoever asks.
  using Settling = std::function<void(std::optional<Refusal>)>;
  void end_link(const KeptLink& link, const std::string& spared, const Settling& done);
  // The same, and another with this secret takes its place. Whoever is asked to answer something is
  // asked anew (ask_answer).
  void renew_link(const KeptLink& link, const std::string& secret, const std::string& spared,
                  const Settling& done);

  // A device connects: it gets a welcome, then the difference or everything, then what follows.
  void enter(std::shared_ptr<Subscriber> subscriber, const Viewer& viewer, const wire::Hello& hello,
             Instant received_at);
  void leave(const std::shared_ptr<Subscriber>& subscriber);
  void resync(const Device::Handle& subscriber);

  void handle(const Device::Handle& subscriber, const wire::CommandFrame& frame);
  void handle(const Device::Handle& subscriber, const wire::NoNameNote& note);

  // A line of captions: shown, and kept if the group said so. Refused at once, or `taken` follows
  // once it is. The same number again changes nothing.
  using CaptionTaken = std::function<void(bool kept)>;
  std::optional<Refusal> add_caption(Caption caption, const CaptionTaken& taken);
  // The same for a line without a number: it comes after those before it.
  std::optional<Refusal> type_caption(Caption caption, const CaptionTaken& taken);
  // The highest number of a captioner's lines; 0: none came yet.
  [[nodiscard]] std::int64_t last_caption(const std::optional<TableId>& table) const {
    return captions_.last_number(table);
  }

  // What somebody told the hosts alone that they need, in place of what they said before.
  void tell_need(AccessNeed need, const std::function<void(bool)>& done);

  // A picture for the report, in place of what stood there by its id.
  void keep_picture(StoredPicture picture, const std::function<void(bool)>& done);

  // What stands apart from the log, in place of what had its kind and id.
  void keep_apart(ApartWords words, const std::function<void(bool)>& done);

  // A day after the close: of the log stays what the record is made of, and of what people need
  // nothing. Whoever is here is given everything anew.
  void seal();

  // Somebody's name goes, and with it all keys of theirs; their words too, if so wished. A host
  // keeps their keys: a session without a host could not be looked after. Whoever is here is given
  // everything anew.
  void erase_person(const ParticipantId& who, TheirWords words,
                    const std::function<void(bool)>& done);

  // What was brought along from the session before names nobody of these any more.
  void forget_carried(const CarriedNames& names, const std::function<void(bool)>& done);

  // All of the session goes, for good: its devices are told, and from then on this room takes
  // nothing.
  void erase(const std::function<void(bool)>& done);
  // The same at its date: what is still to be followed up outlives it.
  void erase_at_its_date(const std::function<void(bool)>& done);

  // A link by which whoever looks after a parked thing answers it, in place of the one before. The
  // link says nothing but its hash and how long it is good.
  void ask_answer(const ItemId& item, StoredKey link, const Settling& done);
  // What whoever was asked says, to the revision that they read.
  void answer_park(const AnswerPark& answer, int seen_revision, const Settling& done);

  // It has begun, and nobody was here for limits::kForgottenAfter: `due` is the civil date two
  // weeks on.
  void close_forgotten(const std::string& due);

  // Whether a report may have a note without a name: its key says so, and no event does, which
  // would have a time and a place among the others.
  void choose_note_use(const ItemId& note, WordsUse use, const std::function<void(bool)>& done);

  // Whoever has the key of a note without a name takes it out: off the screens, and out of every
  // file. The key ends with it. Who asked is not known here, and when is written nowhere, not even
  // for a backup that is put back: the key opens the note in that one again.
  void take_out_note(const ItemId& note, const std::function<void(bool)>& done);

  // What somebody does to their own words by a link of theirs: as if one of their devices asked.
  void run_own_command(const ParticipantId& who, const ClientCommand& command,
                       std::optional<int> seen_revision, const Settling& done);

  [[nodiscard]] const SessionState& state() const { return state_; }
  [[nodiscard]] const SessionId& id() const { return summary_.session; }
  // When all of it goes.
  [[nodiscard]] Instant keep_until() const;
  [[nodiscard]] const std::string& epoch() const { return summary_.epoch; }
  [[nodiscard]] std::size_t devices() const { return devices_.size(); }
  // Nobody is connected and nothing waits: the room may be forgotten, and loaded again.
  [[nodiscard]] bool is_idle() const;
  [[nodiscard]] Instant last_busy() const { return last_busy_; }

 private:
  using Settled = Departures::Work;

  Situation situation(const ParticipantId& actor) const;
  // Applies, appends and queues the telling of what was decided. `settled` runs in its place in
  // the queue.
  void accept(const std::vector<Outcome>& outcomes, Append append, Settled settled);
  void tell(const Stream& stream, const SharedFrame& frame);
  // Keys that begin and end with what was decided.
  [[nodiscard]] StoredKey note_key(const ItemId& note, WordsUse use) const;
  void bring_keys(const std::vector<Outcome>& outcomes, Append& append) const;
  // What hosts find of it changes with what was decided, or with what its history is made into.
  void publish(bool was_published, Append& append) const;
  void publish(Rewriting& rewriting) const;
  void hand_to_store(Append append);
  void note_room_on_disk(bool is_kept);
  void appended(std::uint64_t number, AppendResult result);
  void start_over();
  // Between the two the log is in the making: nothing is decided.
  [[nodiscard]] bool takes_nothing() const { return is_starting_over_ || is_being_rewritten_; }
  void erase(std::vector<FollowUp> outliving, std::optional<Instant> asked_at, const Settled& done);
  void take_out_of_the_meeting(const ParticipantId& who);
  void rewrite(Rewriting rewriting, const Settled& done);
  void once_all_is_kept(std::function<void()> rewrite, const Settled& done);
  void say_goodbye_to_all(std::uint16_t code);
  void send_away(const ParticipantId& who);
  void send_away_whose_key_ended();
  struct LinkEnding {
    Decision decision = std::vector<Outcome>{};
    Append append{};
  };
  [[nodiscard]] LinkEnding ending_of(const KeptLink& link, const std::string& spared) const;
  [[nodiscard]] LinkEnding renewal_of(const KeptLink& link, const std::string& secret,
                                      const std::string& spared) const;
  void settle(LinkEnding ending, const Settling& done);
  void load(const LoadedSession& session);

  void refresh_entitlements();
  void bring_up_to_date(const Device::Handle& subscriber, std::optional<wire::Resume> resume,
                        std::optional<wire::ClockAnswer> greeting);
  void arrived(const Viewer& viewer);
  // An answer in its place in the queue. `if_lost` runs instead where something that was decided
  // before it, and that it may rest on, was not kept; without one, the answer holds all the same.
  void answer(const Device::Handle& subscriber, std::string frame,
              std::function<void()> if_lost = {});
  // A refusal of this command, counted.
  [[nodiscard]] std::string refusal(const std::string& command_id, const Refused& refused) const;
  void repeat_answer(const Device::Handle& subscriber, const ParticipantId& actor,
                     const std::string& command_id);
  void run_command(const Device& device, const wire::CommandFrame& frame);
  Decision decided(const ParticipantId& actor, const ClientCommand& command,
                   std::optional<int> seen_revision);
  void make_room_for_tab(const ParticipantId& who, const std::string& tab,
                         const Subscriber* newcomer);
  std::optional<SessionSummary> changed_summary();

  void show_caption(const Caption& caption);
  void remember_caption(const Event& event);
  void end_no_name_window();
  void let_out(NoNameWindow::Ended ended);
  [[nodiscard]] std::optional<Refused> refused_close(const Situation& now,
                                                     const CloseSession& close) const;
  void answer_no_name(const NoNameWindow::Asked& asked);
  [[nodiscard]] wire::NoNameAnswer no_name_answer(const NoNameWindow::Asked& asked) const;
  void tell_presence(Instant now);
  void tell_levels(Instant now);
  void tell_levels_again();
  std::optional<Instant> next_level(Instant now) const;
  void beat_hearts(Instant now);
  void wake();
  void set_alarm();

  RoomSurroundings outside_;
  SessionSummary summary_;  // as it was last handed to the store
  std::string summarised_join_key_;
  SessionState state_;
  History history_;
  std::vector<StoredEvent> on_their_way_;  // to the store, since all was last on the disk
  Departures departures_;
  Devices devices_;
  Whereabouts whereabouts_;
  NoNameWindow no_name_;
  Captions captions_;
  std::map<ParticipantId, RateLimit> limits_;
  std::unique_ptr<Alarm> alarm_;
  std::optional<Instant> alarm_at_;
  std::map<Scope, int> told_quarters_;
  Instant next_heartbeat_, last_busy_;
  std::uint64_t appends_ = 0, settled_appends_ = 0;
  bool is_starting_over_ = false, is_being_rewritten_ = false;
};

}  // namespace cuppa
