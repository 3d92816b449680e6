// The next session of a series, as it comes out of the one before.
#pragma once

#include "session/commands/internal.hpp"

namespace cuppa {

// Its title, place, plan and settings, and what the group would otherwise write a second time: what
// it settled (to be looked at again), its words, what can't change, what is still to be found out.
// What was promised for one day is not promised for another: captions are not kept, and a door that
// was locked is open. Code, key and host are for the caller to fill in.
CreateSession next_session(const SessionId& session, const SessionState& state);

}  // namespace cuppa
