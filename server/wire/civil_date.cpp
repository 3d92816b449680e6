#include "wire/civil_date.hpp"

#include <date/tz.h>

#include <sstream>
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

bool has_time_zones() {
  try {
    return date::locate_zone("Europe/London") != nullptr;
  } catch (const std::runtime_error&) {
    return false;
  }
}

std::string civil_date(Instant at, const std::string& time_zone) {
  return formatted("%F", at, time_zone);
}

std::string civil_minute(Instant at, const std::string& time_zone) {
  return formatted("%FT%H:%M", at, time_zone);
}

std::optional<Instant> moment_of(const std::string& civil_minute, const std::string& time_zone) {
  std::istringstream text{civil_minute};
  date::local_time<std::chrono::minutes> local;
  text >> date::parse("%FT%H:%M", local);
  if (text.fail()) return {};
  const auto ms = [](auto when) {
    return Instant{
        std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count()};
  };
  try {
    return ms(date::make_zoned(time_zone, local, date::choose::earliest).get_sys_time());
  } catch (const std::runtime_error&) {
    return ms(local);
  }
}

}  // namespace cuppa
