// RoomRegistry, the part about what goes when its time has come.
#include <algorithm>

#include "room/room_registry.hpp"
#include "wire/limits.hpp"

namespace cuppa {

// A few at a time: after an update of the program there may be many. Where the machine's clock does
// not agree, a boot may have begun with a wrong one: later, then.
void RoomRegistry::seal_closed(Instant now) {
  constexpr int kAtATime = 10;
  const auto closed_before =
      std::min(now, outside_.clock.wall()) - limits::kRunningDataKeptAfterClose;
  int sealed = 0;
  for (const auto& summary : outside_.store.sessions()) {
    if (summary.status != "closed" || summary.is_sealed || sealed == kAtATime) continue;
    const auto room = find(summary.session);
    const auto closed_at = room == nullptr ? std::nullopt : room->state().closed_at;
    if (!closed_at || *closed_at > closed_before) continue;
    room->seal();
    ++sealed;
  }
}

// One that is not closed yet is so after hours with nobody there (close_forgotten): nobody is in a
// session that goes.
void RoomRegistry::erase_those_past_their_date(Instant now) {
  for (const auto& summary : outside_.store.sessions()) {
    if (summary.status != "closed" || !is_past(summary.keep_until, now)) continue;
    const auto room = find(summary.session);
    if (room == nullptr) continue;
    room->erase_at_its_date([this, room](bool is_gone) {
      if (is_gone) forget(room->id());
    });
  }
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
