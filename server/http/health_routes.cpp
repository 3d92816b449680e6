#include "http/health_routes.hpp"

#include <utility>

#include "wire/limits.hpp"

namespace cuppa {
namespace {

HttpResponse plain(int status, std::string body) {
  HttpResponse response;
  response.status = status;
  response.content_type = "text/plain; charset=utf-8";
  response.headers["Cache-Control"] = "no-store";
  response.body = std::move(body) + "\n";
  return response;
}

bool is_on_this_machine(const HttpRequest& request) {
  return request.from_owner || request.address.starts_with("127.") || request.address == "::1";
}

// A refused append is some time ago, and nobody has written since: the disk may have room again.
bool is_disk_full(const RoomSurroundings& outside) {
  const auto since = outside.figures->no_room_since;
  return since && outside.clock.now() - *since < limits::kNoRoomRemembered;
}

HttpResponse readiness(const Watched& watched) {
  if (watched.standing().is_stopping) return plain(503, "The server is stopping.");
  if (!watched.rooms.all_are_awake()) {
    return plain(503, "Sessions that ran before the start are still being loaded.");
  }
  if (is_disk_full(watched.rooms.surroundings())) {
    return plain(503, "The disk is full: what people do is refused until there is room on it.");
  }
  return plain(200, "ready");
}

}  // namespace

void add_health_routes(Router& router, Watched watched, MetricsFor readers) {
  router.add("GET", "/healthz",
             [](const auto&, const auto&, auto answer) { answer(plain(200, "ok")); });
  router.add("GET", "/readyz",
             [watched](const auto&, const auto&, auto answer) { answer(readiness(watched)); });
  router.add(
      "GET", "/metrics",
      [watched = std::move(watched), readers](const auto& request, const auto&, auto answer) {
        if (readers == MetricsFor::machine && !is_on_this_machine(request)) {
          return answer(
              plain(403, "These figures are for this machine alone (--metrics-for machine)."));
        }
        auto figures = plain(200, metrics_text(watched));
        figures.content_type = "text/plain; version=0.0.4; charset=utf-8";
        answer(std::move(figures));
      });
}

}  // namespace cuppa
