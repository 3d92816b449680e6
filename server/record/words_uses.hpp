// What was said of the use of words in a report: by their writers, or by whoever has a note's key.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "session/state.hpp"
#include "store/event_store.hpp"

namespace cuppa::record {

// edited_park: what was parked and then put in other words by somebody.
std::map<ItemId, WordsUse> words_uses_in(const SessionState& state,
                                         const std::vector<StoredKey>& note_keys,
                                         const std::set<ItemId>& edited_park);

}  // namespace cuppa::record
