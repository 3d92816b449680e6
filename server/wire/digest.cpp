#include "wire/digest.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "wire/base64.hpp"

namespace cuppa::wire {
namespace {

template <std::size_t N>
std::string text_of(const std::array<unsigned char, N>& bytes) {
  return base64url({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

// Without digests and random numbers no key is safe.
void require(int openssl_worked) {
  if (openssl_worked == 1) return;
  std::fputs("cuppa: OpenSSL gives no digests or random numbers; stopping.\n", stderr);
  std::abort();
}

EVP_MD_CTX* started_sha256() {
  auto* context = EVP_MD_CTX_new();
  require(EVP_DigestInit_ex2(context, EVP_sha256(), nullptr));
  return context;
}

template <std::size_t N>
std::array<unsigned char, N> random_bytes() {
  std::array<unsigned char, N> bytes{};
  require(RAND_bytes(bytes.data(), static_cast<int>(N)));
  return bytes;
}

}  // namespace

// OpenSSL looks the algorithm up anew in its one-call form, which takes as long as the digest.
std::string sha256(std::string_view text) {
  thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
      started_sha256(), &EVP_MD_CTX_free};
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  require(EVP_DigestInit_ex2(context.get(), nullptr, nullptr));
  require(EVP_DigestUpdate(context.get(), text.data(), text.size()));
  require(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr));
  return text_of(digest);
}

std::string random_key() { return text_of(random_bytes<16>()); }

// Drawn many at a time: every command gets one.
std::uint64_t random_number() {
  constexpr std::size_t kNumbers = 64;
  thread_local std::array<unsigned char, kNumbers * sizeof(std::uint64_t)> drawn;
  thread_local std::size_t used = kNumbers;
  if (used == kNumbers) {
    drawn = random_bytes<drawn.size()>();
    used = 0;
  }
  std::uint64_t number = 0;
  std::memcpy(&number, drawn.data() + used++ * sizeof number, sizeof number);
  return number;
}

}  // namespace cuppa::wire
