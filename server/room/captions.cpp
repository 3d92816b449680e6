#include "room/captions.hpp"

#include <algorithm>

#include "wire/limits.hpp"

namespace cuppa {

Captions::Track Captions::track_of(const Caption& caption) {
  return {caption.source, caption.table, caption.language};
}

bool Captions::take(const Caption& caption) {
  auto& numbers = known_[track_of(caption)];
  if (!numbers.insert(caption.number).second) return false;
  if (numbers.size() > limits::kCaptionsRemembered) numbers.erase(numbers.begin());
  return true;
}

std::int64_t Captions::next_number(const Caption& caption) const {
  const auto known = known_.find(track_of(caption));
  return known == known_.end() || known->second.empty() ? 1 : *known->second.rbegin() + 1;
}

std::int64_t Captions::last_number(const std::optional<TableId>& table) const {
  std::int64_t last = 0;
  for (const auto& [track, numbers] : known_) {
    const bool is_theirs = std::get<CaptionSource>(track) == CaptionSource::captioner &&
                           std::get<std::optional<TableId>>(track) == table;
    if (is_theirs && !numbers.empty()) last = std::max(last, *numbers.rbegin());
  }
  return last;
}

bool Captions::may_take(const std::optional<TableId>& table, Instant now) {
  const RateLimit fresh{limits::kCaptionsASecond, limits::kCaptionsBurst};
  return limits_.try_emplace(table, fresh).first->second.take(now);
}

}  // namespace cuppa
