#include "http/host_password.hpp"

#include <argon2.h>

#include <stdexcept>

#include "wire/digest.hpp"
#include "wire/limits.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

// The least that OWASP's Password Storage Cheat Sheet asks of Argon2id: 19 MiB, two passes, one
// lane. RFC 9106's second choice (64 MiB, three passes) would take twelve times as long here.
constexpr std::uint32_t kMemoryKiB = 19'456, kPasses = 2, kLanes = 1;
constexpr std::size_t kHashBytes = 32;

std::string parameters() {
  return "$argon2id$v=19$m=" + std::to_string(kMemoryKiB) + ",t=" + std::to_string(kPasses) +
         ",p=" + std::to_string(kLanes) + "$";
}

}  // namespace

std::string cleaned_password(std::string_view typed) { return wire::clean_text(typed); }

std::string problem_with_password(const std::string& cleaned) {
  if (wire::graphemes(cleaned) < limits::kPasswordGraphemesMin) {
    return "That password is too short: it needs " + std::to_string(limits::kPasswordGraphemesMin) +
           " letters or more. A sentence is easy to remember.";
  }
  if (cleaned.size() > limits::kPasswordBytesMax) {
    return "That password is too long: at most " + std::to_string(limits::kPasswordBytesMax) +
           " bytes are kept.";
  }
  return {};
}

std::string hash_password(const std::string& cleaned) {
  const auto salt = wire::random_key();
  std::string encoded(
      argon2_encodedlen(kPasses, kMemoryKiB, kLanes, static_cast<std::uint32_t>(salt.size()),
                        kHashBytes, Argon2_id),
      '\0');
  const int result =
      argon2id_hash_encoded(kPasses, kMemoryKiB, kLanes, cleaned.data(), cleaned.size(),
                            salt.data(), salt.size(), kHashBytes, encoded.data(), encoded.size());
  if (result != ARGON2_OK) throw std::runtime_error(argon2_error_message(result));
  encoded.resize(encoded.find('\0'));
  return encoded;
}

bool fits_password(const std::string& hash, const std::string& cleaned) {
  return argon2id_verify(hash.c_str(), cleaned.data(), cleaned.size()) == ARGON2_OK;
}

bool is_password_hash(std::string_view text) {
  return text.starts_with(parameters()) && text.size() < 200;
}

std::string hash_of_nothing() {
  constexpr std::size_t kSaltLetters = 30, kHashLetters = 43;  // of 22 and 32 bytes
  return parameters() + std::string(kSaltLetters, 'A') + "$" + std::string(kHashLetters, 'A');
}

}  // namespace cuppa
