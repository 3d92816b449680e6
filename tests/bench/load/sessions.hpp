// Makes sessions at a Cuppa server and lets people join, over HTTP, like any device.
#pragma once

#include <string>
#include <vector>

#include "bench/load/target.hpp"

namespace cuppa::bench {

// The key of each person, the host's first, for each session.
using SessionKeys = std::vector<std::vector<std::string>>;

// Ends the process with a sentence when the server refuses.
SessionKeys make_sessions(const Target& target, const Size& size, const std::string& plan);

std::string hello(const std::string& key);

}  // namespace cuppa::bench
