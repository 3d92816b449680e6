// RoomRegistry, the part about what goes when its time has come.
#include <algorithm>

#include "room/room_registry.hpp"
#include "wire/limits.hpp"

namespace cuppa {

namespace {

// After an update of the program there may be many, and each is read from the disk.
constexpr int kAtATime = 10;

}  // namespace

// Where the machine's clock does not agree, a boot may have begun with a wrong one: later, then.
// What is told after a seal, by whoever follows up, has a day of its own.
void RoomRegistry::seal_closed(const std::vector<SessionSummary>& sessions, Instant now) {
  const auto a_day_ago = std::min(now, outside_.clock.wall()) - limits::kRunningDataKeptAfterClose;
  int sealed = 0;
  for (const auto& summary : sessions) {
    if (sealed == kAtATime) return;
    if (summary.status != "closed" || summary.changed_at <= summary.sealed_at) continue;
    const auto open_until = summary.sealed_at ? summary.changed_at : summary.closed_at;
    if (open_until > a_day_ago) continue;
    const auto room = find(summary.session);
    if (room == nullptr || room->state().closed_at > a_day_ago) continue;
    room->seal();
    ++sealed;
  }
}

// One that is not closed yet is so after hours with nobody there (close_forgotten): nobody is in a
// session that goes.
void RoomRegistry::erase_those_past_their_date(const std::vector<SessionSummary>& sessions,
                                               Instant now) {
  int erased = 0;
  for (const auto& summary : sessions) {
    if (erased == kAtATime) return;
    if (summary.status != "closed" || !is_past(summary.keep_until, now)) continue;
    const auto room = find(summary.session);
    if (room == nullptr) continue;
    room->erase_at_its_date([this, room](bool is_gone) {
      if (is_gone) forget(room->id());
    });
    ++erased;
  }
}

void RoomRegistry::forget_old_erasures(Instant now) {
  const auto all = outside_.store.erased_since(Instant{});
  const bool any_is_old = std::any_of(all.begin(), all.end(), [&](const Erased& erased) {
    return is_past(erased.at + limits::kErasuresKept, now);
  });
  if (any_is_old) outside_.store.forget_erased(now - limits::kErasuresKept, [](AppendResult) {});
}

// A clock that jumped must not erase anything. The server's cannot while it runs, but a boot may
// have begun with a wrong one. So the machine's clock, which may have been set right since, must
// agree; and the server must have lived through the date, in this run or before it, or have run for
// long enough.
bool RoomRegistry::is_past(Instant date, Instant now) const {
  if (now < date || outside_.clock.wall() < date) return false;
  const bool lived_through_it =
      outside_.started_at < date || (outside_.last_alive && *outside_.last_alive >= date);
  return lived_through_it || now - outside_.started_at >= limits::kBelievedAfter;
}

}  // namespace cuppa
