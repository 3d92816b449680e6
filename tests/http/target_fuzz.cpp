// Whatever stands in a request's first line and body is answered by the routes, once, with nothing
// of the machine in the answer.
//
//   METHOD TARGET\n
//   a header\n ... \n
//   \n
//   the body
#include <cstdint>
#include <string>
#include <string_view>

#include "http/control_routes.hpp"
#include "http/health_routes.hpp"
#include "http/place_routes.hpp"
#include "http/routes_of_sessions.hpp"
#include "http/session_routes.hpp"
#include "http/static_files.hpp"
#include "net/http_message.hpp"
#include "net/utf8.hpp"
#include "support/fuzzed_server.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

struct Routes : FuzzedServer {
  Routes() {
    sessions.add_to(router);
    add_routes_of_sessions(router, rooms);
    add_place_routes(router, {"", "127.0.0.1", 8080});
    add_health_routes(
        router,
        {rooms, [this]() -> const NetFigures& { return net; }, [] { return NetStanding{}; },
         [this]() -> const SecondsHistogram& { return lateness; }, house, "0"},
        MetricsFor::network);
    add_control_routes(router, rooms, "http://localhost:8080");
    router.otherwise(
        [](const auto& request, const auto&, auto answer) { answer_static(request, answer); });
    store.add_host_key({wire::sha256("host"), clock.now(), clock.now() + Duration{3'600'000}},
                       [](AppendResult) {});
    loop.run();
  }

  SessionRoutes sessions{rooms, {90}};
  NetFigures net;
  SecondsHistogram lateness{kSecondsBounds};
  HouseFigures house;
};

std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

// As Beast's parser lets it pass, which takes no control characters.
http::request<http::string_body> message_of(std::string_view text) {
  http::request<http::string_body> message;
  const auto line = take_line(text);
  const auto space = line.find(' ');
  const auto method = line.substr(0, space);
  const auto target = space == std::string_view::npos ? "/" : line.substr(space + 1);
  message.method_string({method.data(), method.empty() ? 0 : method.size()});
  message.target({target.data(), target.size()});
  for (auto header = take_line(text); !header.empty(); header = take_line(text)) {
    const auto colon = header.find(':');
    if (colon == std::string_view::npos || colon == 0) break;
    const auto name = header.substr(0, colon);
    const auto value = header.substr(colon + 1);
    message.insert({name.data(), name.size()}, {value.data(), value.size()});
  }
  message.body() = std::string(text);
  return message;
}

void check_answer(const HttpResponse& response) {
  for (const auto& [name, value] : response.headers) {
    must(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
  }
  const auto* text = std::get_if<std::string>(&response.body);
  if (text == nullptr || response.status < 400) return;
  must(is_utf8(*text));
  for (const char* internal : {"json.exception", "sqlite", "std::", "cuppa.db"}) {
    must(text->find(internal) == std::string::npos);
  }
}

void check(std::string_view text) {
  Routes routes;
  const Peer peer{"192.0.2.1", text.size() % 2 == 1};
  TrustedProxies proxies;
  proxies.add("192.0.2.0/24");
  const auto request = to_request(message_of(text), peer, proxies);
  if (!request) return;
  must(request->path.starts_with('/') && request->path.find('\0') == std::string::npos);
  check_answer(routes.asks(*request));
}

}  // namespace
}  // namespace cuppa::tests

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > cuppa::limits::kHttpBodyBytesMax) return 0;
  cuppa::tests::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
