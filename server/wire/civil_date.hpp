// Dates and times for people: days of the calendar and the clock on the wall, in the session's own
// time zone; in UTC where the zone is not known to this machine.
#pragma once

#include <string>

#include "session/time.hpp"

namespace cuppa {

// "2024-06-26"
std::string civil_date(Instant at, const std::string& time_zone);

// "2024-06-26T14:05": the minute it fell in.
std::string civil_minute(Instant at, const std::string& time_zone);

}  // namespace cuppa
