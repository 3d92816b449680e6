// Bytes as text.
#pragma once

#include <string>
#include <string_view>

namespace cuppa::wire {

// With padding (RFC 4648 §4), as data: addresses want it.
std::string base64(std::string_view bytes);
// For addresses and file names, without padding (RFC 4648 §5): keys, digests and ids.
std::string base64url(std::string_view bytes);

}  // namespace cuppa::wire
