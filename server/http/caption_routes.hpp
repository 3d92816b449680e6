// Captions from people who do that for a living, and from note-takers who type them.
//
//   POST /api/captions?key=…&seq=…&lang=…   plain text: what tools send to Zoom's closed-caption
//   GET  /api/captions/seq?key=…            link, and how they ask where they were
//   POST /api/sessions/:session/captions    a line typed by a host or a table's note-taker
//
// The key of a captioner stands in the address, because those tools know no other way. It opens
// nothing else: with it lines can be sent, and nothing read.
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_caption_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
