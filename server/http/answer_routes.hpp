// Answers from whoever was asked, and to whoever asks what became of their words.
//
//   GET  /api/asked      with the key of such a link: the one thing it is about
//   POST /api/asked      what they say; the link ends with it, but not while they are still looking
//   POST /api/answers    the key of a note without a name -> what became of it
//   POST /api/answers/use    whether a report may have it; of words that anybody may read, it says
//                            nothing else than its key does
//   POST /api/answers/take-out    the key of such a note -> it is gone from the screens and from
//                                 every file, and its key opens nothing any more
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_answer_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
