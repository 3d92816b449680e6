// Everything that is held about whoever asks, for them to keep.
//
//   GET /api/sessions/:session/about-me        protocol/types/about_me.json
//   GET /api/sessions/:session/about-me?who=…  of a seat, from whoever cares for it
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_about_me_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
