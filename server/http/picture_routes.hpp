// Pictures of drawings and wall paper, for the report. A host adds, describes and takes out;
// whoever may read the record sees those that everybody whose work it is said yes to. Nothing that
// a phone wrote beside a picture is kept (pictures/clean_jpeg.hpp). One that nobody described yet
// is in no report: not everybody can see it. Its words are no part of its address: some proxy would
// write them down.
//
//   GET    /api/sessions/:session/pictures            {"pictures": [{"id", "description",
//                                                     "with_yes"}]}; hosts
//   POST   /api/sessions/:session/pictures            a JPEG; hosts; answered with one of those
//   GET    /api/sessions/:session/pictures/:picture   the JPEG
//   POST   /api/sessions/:session/pictures/:picture   requests/describe_picture.json; hosts
//   DELETE /api/sessions/:session/pictures/:picture   hosts; no file has a byte of it then
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_picture_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
