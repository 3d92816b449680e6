// The log of `cuppa serve`, on the standard error: one line a fact, as text
//
//   2026-05-22T10:00:00.000+01:00 info server_started port=8080 sessions=3
//
// or as JSON, with "time", "level" and "event". What a fact may say is in watch/fact.hpp.
#pragma once

#include <string>

#include "watch/fact.hpp"

namespace cuppa {

// `format`: "text" or "json". `level`, the least that is written: "info", "warning" or "error".
// May be called again, for another server in the same process. From any thread.
TellFact open_log(const std::string& format, const std::string& level);

}  // namespace cuppa
