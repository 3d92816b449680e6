// What every calendar file is written from. RFC 5545: lines end in CR LF, none is longer than 75
// octets, and in a text four characters are escaped.
#pragma once

#include <string>
#include <string_view>

#include "session/time.hpp"

namespace cuppa::record {

// A value of the type TEXT.
std::string calendar_text(std::string_view text);
// "20261203T140000Z"
std::string calendar_moment(Instant at);
// "20261203"
std::string calendar_day(std::string civil_date);
// Folded between letters, never inside one.
std::string content_line(std::string_view text);

}  // namespace cuppa::record
