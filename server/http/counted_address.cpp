#include "http/counted_address.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace cuppa {

std::string counted_address(const std::string& address) {
  constexpr std::size_t kNetworkBytes = 8;
  std::array<unsigned char, 16> bytes{};
  if (::inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1) return address;
  std::fill(bytes.begin() + kNetworkBytes, bytes.end(), 0);
  std::array<char, INET6_ADDRSTRLEN> text{};
  return ::inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
}

}  // namespace cuppa
