#include "room/log_rewriting.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "session/apply.hpp"
#include "session/sealing.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

std::optional<Event> event_of(const StoredEvent& stored) {
  return wire::read_event(stored.kind, stored.version, stored.body);
}

// An event that this program does not know, from a newer one, stays as it is.
std::vector<StoredEvent> rewritten(
    const std::vector<StoredEvent>& log,
    const std::function<std::optional<Event>(const Event&)>& becomes) {
  std::vector<StoredEvent> made;
  std::map<std::string, std::int64_t> heads;
  for (auto stored : log) {
    if (const auto event = event_of(stored)) {
      const auto changed = becomes(*event);
      if (!changed) continue;
      stored.body = wire::body_of(*changed);
    }
    stored.offset = ++heads[stored.stream];
    made.push_back(std::move(stored));
  }
  return made;
}

}  // namespace

std::vector<StoredEvent> sealed_log(const std::vector<StoredEvent>& log) {
  Sealing sealing;
  SessionState state;
  for (const auto& stored : log) {
    const auto event = event_of(stored);
    if (!event) continue;
    sealing.look_at(state, *event);
    apply(state, {wire::stream_called(stored.stream), *event}, stored.at);
  }
  sealing.end_at(state);
  return rewritten(log, [&](const Event& event) { return sealing.seal(event); });
}

std::vector<StoredEvent> redacted_log(const std::vector<StoredEvent>& log, Redaction redaction,
                                      Instant now) {
  SessionState state;
  for (const auto& stored : log) {
    const auto event = event_of(stored);
    if (!event) continue;
    redaction.look_at(*event);
    apply(state, {wire::stream_called(stored.stream), *event}, stored.at);
  }
  redaction.end_at(state);
  auto whole = log;
  for (const auto& outcome : redaction.what_follows()) {
    whole.push_back({wire::stream_name(outcome.stream), 0, now,
                     std::string{wire::kind_of(outcome.event)}, wire::kEventVersion,
                     wire::body_of(outcome.event)});
  }
  return rewritten(whole, [&](const Event& event) { return redaction.redact(event); });
}

}  // namespace cuppa
