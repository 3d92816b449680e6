// The one queue for everything that leaves a room: events, acknowledgements, refusals, snapshots,
// deltas and repeated answers. Each waits for the append it depends on, and for whatever stands
// before it, so that nobody is told what is not on the disk, and everybody in the same order.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>

namespace cuppa {

class Departures {
 public:
  using Work = std::function<void(bool kept)>;

  // `leave` runs once append number `after` is committed: at once, if it is and nothing waits. It
  // hears that it was kept, or that it, or one before it, was not.
  void add(std::uint64_t after, Work leave);

  // Appends are committed in the order of their numbers.
  void committed(std::uint64_t append);

  // Nothing of appends up to this one was kept: each that waits hears so, in order. What those add
  // comes after.
  void committed_nothing_of(std::uint64_t append);

 private:
  struct Departure {
    std::uint64_t after;
    Work leave;
  };

  void release();

  std::deque<Departure> waiting_;
  std::uint64_t committed_ = 0;
};

}  // namespace cuppa
