// What the demo's people do next, given what the session looks like. Pure: the time is an argument
// and nothing is sent from here; crowd.hpp does what it says.
//
//   for (const Deed& deed : player.look(session, now)) …send it from that person's device…
//   player.answered(deed.number, …) once the server has; look again then, whenever the session
//   has changed, and at next_look().
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "demo/script.hpp"
#include "session/command.hpp"
#include "session/refusal.hpp"
#include "session/state.hpp"

namespace cuppa::demo {

struct NoNameWords {
  NoNameBox box = NoNameBox::chat;
  std::string text;
};

using What = std::variant<ClientCommand, NoNameWords>;

struct Deed {
  std::uint64_t number = 0;
  PersonIndex who = 0;
  What what;
};

class Player {
 public:
  Player(const Script& script, const Pace& pace);

  // Everybody of the script comes in before the first look.
  void came_in(PersonIndex person, const ParticipantId& who);

  std::vector<Deed> look(const SessionState& session, Instant now);
  // Without a refusal: it is done and kept.
  void answered(std::uint64_t deed, const std::optional<Refused>& refused, Instant now);
  // None: nothing happens until the session changes or a deed is answered.
  std::optional<Instant> next_look() const;
  // The session is closed and everything sent was answered.
  bool is_over() const { return is_over_; }

 private:
  struct NotYet {};
  struct NoLonger {};
  using Choice = std::variant<What, NotYet, NoLonger>;
  enum class Purpose { words, start_turn, leave_step };
  // Something that somebody is about to do; what exactly is chosen when its time has come.
  struct Cue {
    Instant due;
    Instant give_up;
    PersonIndex who = 0;
    std::function<Choice(const SessionState&)> choose;
  };

  // player.cpp
  void wait_in_lobby(const SessionState& session, Instant now);
  void enter_step(const SessionState& session, Instant now);
  void follow_acts(const ScriptStep& step, Duration length, Instant now);
  void leave_step(const SessionState& session, Instant now);
  What way_out(const SessionState& session) const;
  static Purpose purpose_of(const What& what);
  void accept_keeping(const SessionState& session, Instant now);
  void greet_strangers(const SessionState& session, Instant now);
  std::vector<Deed> due_deeds(const SessionState& session, Instant now);
  void plan(Instant due, PersonIndex who, What what);
  void plan_choice(Instant due, PersonIndex who, std::function<Choice(const SessionState&)> choose);
  Choice do_act(const Act& act, const SessionState& session) const;
  std::optional<PersonIndex> person_of(const ParticipantId& who) const;
  bool has_nothing_under_way() const { return cues_.empty() && unanswered_.empty(); }

  // player_turns.cpp
  void open_round(const SessionState& session, Instant now);
  void take_turns(const SessionState& session, Instant now);
  void ask_next(const SessionState& session, Instant now);
  void end_round(const SessionState& session, Instant now);
  void begin_turn(const SessionState& session, PersonIndex who, Instant now);
  void take_back_words(const SessionState& session, PersonIndex who, Instant now);
  void type_turn(PersonIndex who, const TableId& table, Duration length, Instant now);
  void mind_stranger(const SessionState& session, const ParticipantId& who, Instant now);
  void start_was_answered(const std::optional<Refused>& refused, Instant now);
  void ask_everybody_again(const Table& table, Instant now);
  PersonIndex runner(const Table& table) const;

  const Script& script_;
  Pace pace_;
  std::vector<ParticipantId> ids_;
  std::vector<Cue> cues_;
  std::map<std::uint64_t, Purpose> unanswered_;
  std::uint64_t deeds_ = 0;
  bool is_over_ = false;

  bool lobby_is_planned_ = false;
  std::optional<StepId> step_;
  std::optional<Instant> leave_at_;
  bool is_leaving_ = false;  // from the time it is planned until the next step, or a refusal

  bool has_accepted_keeping_ = false;
  std::set<ParticipantId> greeted_;
  std::size_t greetings_used_ = 0;

  // The round
  int laps_ = 0;  // how often everybody was asked
  std::optional<ParticipantId> having_;
  Instant having_since_;
  std::optional<Instant> next_start_at_;
  std::optional<Instant> patience_ends_at_;  // with a real person's turn
  bool is_starting_ = false;                 // from the time it is planned until it is answered
  std::set<PersonIndex> came_back_;
};

}  // namespace cuppa::demo
