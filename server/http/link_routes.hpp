// A session's links, for its hosts and co-hosts and nobody else.
//
//   GET    /api/sessions/:id/links                 those that are open: protocol/types/links.json
//
//   DELETE /api/sessions/:id/links/:number         it ends, and what came by it
//
//   POST   /api/sessions/:id/links/:number/renew   the same, and another in its place, told once
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_link_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
