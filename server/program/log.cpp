#include "program/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "watch/fact_line.hpp"

namespace cuppa {
namespace {

spdlog::level::level_enum level_for(FactName name) {
  switch (level_of(name)) {
    case FactLevel::info:
      return spdlog::level::info;
    case FactLevel::warning:
      return spdlog::level::warn;
    case FactLevel::error:
      return spdlog::level::err;
  }
  return spdlog::level::err;
}

}  // namespace

TellFact open_log(const std::string& format, const std::string& level) {
  spdlog::drop("cuppa");
  const auto log = spdlog::stderr_logger_mt("cuppa");
  log->set_level(spdlog::level::from_str(level));
  if (format == "json") {
    log->set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l",%v})");
    return [log](const Fact& fact) { log->log(level_for(fact.name), as_json_members(fact)); };
  }
  log->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
  return [log](const Fact& fact) { log->log(level_for(fact.name), as_text(fact)); };
}

}  // namespace cuppa
