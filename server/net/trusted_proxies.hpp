// The proxies whose word about their visitors is believed. Whoever else sends X-Forwarded-For or
// X-Forwarded-Proto says only what a stranger says.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cuppa {

class TrustedProxies {
 public:
  // "10.0.0.0/8", "192.168.1.20", "fd00::/8". False: that is no such thing, and nothing is added.
  bool add(std::string_view range);

  // Of a peer as the listener names it.
  bool contains(std::string_view address) const;

  // Whose request it is. `forwarded_for` is the header's list, nearest last; each proxy added whom
  // it had it from. From the end: past those that are trusted, to the first that is not. What is no
  // address ends the search: then it is the last that was named by somebody trusted.
  std::string client_of(const std::string& peer, std::string_view forwarded_for) const;

 private:
  using Bytes = std::array<std::uint8_t, 16>;  // IPv4 as ::ffff:a.b.c.d

  struct Range {
    Bytes start;
    unsigned bits;
  };

  static bool read(std::string_view text, Bytes& into);
  static std::string plain_address(std::string_view entry);
  bool contains(const Bytes& address) const;

  std::vector<Range> ranges_;
};

}  // namespace cuppa
