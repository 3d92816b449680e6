#include "net/address_counts.hpp"

#include <algorithm>

#include "http/counted_address.hpp"
#include "wire/limits.hpp"

namespace cuppa {

void AddressCounts::Place::Leave::operator()(Counts::value_type* own) const {
  if (--own->second == 0) counts->erase(own->first);
}

std::optional<AddressCounts::Place> AddressCounts::take(std::string_view address) {
  const auto own = counts_.try_emplace(counted_address(std::string(address)), 0).first;
  if (own->second >= limit_) return std::nullopt;
  ++own->second;
  return Place(counts_, *own);
}

std::size_t connections_per_address(std::size_t connections_max, std::size_t times) {
  const std::size_t for_others = connections_max / limits::kConnectionsForOthersShare;
  const std::size_t generous = std::max(connections_max / limits::kConnectionsPerAddressShare,
                                        limits::kConnectionsPerAddressMin);
  return std::min(generous * times, connections_max - for_others);
}

}  // namespace cuppa
