// Whose devices are connected. A lost connection is not absence: for a while after the last device
// of somebody went, they still count as here; after a restart, everybody does.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "session/decide.hpp"
#include "session/ids.hpp"
#include "session/time.hpp"

namespace cuppa {

class Whereabouts {
 public:
  // Until `everyone_here_until` nobody counts as away.
  explicit Whereabouts(Instant everyone_here_until) : everyone_here_until_(everyone_here_until) {}

  void connected(const ParticipantId& who, Instant now);
  // The last device of somebody went.
  void disconnected(const ParticipantId& who, Instant now);

  // Who counts as here. Good until the next connected(), disconnected() or changes_to_tell().
  [[nodiscard]] WhoIsHere here(Instant now) const { return {here_, now < everyone_here_until_}; }
  [[nodiscard]] const std::set<ParticipantId>& connected_or_just_gone() const { return here_; }

  // What has changed since it was last asked, once it is old enough to be told (merged over
  // limits::kPresenceMerge).
  std::map<ParticipantId, bool> changes_to_tell(Instant now);
  [[nodiscard]] std::optional<Instant> next_change() const;

 private:
  void settle(Instant now);

  Instant everyone_here_until_;
  std::set<ParticipantId> here_;
  std::map<ParticipantId, Instant> away_at_;  // of those who are still counted as here
  std::map<ParticipantId, bool> untold_;
  std::optional<Instant> tell_at_;
};

}  // namespace cuppa
