// The team's password, for whoever wants to host and has no link.
//
//   GET  /api/host-key       whether there is a password
//   POST /api/host-key       the password -> a key that makes one session, as a host link's does
#pragma once

#include "http/password_checks.hpp"
#include "http/router.hpp"
#include "http/wrong_codes.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

// Nobody is let off because of where they come from: behind a proxy everybody comes from here.
class HostKeyRoutes {
 public:
  HostKeyRoutes(RoomRegistry& rooms, PasswordChecks& checks) : rooms_(rooms), checks_(checks) {}

  // The routes refer to this object, which must outlive the router.
  void add_to(Router& router);

 private:
  void give_key(const HttpRequest& request, const HttpAnswer& answer);
  void give_fresh_key(const HttpAnswer& answer);

  RoomRegistry& rooms_;
  PasswordChecks& checks_;
  WrongCodes wrong_passwords_;
};

// The owner's, through the socket in the data directory (control_routes.hpp):
//
//   POST   /control/host-password    {"hash":"$argon2id$…"}    DELETE: there is none any more
void add_host_password_routes(Router& router, RoomRegistry& rooms);

}  // namespace cuppa
