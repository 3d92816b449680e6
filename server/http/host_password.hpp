// The password of a team that may host, as it is kept: Argon2id (RFC 9106), in the text form of its
// reference implementation, which names its own parameters.
#pragma once

#include <string>
#include <string_view>

namespace cuppa {

// NFC and trimmed, so that two keyboards that write the same letters differently agree.
std::string cleaned_password(std::string_view typed);

// Empty: it can be used. Else what is wrong, and what would be accepted.
std::string problem_with_password(const std::string& cleaned);

// Takes some 50 ms and 19 MiB: not for the loop's thread.
std::string hash_password(const std::string& cleaned);
bool fits_password(const std::string& hash, const std::string& cleaned);

// Whether this is a hash as the function above makes it.
bool is_password_hash(std::string_view text);

// Nothing that anybody can type fits it, and finding that out takes as long as with a real one.
std::string hash_of_nothing();

}  // namespace cuppa
