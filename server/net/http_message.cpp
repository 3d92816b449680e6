#include "net/http_message.hpp"

#include <algorithm>
#include <array>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <cctype>
#include <iterator>
#include <utility>

#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr int kHttpVersion = 11;  // HTTP/1.1, as Beast numbers it

// For every answer that does not say otherwise. What a page's own scripts and styles may do is for
// http/, which knows the pages; whatever else a browser is made to show may do nothing.
constexpr std::array<std::pair<const char*, const char*>, 6> kSecurityHeaders{{
    {"Content-Security-Policy",
     "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"X-Frame-Options", "DENY"},  // for browsers that know no frame-ancestors
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

void add_headers(const http::fields& fields, HttpRequest& request) {
  for (const auto& field : fields) {
    const std::string name = lower_case({field.name_string().data(), field.name_string().size()});
    const std::string_view value(field.value().data(), field.value().size());
    const auto [at, is_new] = request.headers.try_emplace(name, value);
    if (!is_new) at->second.append(name == "cookie" ? "; " : ", ").append(value);
  }
}

// The last entry is what our own proxy said. Traefik says wss where a WebSocket is asked for
// (https://github.com/traefik/traefik/issues/6388).
bool is_https_in_front(std::string_view forwarded_proto) {
  const auto comma = forwarded_proto.rfind(',');
  const auto start =
      forwarded_proto.find_first_not_of(' ', comma == forwarded_proto.npos ? 0 : comma + 1);
  if (start == forwarded_proto.npos) return false;
  const auto said = forwarded_proto.substr(start);
  return beast::iequals(said, "https") || beast::iequals(said, "wss");
}

// Of a header that each proxy on the way may have said: all of it, nearest last.
std::string list_in(const http::fields& fields, beast::string_view name) {
  std::string list;
  const auto headers = fields.equal_range(name);
  for (auto header = headers.first; header != headers.second; ++header) {
    list.append(list.empty() ? "" : ", ").append(header->value());
  }
  return list;
}

bool has_no_body(int status) { return status == 204 || status == 304 || status < 200; }

}  // namespace

std::string client_address(const http::fields& fields, const Peer& peer,
                           const TrustedProxies& proxies) {
  if (!proxies.contains(peer.address)) return peer.address;
  return proxies.client_of(peer.address, list_in(fields, "X-Forwarded-For"));
}

bool came_by_https(const http::fields& fields, const Peer& peer, const TrustedProxies& proxies) {
  if (!proxies.contains(peer.address)) return peer.speaks_tls;
  const auto in_front = list_in(fields, "X-Forwarded-Proto");
  return in_front.empty() ? peer.speaks_tls : is_https_in_front(in_front);
}

std::optional<HttpRequest> to_request(http::request<http::string_body> message, const Peer& peer,
                                      const TrustedProxies& proxies) {
  const auto target =
      boost::urls::parse_origin_form({message.target().data(), message.target().size()});
  if (!target) return std::nullopt;
  HttpRequest request;
  const bool head = message.method() == http::verb::head;
  request.method = head ? "GET" : std::string(message.method_string());
  request.path = target->path();
  if (request.path.find('\0') != std::string::npos) return std::nullopt;
  boost::urls::encoding_opts decoding;
  decoding.space_as_plus = true;
  for (const auto& parameter : target->params(decoding)) {
    request.query.try_emplace(parameter.key, parameter.value);
  }
  add_headers(message, request);
  request.body = std::move(message.body());
  request.from_owner = peer.is_owner;
  request.address = client_address(message, peer, proxies);
  request.is_https = came_by_https(message, peer, proxies);
  return request;
}

http::request<http::string_body> to_message(const HttpQuestion& question, const std::string& host) {
  const auto method = http::string_to_verb(question.method);
  http::request<http::string_body> message{method, question.path, kHttpVersion};
  message.set(http::field::host, host);
  message.keep_alive(false);
  if (!question.key.empty()) message.set(http::field::authorization, "Bearer " + question.key);
  if (!question.body.empty()) message.set(http::field::content_type, "application/json");
  message.body() = question.body;
  message.prepare_payload();
  return message;
}

OutgoingResponse::OutgoingResponse(HttpResponse answer, bool head_only, unsigned http_version,
                                   bool keep_alive)
    : answer_(std::move(answer)) {
  message_.version(http_version);
  message_.result(static_cast<unsigned>(answer_.status));
  for (const auto& [name, value] : kSecurityHeaders) message_.set(name, value);
  for (const auto& [name, value] : answer_.headers) message_.set(name, value);
  message_.keep_alive(keep_alive);
  if (has_no_body(answer_.status)) return;
  const auto bytes =
      std::visit([](const auto& body) { return std::string_view(body); }, answer_.body);
  message_.set(http::field::content_type, answer_.content_type);
  message_.content_length(bytes.size());
  if (!head_only) message_.body() = {bytes.data(), bytes.size()};
}

HttpResponse plain_refusal(int status, std::string_view sentence) {
  HttpResponse response;
  response.status = status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::string(sentence) + "\n";
  return response;
}

HttpResponse refusal_for_now(std::string_view sentence) {
  auto refusal = plain_refusal(503, sentence);
  refusal.headers["Retry-After"] = std::to_string(limits::kRetryAfterSeconds);
  return refusal;
}

}  // namespace cuppa
