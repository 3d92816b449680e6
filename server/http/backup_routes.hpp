// Backups, for the owner of the data directory (control_routes.hpp).
//
//   POST /control/backup?output=…   makes one; without a place, where the server keeps them
//   GET  /control/backup            how it stands
//
//   POST /control/erase-again       erases what the body names (store/erasures_file.hpp),
//                                   as far as it is there: {"erased"}
//
// The first two answer once none is being made any more, or after a while, as long as one is:
// {"made": false} then, and GET waits on. Else {"made": true, "file", "at", "exit_code",
// "sentence"}, of the last one; nothing but "made" where there was none.
#pragma once

#include "backup/backups.hpp"
#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

// These must outlive the router.
void add_backup_routes(Router& router, Backups& backups, AlarmFactory& alarms,
                       const ServerClock& clock);
void add_erase_again_route(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
