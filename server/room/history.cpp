#include "room/history.hpp"

#include <utility>

#include "wire/event_codec.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

std::string frame_of(const StoredEvent& stored) {
  return wire::event_frame(stored.stream, stored.offset, stored.at, stored.kind, stored.version,
                           stored.body);
}

}  // namespace

History::Added History::add(const Outcome& outcome, Instant at) {
  StoredEvent stored;
  stored.stream = wire::stream_name(outcome.stream);
  stored.offset = heads_[stored.stream] + 1;
  stored.at = at;
  stored.kind = wire::kind_of(outcome.event);
  stored.version = wire::kEventVersion;
  stored.body = wire::body_of(outcome.event);
  const auto& recent = push(stored);
  return {std::move(stored), recent.frame};
}

void History::replay(const StoredEvent& stored) { push(stored); }

const History::Recent& History::push(const StoredEvent& stored) {
  heads_[stored.stream] = stored.offset;
  last_at_ = stored.at;
  sequence_ += 1;
  if (recent_.size() == limits::kRecentEvents) recent_.pop_front();
  recent_.push_back({stored.stream, stored.offset, frame_of(stored)});
  return recent_.back();
}

std::int64_t History::head(const std::string& stream) const {
  const auto found = heads_.find(stream);
  return found == heads_.end() ? 0 : found->second;
}

wire::Offsets History::heads(const std::vector<Stream>& streams) const {
  wire::Offsets heads;
  for (const auto& stream : streams) {
    auto name = wire::stream_name(stream);
    const auto offset = head(name);
    heads.emplace(std::move(name), offset);
  }
  return heads;
}

std::optional<std::vector<std::string_view>> History::since(
    const wire::Resume& resume, const std::vector<Stream>& streams) const {
  const auto heads = this->heads(streams);
  if (resume.offsets.size() != heads.size()) return {};
  std::int64_t missing = 0;
  for (const auto& [stream, head] : heads) {
    const auto had = resume.offsets.find(stream);
    if (had == resume.offsets.end() || had->second > head || had->second < 0) return {};
    missing += head - had->second;
  }
  if (missing > static_cast<std::int64_t>(limits::kDeltaEventsMax)) return {};
  std::vector<std::string_view> frames;
  std::size_t bytes = 0;
  for (const auto& entry : recent_) {
    const auto had = resume.offsets.find(entry.stream);
    if (had == resume.offsets.end() || entry.offset <= had->second) continue;
    frames.emplace_back(entry.frame);
    bytes += entry.frame.size();
  }
  const bool complete = static_cast<std::int64_t>(frames.size()) == missing;
  if (!complete || bytes > limits::kDeltaBytesMax) return {};
  return frames;
}

void History::remember_answer(const StoredAnswer& answer) { answers_.insert(answer); }

const StoredAnswer* History::find_answer(const ParticipantId& actor,
                                         const std::string& command_id) const {
  const auto found = answers_.find(ByAsked::Asked{actor.text, command_id});
  return found == answers_.end() ? nullptr : &*found;
}

}  // namespace cuppa
