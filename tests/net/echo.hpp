// What a conformance suite needs of the transport: text comes back as text, binary as binary, any
// size that a suite sends, the close codes of RFC 6455 and no subprotocol.
#pragma once

#include <memory>
#include <string_view>

#include "net/net_options.hpp"
#include "room/subscriber.hpp"

namespace cuppa {

NetOptions echo_options();

// Sends a message back as it came.
void echo_text(const std::shared_ptr<Subscriber>& device, std::string_view text);
void echo_bytes(const std::shared_ptr<Subscriber>& device, std::string_view bytes);

}  // namespace cuppa
