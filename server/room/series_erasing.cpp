// RoomRegistry, the part about erasing from a series. The next session begins with what is still to
// be found out, and by whom: whoever goes from a session goes from there too. The later sessions
// come first: where one of them cannot be written the names are all still known, and it can be
// asked again.
#include <algorithm>
#include <memory>

#include "room/log_rewriting.hpp"
#include "room/room_registry.hpp"
#include "wire/event_codec.hpp"

namespace cuppa {
namespace {

SessionId session_before(const StoredEvent& first) {
  const auto event = wire::read_event(first.kind, first.version, first.body);
  const auto* created = event ? get_if<SessionCreated>(&*event) : nullptr;
  if (created == nullptr || !created->last_time) return {};
  return created->last_time->session;
}

}  // namespace

SessionId RoomRegistry::before(const SessionId& session) {
  if (const auto known = rooms_.find(session); known != rooms_.end()) {
    return known->second->state().after;
  }
  const auto first = outside_.store.first_event(session);
  return first ? session_before(*first) : SessionId{};
}

std::vector<SessionId> RoomRegistry::all_after(const SessionId& session) {
  std::vector<SessionId> series{session};
  auto sessions = outside_.store.sessions();
  std::reverse(sessions.begin(), sessions.end());
  const auto itself = std::find_if(sessions.begin(), sessions.end(),
                                   [&](const auto& summary) { return summary.session == session; });
  // Of each its first event is read from the disk: none that was there before.
  sessions.erase(sessions.begin(), itself);
  for (const auto& summary : sessions) {
    const auto earlier = before(summary.session);
    if (earlier.text.empty()) continue;
    if (std::find(series.begin(), series.end(), earlier) == series.end()) continue;
    series.push_back(summary.session);
  }
  series.erase(series.begin());
  return series;
}

void RoomRegistry::forget_in(std::vector<SessionId> sessions, const CarriedNames& names,
                             const std::function<void(bool)>& done) {
  if (sessions.empty() || names.names.empty()) return done(true);
  const auto room = find(sessions.back());
  sessions.pop_back();
  const auto go_on = [this, room, sessions, names, done](bool is_done) {
    if (!is_done) return done(false);
    forget_in(sessions, names, done);
  };
  if (room == nullptr) return go_on(true);
  room->forget_carried(names, go_on);
}

void RoomRegistry::erase_person(const std::shared_ptr<Room>& room, const ParticipantId& who,
                                TheirWords words, const std::function<void(bool)>& done) {
  const auto kept = outside_.store.load(room->id());
  if (!kept) return done(false);
  const CarriedNames names{names_that_go(kept->events, who), false};
  forget_in(all_after(room->id()), names, [room, who, words, done](bool is_done) {
    if (!is_done) return done(false);
    room->erase_person(who, words, done);
  });
}

void RoomRegistry::erase(const std::shared_ptr<Room>& room, const std::function<void(bool)>& done) {
  const auto kept = outside_.store.load(room->id());
  const CarriedNames names{kept ? names_ever_in(kept->events) : std::set<std::string>{}, true};
  forget_in(all_after(room->id()), names, [this, room, done](bool is_done) {
    if (!is_done) return done(false);
    room->erase([this, room, done](bool is_gone) {
      if (is_gone) forget(room->id());
      done(is_gone);
    });
  });
}

}  // namespace cuppa
