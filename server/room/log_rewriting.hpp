// Another log made from the one that is kept. Events are counted anew, so that no gap tells how
// much is gone.
#pragma once

#include <vector>

#include "session/redaction.hpp"
#include "store/event_store.hpp"

namespace cuppa {

// As it is from a day after the close (session/sealing.hpp).
std::vector<StoredEvent> sealed_log(const std::vector<StoredEvent>& log);

// As it is once somebody was erased from it, at `now` (session/redaction.hpp).
std::vector<StoredEvent> redacted_log(const std::vector<StoredEvent>& log, Redaction redaction,
                                      Instant now);

}  // namespace cuppa
