#include "room/whereabouts.hpp"

#include <algorithm>
#include <utility>

#include "wire/limits.hpp"

namespace cuppa {

void Whereabouts::connected(const ParticipantId& who, Instant now) {
  away_at_.erase(who);
  if (!here_.insert(who).second) return;
  untold_[who] = true;
  if (!tell_at_) tell_at_ = now + limits::kPresenceMerge;
}

void Whereabouts::disconnected(const ParticipantId& who, Instant now) {
  if (here_.contains(who)) away_at_[who] = now + limits::kAwayAfter;
}

void Whereabouts::settle(Instant now) {
  for (auto gone = away_at_.begin(); gone != away_at_.end();) {
    if (now < gone->second) {
      ++gone;
      continue;
    }
    here_.erase(gone->first);
    untold_[gone->first] = false;
    if (!tell_at_) tell_at_ = now;
    gone = away_at_.erase(gone);
  }
}

std::map<ParticipantId, bool> Whereabouts::changes_to_tell(Instant now) {
  settle(now);
  if (!tell_at_ || now < *tell_at_) return {};
  tell_at_.reset();
  return std::exchange(untold_, {});
}

std::optional<Instant> Whereabouts::next_change() const {
  auto next = tell_at_;
  for (const auto& [who, at] : away_at_) next = next ? std::min(*next, at) : at;
  return next;
}

}  // namespace cuppa
