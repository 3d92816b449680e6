// SHA-256 (FIPS 180-4), as 43 characters of base64url: for keys at rest, fingerprints of commands,
// and ids of notes without a name. And fresh random text of the same alphabet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cuppa::wire {

std::string sha256(std::string_view text);

// 22 characters, 128 bits from the system's source of randomness.
std::string random_key();

std::uint64_t random_number();

}  // namespace cuppa::wire
