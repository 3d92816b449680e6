// What people are sent before a session, for everybody who has its link: no login, no socket. It
// ends with the session.
//
//   GET /api/invitation/:key                  protocol/types/invitation_page.json
//   GET /api/invitation/:key/invitation.ics   for a calendar (RFC 5545)
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_invitation_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
