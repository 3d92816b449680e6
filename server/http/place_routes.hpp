// What a host needs to invite people: QR codes, and who can reach this address.
//
//   POST /api/qr       text -> a QR code (ISO/IEC 18004) as the path of an SVG
//   GET  /api/reach    the addresses of this server, and who can open them
//
// And what whoever comes in may know of it:
//
//   GET  /api/place    who is responsible, whom to contact, and for how many days a session is kept
#pragma once

#include <string>

#include "http/router.hpp"

namespace cuppa {

struct PlaceOptions {
  std::string public_url;  // what people open from anywhere; empty: nobody said
  std::string listens_on = "0.0.0.0";
  unsigned short port = 8080;
  std::string scheme = "http";       // of the server itself
  std::string responsible, contact;  // as the operator wrote them; empty: the host is asked
  int keep_days = 90;
};

void add_place_routes(Router& router, const PlaceOptions& options);

}  // namespace cuppa
