// Beast's HTTP messages to and from ours.
#pragma once

#include <optional>
#include <string>

#include "http/http.hpp"
#include "net/asio.hpp"
#include "net/http_client.hpp"
#include "net/trusted_proxies.hpp"

namespace cuppa {

// The other end of a connection.
struct Peer {
  std::string address;
  bool is_owner = false;
  bool speaks_tls = false;
};

// Nothing when the target is no path with an optional query, or is badly encoded. A HEAD becomes a
// GET: routes need not know, and the answer's body is left out.
std::optional<HttpRequest> to_request(http::request<http::string_body> message, const Peer& peer,
                                      const TrustedProxies& proxies);

// What a client asks, over whichever socket: the connection ends with the answer.
http::request<http::string_body> to_message(const HttpQuestion& question, const std::string& host);

// An answer on its way out: the body is either owned or embedded in the program, and not copied.
class OutgoingResponse {
 public:
  OutgoingResponse(HttpResponse answer, bool head_only, unsigned http_version, bool keep_alive);
  OutgoingResponse(const OutgoingResponse&) = delete;  // the parts point at each other
  OutgoingResponse& operator=(const OutgoingResponse&) = delete;

  using Body = http::span_body<const char>;
  http::response_serializer<Body>& serializer() { return serializer_; }

 private:
  HttpResponse answer_;
  http::response<Body> message_;
  http::response_serializer<Body> serializer_{message_};
};

// Whose request it is: the peer's, or of whom a trusted proxy says that it is.
std::string client_address(const http::fields& fields, const Peer& peer,
                           const TrustedProxies& proxies);
// Whether it came by https as far as is known: to this server, or to a trusted proxy that says so.
bool came_by_https(const http::fields& fields, const Peer& peer, const TrustedProxies& proxies);

// What net/ says itself: one plain sentence.
HttpResponse plain_refusal(int status, std::string_view sentence);
// The same with 503, and when to come back.
HttpResponse refusal_for_now(std::string_view sentence);

}  // namespace cuppa
