// Links, for the owner of the data directory (control_routes.hpp has the rest).
//
//   GET  /control/links?session=ID                    those that are open, also the server's
//                                                     own; of one session, where it is named
//   POST /control/links/:number/end
//   POST /control/sessions/:session/links/:kind/end   all of a kind
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_link_control_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
