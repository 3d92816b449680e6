// What somebody needs to take part, told to the hosts alone. It is in no event, frame or record.
//
//   GET  /api/sessions/:session/need     what I told, or for whom I care told
//   POST /api/sessions/:session/need     {"text": …}; empty takes it back
//   GET  /api/sessions/:session/needs    everybody's, for hosts; and what people told
//                                        beforehand, by the invitation (invitation_routes.hpp)
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_need_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
