// Dates and times for people: days of the calendar and the clock on the wall, in the session's own
// time zone; in UTC where the zone is not known to this machine.
#pragma once

#include <optional>
#include <string>

#include "session/time.hpp"

namespace cuppa {

// Whether this machine has time zones at all (/usr/share/zoneinfo).
bool has_time_zones();

// "2024-06-26"
std::string civil_date(Instant at, const std::string& time_zone);

// "2024-06-26T14:05": the minute it fell in.
std::string civil_minute(Instant at, const std::string& time_zone);

// The moment that "2026-12-03T14:00" is; none where it is no time. Of an hour that comes twice, the
// first; of one that is left out, when it would have been.
std::optional<Instant> moment_of(const std::string& civil_minute, const std::string& time_zone);

}  // namespace cuppa
