#include "program/served_place.hpp"

#include <cstdint>

namespace cuppa {
namespace {

std::string local_url(const std::string& scheme, const std::string& address, std::uint16_t port) {
  const bool everywhere = address == "0.0.0.0" || address == "::";
  const bool is_ipv6 = address.find(':') != std::string::npos;
  const auto host = everywhere || address == "127.0.0.1" ? "localhost"
                    : is_ipv6                            ? "[" + address + "]"
                                                         : address;
  return scheme + "://" + host + ":" + std::to_string(port);
}

}  // namespace

PlaceOptions place_of(const ServeConfig& config, const ServedCertificate& certificate,
                      const NetServer::Listening& listening) {
  return {config.public_url.empty() ? certificate.url(listening.port) : config.public_url,
          listening.address,
          listening.port,
          certificate.is_on() ? "https" : "http",
          config.responsible,
          config.contact,
          config.keep_days};
}

std::string address_of_place(const PlaceOptions& place) {
  return place.public_url.empty() ? local_url(place.scheme, place.listens_on, place.port)
                                  : place.public_url;
}

}  // namespace cuppa
