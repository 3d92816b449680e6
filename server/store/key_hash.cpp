#include "store/key_hash.hpp"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <cstdlib>

namespace cuppa {

std::string key_hash(std::string_view key) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  if (EVP_Digest(key.data(), key.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1) {
    std::abort();  // only without memory, or without SHA-256
  }
  std::array<unsigned char, 45> text{};  // 44 characters and a zero
  EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(digest.size()));
  std::string hash(text.begin(), text.begin() + 43);  // without the one '='
  for (char& c : hash) {
    if (c == '+') c = '-';
    if (c == '/') c = '_';
  }
  return hash;
}

}  // namespace cuppa
