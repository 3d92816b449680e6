// Who speaks plain http where https is spoken is sent to the same address with https, and served
// nothing.
#pragma once

#include <memory>
#include <optional>

#include "net/asio.hpp"
#include "net/connection.hpp"

namespace cuppa {

// Reads one request and answers 308 with the Host that it named; 400 when it names none that could
// stand in an address. `place`: what it counts as, until it has gone.
void redirect_to_https(const std::shared_ptr<Connected>& all, Socket socket,
                       std::optional<AddressCounts::Place> place);

}  // namespace cuppa
