// What people are called in a record: by their name; by their mug where they gave none; by both
// where two people have the same name. web-client/src/text/who.ts says the same on the screens.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "session/state.hpp"

namespace cuppa::record {

inline constexpr int kMugs = 48;

// "stripy orange mug", for any whole number: 48 is 0 again, as on the screens.
std::string mug_words(int mug);

// "Asha"; "Stripy orange mug"; "Sam, spotty blue mug". Of everybody at once, since each name is
// compared with all others.
std::map<ParticipantId, std::string> who_names(const std::vector<Participant>& everyone);

}  // namespace cuppa::record
