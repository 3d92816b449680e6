// What somebody wrote, for them to see and to have a say in, until all of it goes.
//
//   GET  /api/own-words     with the key of a device or of one's own link: what I wrote, and
//   whether a
//                           report may have it
//   POST /api/own-words     one thing of it: used or not, in other words, or taken out
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_own_words_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
