// What bodies of requests say (protocol/requests/), and whose key a request carries.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "http/http.hpp"
#include "session/refusal.hpp"
#include "wire/fields.hpp"

namespace cuppa {

// The cleaned body of a request, if it fits protocol/requests/<name>.json.
std::variant<wire::Json, Refusal> read_body(const HttpRequest& request, std::string_view name);

// The key in "Authorization: Bearer …"; empty if there is none.
std::string key_of(const HttpRequest& request);

// "http://192.168.1.20:8080", as the person who asks sees this server.
std::string origin_of(const HttpRequest& request);

}  // namespace cuppa
