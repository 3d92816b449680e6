// A meeting in which people do whatever comes to their minds, devices drop, the disk fills up and
// the server restarts; after every step, what must always be true is checked.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/decide.hpp"
#include "session/simulated_people.hpp"
#include "session/watching_device.hpp"

namespace cuppa::tests {

// Apart from when something was last told at a table.
bool same_but_heard(std::vector<Table> some, std::vector<Table> others);

class SimulatedMeeting {
 public:
  explicit SimulatedMeeting(std::uint64_t seed);

  // Runs it to its end. The first broken promise, in words; empty: all were kept.
  std::string run();

  // After run(): what every device holds, as it would leave the server, against its own events.
  std::string compare_views() const;

  struct Counts {
    int accepted = 0, refused = 0, dropped = 0, restarts = 0, turns = 0;
  };
  [[nodiscard]] const Counts& counts() const { return counts_; }
  // Of each command that somebody sent, how it was refused.
  using Refusals = std::map<std::string_view, std::set<Refusal>>;
  [[nodiscard]] const Refusals& refusals() const { return refusals_; }
  [[nodiscard]] const SessionState& state() const { return committed_; }
  [[nodiscard]] const std::vector<LoggedEvent>& log() const { return log_; }

 private:
  using Batch = std::vector<LoggedEvent>;

  void step();
  void somebody_asks();
  void somebody_arrives();
  void notes_are_released();
  void time_passes();
  void devices_come_and_go();
  void server_restarts();

  std::vector<Outcome> accept(const Decision& decision);
  void commit_waiting();
  void lose_waiting();
  Situation situation(const ParticipantId& actor);

  // Checks; each says what is wrong through complain().
  void check_state(const SessionState& state);
  void check_devices();
  void check_command(const SessionState& before, const ParticipantId& actor,
                     const ClientCommand& command, const std::vector<Outcome>& outcomes);
  void check_zero(const SessionState& before, const std::vector<Outcome>& outcomes);
  void check_streams(const std::vector<Outcome>& outcomes);
  void check_offer(const SessionState& before, const StartTurn& command,
                   const std::vector<Outcome>& outcomes);
  void follow_the_order(const SessionState& before, const std::vector<Outcome>& outcomes);
  void complain(const std::string& what);

  Chance chance_;
  SessionState live_, committed_;
  std::vector<Batch> waiting_;  // decided, not committed
  std::vector<LoggedEvent> log_;
  std::vector<WatchingDevice> devices_;
  std::set<ParticipantId> connected_;
  bool everyone_is_here_ = false;
  Instant now_{1'795'341'600'000};
  int people_ = 0;
  Counts counts_;
  Refusals refusals_;
  std::string complaint_;
  std::map<TableId, StepId> turns_steps_;  // that people have turns in, or had last
  std::set<TableId> reordered_;            // by a person, in that step
};

}  // namespace cuppa::tests
