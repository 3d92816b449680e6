// What is kept of a session, for those who were there and for reviewers.
//
//   GET /api/sessions/:session/record             the record as JSON, for the review page
//   GET /api/sessions/:session/export?format=…&profile=…    the record as a document to keep, in a
//                                                           form of record/formats.hpp, naming
//                                                           whom record/profile.hpp says
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_record_routes(Router& router, RoomRegistry& rooms);

// Everybody who was let in, and a reviewer.
bool may_read_record(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session);

// The document itself, for somebody whose right to it has been checked.
void answer_export(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   const HttpAnswer& answer);

}  // namespace cuppa
