#include "net/upgrade.hpp"

#include <algorithm>
#include <string>

#include "net/http_message.hpp"
#include "net/websocket_connection.hpp"

namespace cuppa {
namespace {

constexpr const char* kForWebSockets =
    "This address is for WebSockets. Open the page in front of it instead.";
constexpr const char* kUpgradeWasLost =
    "A proxy in between takes the header Upgrade away. In nginx it needs proxy_http_version 1.1 "
    "and "
    "proxy_set_header for Upgrade and Connection; deploy/proxies/ has whole examples.";

bool offers_subprotocol(const http::request<http::string_body>& request) {
  const http::token_list offered(request[http::field::sec_websocket_protocol]);
  return std::any_of(offered.begin(), offered.end(),
                     [](beast::string_view name) { return name == kSubprotocol; });
}

// "https://tea.example.org:443" -> "tea.example.org"; the other port of a Host header stays.
beast::string_view without_default_port(beast::string_view authority) {
  for (const beast::string_view port : {":80", ":443"}) {
    if (authority.ends_with(port)) authority.remove_suffix(port.size());
  }
  return authority;
}

bool is_from_here(const http::request<http::string_body>& request, const NetOptions& options) {
  const beast::string_view origin = request[http::field::origin];
  if (origin.empty()) return request.find(http::field::origin) == request.end();
  const auto is_origin = [&](const std::string& allowed) {
    return beast::iequals(origin, {allowed.data(), allowed.size()});
  };
  if (std::any_of(options.origins_allowed.begin(), options.origins_allowed.end(), is_origin)) {
    return true;
  }
  const auto scheme_end = origin.find("://");
  if (scheme_end == beast::string_view::npos) return false;
  return beast::iequals(without_default_port(origin.substr(scheme_end + 3)),
                        without_default_port(request[http::field::host]));
}

}  // namespace

bool lost_its_upgrade(const http::request<http::string_body>& request) {
  return !websocket::is_upgrade(request) &&
         request.find(http::field::sec_websocket_key) != request.end();
}

std::optional<HttpResponse> refuse_upgrade(const http::request<http::string_body>& request,
                                           const NetOptions& options) {
  if (!websocket::is_upgrade(request)) {
    auto refusal = plain_refusal(426, lost_its_upgrade(request) ? kUpgradeWasLost : kForWebSockets);
    refusal.headers.emplace("Upgrade", "websocket");
    return refusal;
  }
  if (!is_from_here(request, options)) {
    return plain_refusal(403, "Only this server's own pages may connect here.");
  }
  if (!offers_subprotocol(request)) {
    return plain_refusal(400, "This server speaks the WebSocket subprotocol cuppa.v1.");
  }
  return std::nullopt;
}

}  // namespace cuppa
