#include "net/upgrade.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "net/http_message.hpp"

namespace cuppa {
namespace {

constexpr const char* kVersion = "13";
constexpr std::size_t kKeyCharacters = 24;  // sixteen bytes in Base64

constexpr const char* kForWebSockets =
    "This address is for WebSockets. Open the page in front of it instead.";
constexpr const char* kUpgradeWasLost =
    "A proxy in between takes the header Upgrade away. In nginx it needs proxy_http_version 1.1 "
    "and proxy_set_header for Upgrade and Connection; deploy/proxies/ has whole examples.";

bool offers_subprotocol(const http::request<http::string_body>& request, std::string_view wanted) {
  const http::token_list offered(request[http::field::sec_websocket_protocol]);
  return std::any_of(offered.begin(), offered.end(),
                     [&](beast::string_view name) { return name == wanted; });
}

// RFC 6455 §4.2.1, 5: "a base64-encoded value that, when decoded, is 16 bytes in length".
bool has_key(const http::request<http::string_body>& request) {
  const beast::string_view key = request[http::field::sec_websocket_key];
  const auto is_base64 = [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '+' || c == '/';
  };
  return request.count(http::field::sec_websocket_key) == 1 && key.size() == kKeyCharacters &&
         key.ends_with("==") && std::all_of(key.begin(), key.end() - 2, is_base64);
}

bool is_once(const http::request<http::string_body>& request, http::field name) {
  return request.count(name) == 1 && !request[name].empty();
}

// RFC 6455 §4.4: the answer names the version that is spoken here.
HttpResponse upgrade_required(std::string_view sentence) {
  auto refusal = plain_refusal(426, sentence);
  refusal.headers.emplace("Connection", "Upgrade");
  refusal.headers.emplace("Upgrade", "websocket");
  refusal.headers.emplace("Sec-WebSocket-Version", kVersion);
  return refusal;
}

// "tea.example.org:443" by https is "tea.example.org"; any other port stays.
beast::string_view without_port(beast::string_view authority, beast::string_view port) {
  if (authority.ends_with(port)) authority.remove_suffix(port.size());
  return authority;
}

// A proxy in front may have put the port at which it was asked itself behind the name: the one of
// the page's scheme, or 80 where another before it took the TLS off.
bool is_named_by(beast::string_view host, beast::string_view authority, beast::string_view port) {
  return beast::iequals(host, authority) || beast::iequals(without_port(host, port), authority) ||
         beast::iequals(without_port(host, ":80"), authority);
}

// RFC 6454 §5: scheme, host and port are the same. A request of which no https is known may still
// have come by it, through a proxy that is not trusted: then a page by https is believed.
bool is_from_here(const http::request<http::string_body>& request, const NetOptions& options,
                  bool is_https) {
  const beast::string_view origin = request[http::field::origin];
  if (origin.empty()) return request.find(http::field::origin) == request.end();
  const auto is_origin = [&](const std::string& allowed) {
    return beast::iequals(origin, {allowed.data(), allowed.size()});
  };
  if (std::any_of(options.origins_allowed.begin(), options.origins_allowed.end(), is_origin)) {
    return true;
  }
  const auto is_same = [&](beast::string_view scheme, beast::string_view port) {
    return origin.size() > scheme.size() &&
           beast::iequals(origin.substr(0, scheme.size()), scheme) &&
           is_named_by(request[http::field::host], without_port(origin.substr(scheme.size()), port),
                       port);
  };
  return is_same("https://", ":443") || (!is_https && is_same("http://", ":80"));
}

}  // namespace

bool lost_its_upgrade(const http::request<http::string_body>& request) {
  return !websocket::is_upgrade(request) &&
         request.find(http::field::sec_websocket_key) != request.end();
}

std::optional<HttpResponse> refuse_upgrade(const http::request<http::string_body>& request,
                                           const NetOptions& options, bool is_https) {
  if (!websocket::is_upgrade(request)) {
    return upgrade_required(lost_its_upgrade(request) ? kUpgradeWasLost : kForWebSockets);
  }
  if (request[http::field::sec_websocket_version] != kVersion) {
    return upgrade_required("This server speaks version 13 of the WebSocket protocol.");
  }
  if (!is_once(request, http::field::host) || !has_key(request)) {
    return plain_refusal(400, "That is not a WebSocket handshake: see RFC 6455, section 4.2.1.");
  }
  if (!is_from_here(request, options, is_https)) {
    return plain_refusal(403, "Only this server's own pages may connect here.");
  }
  const auto& subprotocol = options.subprotocol;
  if (!subprotocol.empty() && !offers_subprotocol(request, subprotocol)) {
    return plain_refusal(400, "This server speaks the WebSocket subprotocol " + subprotocol + ".");
  }
  return std::nullopt;
}

}  // namespace cuppa
