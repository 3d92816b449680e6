// Which part of a record stands where in a report.
#pragma once

#include <vector>

#include "record/record.hpp"

namespace cuppa::record {

// What we heard, under headings: those that have something to say.
std::vector<ThemeRecord> themes_in(const Record& record);

// What else we heard: steps in which somebody said something, but those that ask for what is
// missing.
std::vector<StepRecord> heard_in(const Record& record);

// What's not been said, and lasting thoughts.
std::vector<StepRecord> said_last_in(const Record& record);

// A poem, what the place had, what stays in the room.
std::vector<StepRecord> shown_in(const Record& record);

// Somebody still has to come back to it.
bool is_still_open(const ParkRecord& item);
std::vector<ParkRecord> still_open_in(const Record& record);

}  // namespace cuppa::record
