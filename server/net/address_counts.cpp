#include "net/address_counts.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>

#include "wire/limits.hpp"

namespace cuppa {

void AddressCounts::Place::Leave::operator()(Counts::value_type* own) const {
  if (--own->second == 0) counts->erase(own->first);
}

std::optional<AddressCounts::Place> AddressCounts::take(std::string_view address) {
  const auto own = counts_.try_emplace(address_to_count(address), 0).first;
  if (own->second >= limit_) return std::nullopt;
  ++own->second;
  return Place(counts_, *own);
}

std::string address_to_count(std::string_view address) {
  constexpr std::size_t kNetworkBytes = 8;
  boost::system::error_code error;
  const auto parsed = boost::asio::ip::make_address(std::string(address), error);
  if (error || !parsed.is_v6()) return std::string(address);
  auto bytes = parsed.to_v6().to_bytes();
  std::fill(bytes.begin() + kNetworkBytes, bytes.end(), 0);
  return boost::asio::ip::address_v6(bytes).to_string();
}

std::size_t connections_per_address(std::size_t connections_max, std::size_t times) {
  const std::size_t for_others = connections_max / limits::kConnectionsForOthersShare;
  const std::size_t generous = std::max(connections_max / limits::kConnectionsPerAddressShare,
                                        limits::kConnectionsPerAddressMin);
  return std::min(generous * times, connections_max - for_others);
}

}  // namespace cuppa
