// All routes that need no more than the rooms, in one list for whoever serves them.
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

// `rooms` must outlive the router.
void add_routes_of_sessions(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
