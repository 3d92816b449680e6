// protocol/ as it stands in the source tree, and whether JSON fits one of its schemas.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace cuppa::tests {

using Json = nlohmann::json;

// protocol/<path> of the source tree.
std::string protocol_path(const std::string& path);
Json protocol_json(const std::string& path);

// Its part of this name.
Json protocol_part(const std::string& path, const std::string& part);

// The names of protocol/<folder>/*.json, without the ending.
std::set<std::string> protocol_names(const std::string& folder);

// The sentence that refusals.json has for a code; empty for one that it does not know.
std::string refusal_sentence(const std::string& code);

// Empty, or what does not fit protocol/<path>. A schema may point at others with $ref.
std::string misfit(const std::string& path, const Json& json);

}  // namespace cuppa::tests
