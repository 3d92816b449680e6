// The session core alone, as the other side of the demo's player: decide() and apply(), a clock
// that the test moves, and nobody waits for a disk or a network.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "demo/player.hpp"
#include "demo/script.hpp"
#include "session/decide.hpp"
#include "session/state.hpp"

namespace cuppa::tests {

class PretendServer {
 public:
  PretendServer(const demo::Script& script, const demo::Pace& pace);

  // Lets the people play until the session is closed, or so much time has passed.
  void play_for(Duration time);
  // Somebody real comes in, and taps a drink.
  ParticipantId newcomer_with_drink();
  void ask(const ParticipantId& who, const ClientCommand& command);
  // Their device is not connected.
  void disconnect(const ParticipantId& who) { connected_.erase(who); }

  const SessionState& session() const { return session_; }
  const demo::Player& player() const { return player_; }
  Instant now() const { return now_; }
  ParticipantId id_of(const std::string& key) const;
  // What was refused, in words: "Marian next_step people_waiting".
  const std::vector<std::string>& refusals() const { return refusals_; }
  // Every page that anybody typed, in order.
  const std::vector<std::string>& typed() const { return typed_; }

 private:
  std::optional<Refused> settle(const Decision& decision);
  std::optional<Refused> do_deed(const demo::Deed& deed);
  bool look();
  ParticipantId join(const std::string& name, Mode mode);
  Situation situation(const ParticipantId& actor);

  const demo::Script& script_;
  demo::Player player_;
  SessionState session_;
  std::set<ParticipantId> connected_;
  std::vector<ParticipantId> ids_;
  Instant now_{1'795'341'600'000};
  std::uint64_t draws_ = 0;
  std::vector<std::string> refusals_, typed_;
};

}  // namespace cuppa::tests
