#include "watch/fact_line.hpp"

#include <cstdio>

namespace cuppa {
namespace {

struct Named {
  std::string_view word;
  FactLevel level;
};

// No default: the compiler names what is missing.
Named named(FactName name) {
  switch (name) {
    case FactName::server_started:
      return {"server_started", FactLevel::info};
    case FactName::sessions_awake:
      return {"sessions_awake", FactLevel::info};
    case FactName::server_stopping:
      return {"server_stopping", FactLevel::info};
    case FactName::server_stopped:
      return {"server_stopped", FactLevel::info};
    case FactName::newcomers_wait:
      return {"newcomers_wait", FactLevel::warning};
    case FactName::device_too_slow:
      return {"device_too_slow", FactLevel::info};
    case FactName::disk_full:
      return {"disk_full", FactLevel::error};
    case FactName::disk_has_room_again:
      return {"disk_has_room_again", FactLevel::info};
    case FactName::clock_jumped:
      return {"clock_jumped", FactLevel::warning};
    case FactName::backup_made:
      return {"backup_made", FactLevel::info};
    case FactName::backup_failed:
      return {"backup_failed", FactLevel::error};
    case FactName::certificate_loaded:
      return {"certificate_loaded", FactLevel::info};
    case FactName::certificate_ends_soon:
      return {"certificate_ends_soon", FactLevel::warning};
    case FactName::certificate_refused:
      return {"certificate_refused", FactLevel::error};
    case FactName::no_time_zones:
      return {"no_time_zones", FactLevel::warning};
    case FactName::upgrade_header_lost:
      return {"upgrade_header_lost", FactLevel::warning};
  }
  return {"unknown", FactLevel::error};
}

std::string shortest(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", number);
  return text;
}

// Words are enumerators: nothing in them needs quotes or escapes.
template <class Word>
std::string value_text(const FactValue& value, Word word) {
  return std::visit(
      [&]<class Value>(Value shown) {
        if constexpr (std::is_same_v<Value, std::string_view>)
          return word(shown);
        else if constexpr (std::is_same_v<Value, double>)
          return shortest(shown);
        else
          return std::to_string(shown);
      },
      value.value());
}

}  // namespace

FactLevel level_of(FactName name) { return named(name).level; }

std::string as_text(const Fact& fact) {
  std::string line{named(fact.name).word};
  for (const auto& [key, value] : fact.fields) {
    line.append(" ").append(key.text()).append("=");
    line += value_text(value, [](std::string_view word) { return std::string(word); });
  }
  return line;
}

std::string as_json_members(const Fact& fact) {
  std::string members = "\"event\":\"";
  members.append(named(fact.name).word).append("\"");
  for (const auto& [key, value] : fact.fields) {
    members.append(",\"").append(key.text()).append("\":");
    members +=
        value_text(value, [](std::string_view word) { return "\"" + std::string(word) + "\""; });
  }
  return members;
}

}  // namespace cuppa
