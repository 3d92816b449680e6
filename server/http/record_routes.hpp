// What is kept of a session, for those who were there and for reviewers.
//
//   GET /api/sessions/:session/record             the record as JSON, for the review page
//   GET /api/sessions/:session/export?format=…&profile=…    the record as a document to keep, in a
//                                                           form of record/formats.hpp, naming
//                                                           whom record/profile.hpp says
//
// Nothing that somebody wrote leaves the room without their yes, so who asks matters:
//
//   hosts, co-hosts      read all; take any document. They answer for where it goes.
//   whoever was there    read all on the page, as they did when it was said: the page is their own
//                        device's. A document can be passed on, so theirs is `consented`: in
//                        Chatham House nobody is named, but words without a yes are in it. The
//                        captions alone they take so, for to keeping those the group said yes.
//   reviewers            were not there. They read and take what is `consented`, nothing else.
//
// The command line's owner holds the file itself and takes any (http/control_routes.hpp).
#pragma once

#include <optional>

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_record_routes(Router& router, RoomRegistry& rooms);

// Whose documents somebody may take.
enum class RecordReader { owner, host, was_there, reviewer };

// None: nobody who may read the record.
std::optional<RecordReader> record_reader(RoomRegistry& rooms, const HttpRequest& request,
                                          const SessionId& session);

// The document itself, for somebody who may read here at all.
void answer_export(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   RecordReader reader, const HttpAnswer& answer);

}  // namespace cuppa
