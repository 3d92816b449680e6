// The follow-up page, for everybody who has its link: no login, no socket, and nothing that says
// which session it is of.
//
//   GET /api/follow-up/:key              what became of what people parked, as JSON
//   GET /api/follow-up/:key/feed.atom    the same as a feed
//   GET /api/follow-up/:key/dates.ics    the days on which we say more, for a calendar
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_follow_up_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
