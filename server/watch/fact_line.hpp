// A fact as one line of a log, without its time: "server_started port=8080", or as members of a
// JSON object: "event":"server_started","port":8080.
#pragma once

#include <string>

#include "watch/fact.hpp"

namespace cuppa {

enum class FactLevel { info, warning, error };

// How much it matters to whoever runs the server: a warning is worth a look, an error needs one.
FactLevel level_of(FactName name);

std::string as_text(const Fact& fact);
std::string as_json_members(const Fact& fact);

}  // namespace cuppa
