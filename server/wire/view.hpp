// A session as one device may see it (protocol/types/view.json).
#pragma once

#include "session/viewer.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {

Json view_of(const SessionState& state, const Viewer& viewer);

}  // namespace cuppa::wire
