// JSON text that came from outside, read with care.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wire/fields.hpp"

namespace cuppa::wire {

// None: not JSON, or nested deeper than limits::kJsonDepthMax (the parser would use up the stack).
std::optional<Json> parse_json(std::string_view text);

// Cleans every text inside (wire/text.hpp).
void clean_texts(Json& json);

// Broken UTF-8 from an old file becomes U+FFFD instead of an exception. On one line, unless an
// indent is given.
std::string to_text(const Json& json, int indent = -1);

// Puts `text` behind what stands in `json`, as a JSON string. Broken UTF-8 becomes U+FFFD.
void append_quoted(std::string& json, std::string_view text);

}  // namespace cuppa::wire
