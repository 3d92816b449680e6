// RoomRegistry, the part about what goes when its time has come.
#include "room/room_registry.hpp"
#include "wire/limits.hpp"

namespace cuppa {

// A few at a time: after an update of the program there may be many.
void RoomRegistry::seal_closed(Instant now) {
  constexpr int kAtATime = 10;
  int sealed = 0;
  for (const auto& summary : outside_.store.sessions()) {
    if (summary.status != "closed" || summary.is_sealed || sealed == kAtATime) continue;
    const auto room = find(summary.session);
    const auto closed_at = room == nullptr ? std::nullopt : room->state().closed_at;
    if (!closed_at || now - *closed_at < limits::kRunningDataKeptAfterClose) continue;
    room->seal();
    ++sealed;
  }
}

}  // namespace cuppa
