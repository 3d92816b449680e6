// A WebSocket close frame (RFC 6455 §5.5.1): 88 LL, code in two bytes, reason.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cuppa {

// The reason is cut at 123 bytes, not inside a character. Code 0: a frame with neither.
std::string make_close_frame(std::uint16_t code, std::string_view reason);

// Whether these bytes, a whole frame, are one.
bool is_close_frame(std::string_view frame);

}  // namespace cuppa
