#include "room/log_rewriting.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "session/apply.hpp"
#include "session/sealing.hpp"
#include "session/taking_out.hpp"
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

template <class Reader>
SessionState read_through(const std::vector<StoredEvent>& log, Reader& reader) {
  SessionState state;
  for (const auto& stored : log) {
    const auto event = event_of(stored);
    if (!event) continue;
    reader.look_at(*event);
    apply(state, {wire::stream_called(stored.stream), *event}, stored.at);
  }
  return state;
}

std::vector<StoredEvent> followed_by(std::vector<StoredEvent> log,
                                     const std::vector<Outcome>& outcomes, Instant at) {
  for (const auto& [stream, event] : outcomes) {
    log.push_back({wire::stream_name(stream), 0, at, std::string{wire::kind_of(event)},
                   wire::kEventVersion, wire::body_of(event)});
  }
  return log;
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

std::set<std::string> names_that_go(const std::vector<StoredEvent>& log, const ParticipantId& who) {
  Redaction redaction{who, TheirWords::stay};
  redaction.end_at(read_through(log, redaction));
  return redaction.names();
}

std::set<std::string> names_ever_in(const std::vector<StoredEvent>& log) {
  std::set<std::string> names;
  for (const auto& stored : log) {
    const auto event = event_of(stored);
    if (event) names.insert(name_in(*event));
  }
  names.erase(std::string{});
  return names;
}

// Who is in the session now keeps their name in it, where so wished: it stands on their card too.
std::vector<StoredEvent> log_without_carried(const std::vector<StoredEvent>& log,
                                             const CarriedNames& names) {
  auto going = names.names;
  if (names.but_of_those_here) {
    for (const auto& here : names_ever_in(log)) going.erase(here);
  }
  auto made = log;
  for (auto& stored : made) {
    const auto event = event_of(stored);
    const auto* created = event ? get_if<SessionCreated>(&*event) : nullptr;
    if (created == nullptr) continue;
    auto without = *created;
    if (forget_carried(without, going)) stored.body = wire::body_of(Event{without});
  }
  return made;
}

std::vector<StoredEvent> redacted_log(const std::vector<StoredEvent>& log, Redaction redaction,
                                      Instant now) {
  redaction.end_at(read_through(log, redaction));
  const auto whole = followed_by(log, redaction.what_follows(), now);
  return rewritten(whole, [&](const Event& event) { return redaction.redact(event); });
}

std::vector<StoredEvent> log_without_note(const std::vector<StoredEvent>& log, const ItemId& note) {
  TakingOut out{note};
  out.end_at(read_through(log, out));
  const auto last = log.empty() ? Instant{} : log.back().at;
  return rewritten(followed_by(log, out.what_follows(), last),
                   [&](const Event& event) { return out.without(event); });
}

}  // namespace cuppa
