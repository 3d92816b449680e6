#include "http/requests.hpp"

#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/schemas.hpp"
#include "wire/text.hpp"

namespace cuppa {

std::variant<wire::Json, Refusal> read_body(const HttpRequest& request, std::string_view name) {
  auto json = wire::parse_json(request.body);
  if (!json || !json->is_object()) return Refusal::unreadable;
  wire::clean_texts(*json);
  if (const auto person = json->find("name");
      person != json->end() && person->is_string() &&
      wire::graphemes(person->get_ref<const std::string&>()) > limits::kNameGraphemesMax) {
    return Refusal::name_too_long;
  }
  if (!wire::fits_schema("requests", name, *json)) return Refusal::bad_field;
  return std::move(*json);
}

std::string key_of(const HttpRequest& request) {
  constexpr std::string_view kBearer = "Bearer ";
  const auto found = request.headers.find("authorization");
  if (found == request.headers.end() || !found->second.starts_with(kBearer)) return {};
  return found->second.substr(kBearer.size());
}

std::string origin_of(const HttpRequest& request) {
  const auto host = request.headers.find("host");
  const bool is_named = host != request.headers.end() && !host->second.empty();
  return (request.is_https ? "https://" : "http://") + (is_named ? host->second : "localhost");
}

}  // namespace cuppa
