// Bytes as text: base64 with padding (RFC 4648 §4), as data: addresses want it.
#pragma once

#include <string>
#include <string_view>

namespace cuppa::wire {

std::string base64(std::string_view bytes);

}  // namespace cuppa::wire
