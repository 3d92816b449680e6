// apply(): what a session is after an event. It cannot fail and never decides anew, so that
// replaying a log needs neither clocks nor presence. A device that sees only some streams may
// apply only those: whatever an event names that is not there is passed over.
#pragma once

#include "session/event.hpp"
#include "session/state.hpp"
#include "session/time.hpp"

namespace cuppa {

void apply(SessionState& state, const Outcome& outcome, Instant at);

}  // namespace cuppa
