// Another log made from the one that is kept. Events are counted anew, so that no gap tells how
// much is gone.
#pragma once

#include <vector>

#include "store/event_store.hpp"

namespace cuppa {

// As it is from a day after the close (session/sealing.hpp).
std::vector<StoredEvent> sealed_log(const std::vector<StoredEvent>& log);

}  // namespace cuppa
