// decide(): what follows from a command, or why it does not. Pure: it reads nothing but its
// arguments and changes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "session/command.hpp"
#include "session/event.hpp"
#include "session/refusal.hpp"
#include "session/state.hpp"

namespace cuppa {

// Whose devices are connected, or were within the grace time; after a restart, everybody's.
class WhoIsHere {
 public:
  WhoIsHere(const std::set<ParticipantId>& connected, bool everyone)
      : connected_(connected), everyone_(everyone) {}

  [[nodiscard]] bool contains(const ParticipantId& who) const {
    return everyone_ || connected_.contains(who);
  }

 private:
  const std::set<ParticipantId>& connected_;
  bool everyone_;
};

// All that a decision may depend on.
struct Situation {
  const SessionState& state;
  ParticipantId actor;  // empty for internal commands; a rule sees the seat that is acted for
  Instant now;
  WhoIsHere here;
  std::uint64_t random = 0;                // fresh for each command, from outside
  std::optional<int> expected_revision{};  // the command's "if": of the clock or item it changes
};

using Decision = std::variant<std::vector<Outcome>, Refused>;

// Checks who and when (commands/permission.hpp), then asks the command's own rule.
Decision decide(const Situation& situation, const ClientCommand& command);
Decision decide(const Situation& situation, const InternalCommand& command);

}  // namespace cuppa
