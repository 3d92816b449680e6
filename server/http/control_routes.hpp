// What the owner of the data directory may ask, through the socket in it (from_owner) and nowhere
// else.
//
//   POST /control/invite                 a single-use link to make a session
//   POST /control/invite/:session        a new host link for a session, also for a lost one
//   GET  /control/sessions               what there is
//   GET  /control/sessions/:session/export?format=…
//   POST /control/sessions/:session/erase
//   GET  /control/sessions/:session/people                            whom it names
//   POST /control/sessions/:session/people/:person/erase?words=true   or false
//   GET  /control/follow-ups             what outlived its session
//   POST /control/follow-ups/:number/done
//
// link_control_routes.hpp has those about links, host_key_routes.hpp those about the password.
#pragma once

#include <functional>
#include <string>

#include "http/router.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

void add_control_routes(Router& router, RoomRegistry& rooms, std::string address);

// Makes a single-use link for making a session; `done` gets it once it is kept, or an empty text.
void make_host_link(RoomRegistry& rooms, const std::string& address,
                    std::function<void(const std::string& link)> done);

}  // namespace cuppa
