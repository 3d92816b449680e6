// The one form in which a key is kept.
#pragma once

#include <string>
#include <string_view>

namespace cuppa {

// SHA-256 in base64url without padding: 43 characters.
std::string key_hash(std::string_view key);

}  // namespace cuppa
