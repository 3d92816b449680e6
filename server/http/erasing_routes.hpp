// What people ask to be erased.
//
//   POST /api/sessions/:session/erase    {"title": …} as it stands: the whole session, from its
//   host
//   POST /api/sessions/:session/erase-person    {"who": …, "words": …}: me, or, from the host,
//   anybody
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_erasing_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
