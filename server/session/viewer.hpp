// Who looks at a session, and which streams they may read.
#pragma once

#include <vector>

#include "session/event.hpp"
#include "session/state.hpp"
#include "session/stream.hpp"

namespace cuppa {

// A participant's device, or (who is empty) a room screen: everything the room may see, no more.
struct Viewer {
  ParticipantId who;

  [[nodiscard]] bool is_screen() const { return who.empty(); }
};

// Somebody in the room reads everyone, their table, their own stream and those of the seats in
// their care; hosts every table and the hosts' stream too. Somebody at the door, or removed, reads
// their own stream alone.
std::vector<Stream> streams_for(const SessionState& state, const Viewer& viewer);

// Whether it may change which streams somebody reads.
bool may_change_streams(const Event& event);

// The state with everything taken out that this viewer may not see: what they would hold if they
// had applied their own streams only.
SessionState seen_by(const SessionState& state, const Viewer& viewer);

}  // namespace cuppa
