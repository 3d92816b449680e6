#include "wire/json_text.hpp"

#include <algorithm>

#include "wire/limits.hpp"
#include "wire/text.hpp"

namespace cuppa::wire {
namespace {

// Nearly every frame: to look for two characters is quick.
bool opens_few_brackets(std::string_view text) {
  int opened = 0;
  for (const char bracket : {'{', '['}) {
    for (auto at = text.find(bracket); at != text.npos; at = text.find(bracket, at + 1)) {
      if (++opened > limits::kJsonDepthMax) return false;
    }
  }
  return true;
}

bool is_too_deep(std::string_view text) {
  if (opens_few_brackets(text)) return false;
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > limits::kJsonDepthMax) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

// Stands in JSON as it is: most of what people write, and all that we name.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; });
}

}  // namespace

std::optional<Json> parse_json(std::string_view text) {
  if (is_too_deep(text)) return {};
  auto json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return {};
  return json;
}

void clean_texts(Json& json) {
  if (json.is_string()) {
    json = clean_text(json.get_ref<const std::string&>());
  } else if (json.is_structured()) {
    for (auto& part : json) clean_texts(part);
  }
}

std::string to_text(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

void append_quoted(std::string& json, std::string_view text) {
  if (is_plain(text)) {
    json.append(1, '"').append(text).append(1, '"');
  } else {
    json += to_text(text);
  }
}

}  // namespace cuppa::wire
