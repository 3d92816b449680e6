// Where people find this server: what the flags of `cuppa serve`, the certificate and the port it
// got make of it.
#pragma once

#include <string>

#include "http/place_routes.hpp"
#include "net/server.hpp"
#include "program/config.hpp"
#include "program/served_certificate.hpp"

namespace cuppa {

PlaceOptions place_of(const ServeConfig& config, const ServedCertificate& certificate,
                      const NetServer::Listening& listening);

// What its own links begin with: "https://brew.example.org", "http://localhost:8080".
std::string address_of_place(const PlaceOptions& place);

}  // namespace cuppa
