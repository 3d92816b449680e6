// How many there are of something for each address, up to a limit.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cuppa {

class AddressCounts {
  using Counts = std::unordered_map<std::string, std::size_t>;

 public:
  // One that is counted, for as long as it lives. The counts must outlive it.
  class Place {
   public:
    Place(Counts& counts, Counts::value_type& own) : own_(&own, Leave{&counts}) {}

   private:
    struct Leave {
      Counts* counts;
      void operator()(Counts::value_type* own) const;
    };
    std::unique_ptr<Counts::value_type, Leave> own_;
  };

  void set_limit(std::size_t limit) { limit_ = limit; }

  // Nothing: this address has as many as it may.
  std::optional<Place> take(std::string_view address);

  std::size_t addresses() const { return counts_.size(); }

 private:
  Counts counts_;
  std::size_t limit_ = 0;
};

// How many connections one address may have where there is room for so many in all.
std::size_t connections_per_address(std::size_t connections_max, std::size_t times);

}  // namespace cuppa
