#include "room/departures.hpp"

#include <utility>

namespace cuppa {

void Departures::add(std::uint64_t after, Work leave) {
  if (waiting_.empty() && after <= committed_) return leave(true);
  waiting_.push_back({after, std::move(leave)});
}

void Departures::committed(std::uint64_t append) {
  committed_ = append;
  release();
}

void Departures::release() {
  while (!waiting_.empty() && waiting_.front().after <= committed_) {
    const auto departure = std::move(waiting_.front());
    waiting_.pop_front();
    departure.leave(true);
  }
}

void Departures::committed_nothing_of(std::uint64_t append) {
  committed_ = append;
  const auto refused = std::exchange(waiting_, {});
  for (const auto& departure : refused) departure.leave(false);
  release();
}

}  // namespace cuppa
