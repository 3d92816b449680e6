// What counts as one address where something is counted for each.
#pragma once

#include <string>

namespace cuppa {

// What one person or one venue has: an IPv4 address, or a whole /64 of IPv6, in which a single
// device may take any address it likes (RFC 4291 §2.5.4). What is no address stands for itself.
std::string counted_address(const std::string& address);

}  // namespace cuppa
