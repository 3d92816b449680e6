// Whatever plan a host sends is refused, or makes a session that can be walked through from its
// first step to its close, shown, recorded and followed by a next one.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "http/record_routes.hpp"
#include "http/session_routes.hpp"
#include "record/formats.hpp"
#include "support/fake_subscriber.hpp"
#include "support/fuzzed_server.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

constexpr const char* kHost = "VGhlS2V5T2ZBSG9zdA-----";
constexpr const char* kNext = "VGhlS2V5T2ZBTmV4dA-----";

struct Planned : FuzzedServer {
  Planned() {
    sessions.add_to(router);
    add_record_routes(router, rooms);
    store.add_host_key({wire::sha256("host"), clock.now(), clock.now() + Duration{3'600'000}},
                       [](AppendResult) {});
    loop.run();
  }

  HttpResponse post(const std::string& path, const std::string& body) {
    HttpRequest request{"POST", path, {}, {}, body, "192.0.2.1"};
    request.headers["authorization"] = std::string("Bearer ") + kHost;
    return asks(request);
  }

  void send(const std::string& kind, const Json& body) {
    const auto id = "VGhpc0lzQW5JZE9m" + std::to_string(100'000 + ++commands);
    gateway.received(host,
                     Json{{"type", "command"}, {"id", id}, {"kind", kind}, {"body", body}}.dump());
    loop.run();
    clock.set(clock.now() + Duration{1000});
  }

  int commands = 0;
  SessionRoutes sessions{rooms, {90}};
  std::shared_ptr<FakeSubscriber> host = std::make_shared<FakeSubscriber>();
};

void walk_through(Planned& planned, const std::string& session) {
  planned.gateway.opened(planned.host);
  planned.gateway.received(planned.host, Json{{"type", "hello"},
                                              {"version", 1},
                                              {"app", "fuzz"},
                                              {"key", kHost},
                                              {"tab", kNext},
                                              {"client_time", 0}}
                                             .dump());
  planned.loop.run();
  must(!planned.host->last("snapshot").is_null());
  planned.send("start_session", Json::object());
  const auto room = planned.rooms.find(SessionId{session});
  must(room != nullptr && room->state().status == Status::live);
  const auto steps = room->state().plan;
  for (const auto& step : steps) {
    planned.send("next_step", {{"from", step.id.text}, {"anyway", true}});
  }
  planned.send("close_session", {{"answerer", "Hana"}, {"due", "2026-12-24"}, {"how", ""}});
}

void check(std::string_view text) {
  Planned planned;
  const auto made =
      planned.post("/api/sessions", R"({"key":"host","token":")" + std::string(kHost) +
                                        R"(","title":"A plan","plan":)" + std::string(text) + "}");
  if (made.status != 201) {
    must(made.status == 400 || made.status == 409);
    return;
  }
  const auto session = Json::parse(std::get<std::string>(made.body)).at("session");
  walk_through(planned, session);
  for (const char* form : {"html", "markdown", "csv", "json", "easy-read"}) {
    HttpRequest request{
        "GET", "/api/sessions/" + session.get<std::string>() + "/export", {}, {}, {}, {}};
    request.query["format"] = form;
    request.headers["authorization"] = std::string("Bearer ") + kHost;
    must(planned.asks(request).status == 200);
  }
  planned.post("/api/sessions/" + session.get<std::string>() + "/next",
               R"({"token":")" + std::string(kNext) + R"(","title":"The next"})");
}

}  // namespace
}  // namespace cuppa::tests

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > cuppa::limits::kHttpBodyBytesMax) return 0;
  cuppa::tests::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
