#include "room/captions.hpp"

#include <algorithm>
#include <functional>

#include "wire/limits.hpp"

namespace cuppa {

Captions::Track Captions::track_of(const Caption& caption) {
  return {caption.source, caption.table, caption.language};
}

bool Captions::take(Caption& caption) {
  auto& numbers = known_[track_of(caption)];
  const auto digest = std::hash<std::string>{}(caption.text);
  const auto known = numbers.find(caption.number);
  if (known != numbers.end() && known->second == digest) return false;
  if (known != numbers.end()) caption.number = numbers.rbegin()->first + 1;
  numbers.emplace(caption.number, digest);
  if (numbers.size() > limits::kCaptionsRemembered) numbers.erase(numbers.begin());
  return true;
}

bool Captions::has_room_for(const Caption& caption) const {
  return known_.contains(track_of(caption)) || known_.size() < limits::kCaptionTracksMax;
}

bool Captions::may_keep() const { return kept_ < limits::kCaptionsKeptMax; }

std::int64_t Captions::next_number(const Caption& caption) const {
  const auto known = known_.find(track_of(caption));
  return known == known_.end() || known->second.empty() ? 1 : known->second.rbegin()->first + 1;
}

std::int64_t Captions::last_number(const std::optional<TableId>& table) const {
  std::int64_t last = 0;
  for (const auto& [track, numbers] : known_) {
    const bool is_theirs = std::get<CaptionSource>(track) == CaptionSource::captioner &&
                           std::get<std::optional<TableId>>(track) == table;
    if (is_theirs && !numbers.empty()) last = std::max(last, numbers.rbegin()->first);
  }
  return last;
}

bool Captions::may_take(const Caption& caption, Instant now) {
  const RateLimit fresh{limits::kCaptionsASecond, limits::kCaptionsBurst};
  const std::pair key{caption.source, caption.table};
  return limits_.try_emplace(key, fresh).first->second.take(now);
}

}  // namespace cuppa
