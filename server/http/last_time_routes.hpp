// What became of what was parked in the session before of a series, for those who are in this one.
//
//   GET /api/sessions/:session/last-time    protocol/types/came_of_last_time.json
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_last_time_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
