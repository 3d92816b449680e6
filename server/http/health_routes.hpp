// For whoever runs the server.
//
//   GET /healthz   the process answers
//   GET /readyz    and takes sessions
//   GET /metrics   figures in Prometheus' text format
#pragma once

#include <functional>

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_health_routes(Router& router, const RoomRegistry& rooms,
                       std::function<std::size_t()> connections);

}  // namespace cuppa
