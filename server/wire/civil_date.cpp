#include "wire/civil_date.hpp"

#include <date/tz.h>

#include <stdexcept>

namespace cuppa {
namespace {

std::string formatted(const char* format, Instant at, const std::string& time_zone) {
  const auto when = date::floor<std::chrono::seconds>(
      date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{at.ms}});
  try {
    return date::format(format, date::make_zoned(time_zone, when));
  } catch (const std::runtime_error&) {
    return date::format(format, when);
  }
}

}  // namespace

std::string civil_date(Instant at, const std::string& time_zone) {
  return formatted("%F", at, time_zone);
}

std::string civil_minute(Instant at, const std::string& time_zone) {
  return formatted("%FT%H:%M", at, time_zone);
}

}  // namespace cuppa
