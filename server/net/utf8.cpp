#include "net/utf8.hpp"

#include <utf8proc.h>

#include <cstdint>
#include <cstring>

namespace cuppa {
namespace {

// Most of what is sent has nothing else for long stretches.
bool are_eight_ascii(const utf8proc_uint8_t* at) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, at, sizeof eight);
  return (eight & 0x8080'8080'8080'8080) == 0;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
  auto left = static_cast<utf8proc_ssize_t>(bytes.size());
  while (left > 0) {
    utf8proc_int32_t code_point = 0;
    const utf8proc_ssize_t size =
        left >= 8 && are_eight_ascii(at) ? 8 : utf8proc_iterate(at, left, &code_point);
    if (size <= 0) return false;
    at += size;
    left -= size;
  }
  return true;
}

}  // namespace cuppa
