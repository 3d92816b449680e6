#include "room/room_registry.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "wire/civil_date.hpp"
#include "wire/limits.hpp"

namespace cuppa {

RoomRegistry::RoomRegistry(RoomSurroundings surroundings)
    : outside_(std::move(surroundings)),
      alarm_(outside_.alarms.make_alarm()),
      waking_(outside_.alarms.make_alarm()),
      wall_ahead_(outside_.clock.wall() - outside_.clock.now()) {
  outside_.free_code = [this] { return draw_free_code(); };
  alarm_->set(outside_.clock.now() + limits::kLookAfterRooms, [this] { look_after_rooms(); });
  if (outside_.last_alive) {
    for (const auto& summary : outside_.store.sessions()) {
      if (summary.status == "live") asleep_.push_back(summary.session);
    }
  }
  wake_live_sessions();
}

void RoomRegistry::wake_live_sessions() {
  constexpr int kAtATime = 10;
  for (int i = 0; i < kAtATime && !asleep_.empty(); ++i) {
    find(asleep_.back());
    asleep_.pop_back();
  }
  if (asleep_.empty()) {
    outside_.tell({FactName::sessions_awake, {{"sessions", rooms_.size()}}});
    return outside_.store.count_as_alive();
  }
  waking_->set(outside_.clock.now() + Duration{10}, [this] { wake_live_sessions(); });
}

std::shared_ptr<Room> RoomRegistry::find(const SessionId& session) {
  if (const auto known = rooms_.find(session); known != rooms_.end()) return known->second;
  auto loaded = outside_.store.load(session);
  if (!loaded) return nullptr;
  return rooms_[session] = std::make_shared<Room>(outside_, *loaded);
}

std::shared_ptr<Room> RoomRegistry::make_new() {
  LoadedSession empty;
  empty.summary.session = SessionId{"s" + outside_.fresh_key().substr(0, 12)};
  empty.summary.epoch = outside_.fresh_key().substr(0, 8);
  const auto session = empty.summary.session;
  return rooms_[session] = std::make_shared<Room>(outside_, empty);
}

void RoomRegistry::forget(const SessionId& session) { rooms_.erase(session); }

std::string RoomRegistry::draw_free_code() {
  std::uint64_t room_for = 1'000'000;
  int digits = 6;
  for (auto live = rooms_.size(); live > 100; live /= 10, room_for *= 10) ++digits;
  for (;;) {
    auto code = std::to_string(outside_.random() % room_for);
    code.insert(0, static_cast<std::size_t>(digits) - code.size(), '0');
    const bool taken = outside_.store.find_by_code(code) ||
                       std::any_of(rooms_.begin(), rooms_.end(), [&](const auto& room) {
                         return room.second->state().code == code;
                       });
    if (!taken) return code;
  }
}

void RoomRegistry::look_after_rooms() {
  const auto now = outside_.clock.now();
  std::erase_if(rooms_, [&](const auto& entry) {
    const auto& room = *entry.second;
    return entry.second.use_count() == 1 && room.is_idle() &&
           now - room.last_busy() > limits::kRoomUnloadsAfter;
  });
  const auto sessions = outside_.store.sessions();
  close_forgotten(sessions, now);
  erase_those_past_their_date(sessions, now);
  seal_closed(sessions, now);
  forget_old_erasures(now);
  look_at_clocks();
  alarm_->set(now + limits::kLookAfterRooms, [this] { look_after_rooms(); });
}

void RoomRegistry::look_at_clocks() {
  constexpr Duration kNoJump{5'000};  // that much is steered away, or lost to a leap second
  const Duration ahead = outside_.clock.wall() - outside_.clock.now();
  const Duration jump = ahead - std::exchange(wall_ahead_, ahead);
  if (jump >= kNoJump || jump <= -kNoJump) {
    outside_.tell(
        {FactName::clock_jumped, {{"seconds", static_cast<double>(jump.count()) / 1000}}});
  }
}

void RoomRegistry::note_who_is_here(Instant now) {
  for (const auto& [session, room] : rooms_) {
    if (room->devices() > 0) somebody_was_here_[session] = now;
  }
  std::erase_if(somebody_was_here_,
                [&](const auto& seen) { return now - seen.second > limits::kForgottenAfter; });
}

// One that has not begun is not forgotten: it waits for its day.
void RoomRegistry::close_forgotten(const std::vector<SessionSummary>& sessions, Instant now) {
  note_who_is_here(now);
  for (const auto& summary : sessions) {
    const bool is_forgotten = now - summary.changed_at > limits::kForgottenAfter &&
                              !somebody_was_here_.contains(summary.session);
    if (summary.status != "live" || !is_forgotten) continue;
    if (const auto room = find(summary.session)) {
      room->close_forgotten(civil_date(now + limits::kForgottenDue, room->state().time_zone));
    }
  }
}

}  // namespace cuppa
