// What people are sent before a session, for everybody who has its link: no login, no socket. It
// ends with the session.
//
//   GET /api/invitation/:key                  protocol/types/invitation_page.json
//   GET /api/invitation/:key/invitation.ics   for a calendar (RFC 5545)
//   POST /api/invitation/:key/need            what I need, before I come: for the hosts alone
//
// Whoever sends what they need is nobody in the session and may stay without a name. Their phone
// makes a key and keeps it; the server keeps its hash, so that the same phone changes what it sent
// and sends nothing twice. It is no event, and goes a day after the close with what others need.
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_invitation_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
