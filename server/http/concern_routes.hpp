// What hosts and whoever reads first write down of a concern, for each other and nobody else.
//
//   GET  /api/sessions/:session/concerns    all of them: protocol/types/concerns.json
//   POST /api/sessions/:session/concerns    {"id": …, "text": …} from its writer; an empty text
//                                           takes it back
//
// It is never an event: no log, record, report, export or replay has it, nor what is stored about
// anybody but its writer. It says who wrote it and when, since whoever acts on it must be able to
// ask. Of the note that gave rise to it nothing is kept but what the writer types, not even its id:
// an id would tie a concern, which may name somebody, to a note whose writer nobody may know. It
// goes with the session, and with its writer's words where those are erased.
#pragma once

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_concern_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
