// A meeting as tests tell it: given people and a step, when somebody asks for something, then this
// has happened. People go by their names; time stands still until the test lets it pass. Below it
// is the core itself and nothing else: decide() and apply().
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/decide.hpp"
#include "session/state.hpp"
#include "session/viewer.hpp"

namespace cuppa::tests {

inline const TableId kTable{"t1"};       // the one circle
inline const Scope kTableClock{"t1"};    // its turn's clock
inline const StepId kHaveYourSay{"s3"};  // of the usual brew
inline constexpr Duration kSecond{1000}, kMinute{60'000};

struct LoggedEvent {
  Outcome outcome;
  Instant at;
};

class SessionScenario {
 public:
  // Hana has made a session with the usual brew; its waiting room is open, and she is the host.
  explicit SessionScenario(CreateSession command = {});

  // ---- given: what must be accepted, else the test fails
  SessionScenario& given_people(const std::vector<std::string>& names);
  SessionScenario& given_step(const std::string& step);
  // A round: these people, have-your-say open, everybody waiting.
  SessionScenario& given_turns(const std::vector<std::string>& names);
  SessionScenario& given_turn_of(const std::string& name);
  // Who sits where: {{"asha", "t2"}}.
  SessionScenario& given_seats(const std::map<std::string, std::string>& tables);
  SessionScenario& given_keeper(const std::string& name);
  SessionScenario& given_clock_shown_to(ClockShownTo shown_to);
  SessionScenario& given_door(Door door);
  SessionScenario& given_away(const std::string& name);
  SessionScenario& given_back(const std::string& name);
  SessionScenario& given(const std::string& name, const ClientCommand& command);

  // ---- when
  SessionScenario& when(const std::string& name, const ClientCommand& command,
                        std::optional<int> seen_revision = {});
  SessionScenario& when_server_asks(const InternalCommand& command);
  SessionScenario& when_joins(const std::string& name, JoinSession command = {});
  // Time passes; clocks that reach zero meanwhile are announced when they do.
  SessionScenario& after(Duration time);
  // Time passes while the server is away: nothing is announced.
  SessionScenario& sleep(Duration time);

  // ---- then: about the last `when`
  [[nodiscard]] std::optional<Refusal> refusal() const;
  [[nodiscard]] std::string refused_people() const;  // "asha, ben"
  [[nodiscard]] std::string told() const;            // "table.t1 turn_passed, everyone step_opened"
  [[nodiscard]] bool was_told(const std::string& stream, const std::string& kind) const;

  // ---- then: how things stand
  [[nodiscard]] const SessionState& state() const { return state_; }
  // "asha had, ben having, cai waiting"
  [[nodiscard]] std::string turns(const TableId& table = kTable) const;
  [[nodiscard]] std::string next() const;  // whom start_turn would ask now; "" for nobody
  [[nodiscard]] const Clock* clock(const Scope& scope = kTableClock) const;
  [[nodiscard]] Duration left(const Scope& scope = kTableClock) const;
  [[nodiscard]] std::string keeper() const;
  [[nodiscard]] SessionState seen_by(const std::string& name) const;  // "screen": a room screen
  [[nodiscard]] ParticipantId id(const std::string& name) const;
  [[nodiscard]] std::string name_of(const ParticipantId& who) const;
  [[nodiscard]] const Participant& card(const std::string& name) const;
  [[nodiscard]] const std::vector<LoggedEvent>& log() const { return log_; }
  [[nodiscard]] Instant now() const { return now_; }
  [[nodiscard]] Situation situation(const ParticipantId& actor) const;

 private:
  void settle(const Decision& decision);
  void run(const InternalCommand& command);

  SessionState state_;
  std::vector<LoggedEvent> log_;
  Instant now_{1'795'341'600'000};
  std::map<std::string, ParticipantId> ids_;
  std::set<ParticipantId> connected_;
  Decision last_;
  std::uint64_t draws_ = 0;
};

// What the stream is called on the wire, with the person's name instead of their id.
std::string stream_text(const Stream& stream,
                        const std::function<std::string(const ParticipantId&)>& name_of);

}  // namespace cuppa::tests
