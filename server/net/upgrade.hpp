// Whether a request for /ws may become a WebSocket.
#pragma once

#include <optional>

#include "http/http.hpp"
#include "net/asio.hpp"
#include "net/net_options.hpp"

namespace cuppa {

// The refusal, or nothing when it may. A browser names the page's origin, which must be this server
// as the request itself names it (or one of origins_allowed), by https where the request came so:
// else any page on the web, or one that somebody on the way made up, could speak for the person who
// looks at it. Programs send no Origin.
std::optional<HttpResponse> refuse_upgrade(const http::request<http::string_body>& request,
                                           const NetOptions& options, bool is_https);

// Whoever names a key meant a WebSocket, and a browser says Upgrade then too: a proxy that knows no
// WebSockets took it away.
bool lost_its_upgrade(const http::request<http::string_body>& request);

}  // namespace cuppa
