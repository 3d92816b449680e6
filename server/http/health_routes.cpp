#include "http/health_routes.hpp"

#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <utility>

namespace cuppa {
namespace {

HttpResponse plain(std::string body) {
  HttpResponse response;
  response.content_type = "text/plain; charset=utf-8";
  response.headers["Cache-Control"] = "no-store";
  response.body = std::move(body);
  return response;
}

// No figure has a label that could name a session, a table or a person.
std::string figures(const RoomRegistry& rooms, std::size_t connections) {
  prometheus::Registry registry;
  const auto gauge = [&](const char* name, const char* help, double value) {
    prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({}).Set(value);
  };
  std::size_t devices = 0;
  for (const auto& [session, room] : rooms.rooms()) devices += room->devices();
  gauge("cuppa_rooms", "Sessions held in memory", static_cast<double>(rooms.rooms().size()));
  gauge("cuppa_devices", "Devices connected to a room", static_cast<double>(devices));
  gauge("cuppa_connections", "Open connections", static_cast<double>(connections));
  return prometheus::TextSerializer{}.Serialize(registry.Collect());
}

}  // namespace

void add_health_routes(Router& router, const RoomRegistry& rooms,
                       std::function<std::size_t()> connections) {
  router.add("GET", "/healthz",
             [](const auto&, const auto&, auto answer) { answer(plain("ok\n")); });
  router.add("GET", "/readyz",
             [](const auto&, const auto&, auto answer) { answer(plain("ready\n")); });
  router.add("GET", "/metrics",
             [&rooms, connections = std::move(connections)](const auto&, const auto&, auto answer) {
               answer(plain(figures(rooms, connections())));
             });
}

}  // namespace cuppa
