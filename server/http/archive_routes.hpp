// What a host finds of sessions that are over: their own, and what other hosts of this server have
// published, without names.
//
//   GET  /api/sessions/:session/outline   one of mine, in a line
//   protocol/types/session_outline.json POST /api/archive/search              in what is published
//   protocol/types/archive_finds.json GET  /api/archive/:session            one published record
//   protocol/types/record.json
//
// The last two are for whoever made a session here, with the key of that session: a host link of
// this server was meant for them. A co-host was asked in by a host, and only to that one session.
// What is looked for stands in no address, since addresses are logged.
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_archive_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
