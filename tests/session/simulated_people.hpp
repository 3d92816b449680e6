// Chance, and what people in a simulated meeting think of next.
#pragma once

#include <cstdint>
#include <vector>

#include "session/command.hpp"
#include "session/state.hpp"

namespace cuppa::tests {

// splitmix64: the same numbers on every machine for the same seed.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t number() {
    state_ += 0x9E3779B97F4A7C15U;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(number() % limit); }
  int between(int from, int to) {
    return from + static_cast<int>(below(static_cast<std::size_t>(to - from + 1)));
  }
  bool percent(int chance) { return between(0, 99) < chance; }

  template <class T>
  const T& one_of(const std::vector<T>& choices) {
    return choices[below(choices.size())];
  }

 private:
  std::uint64_t state_;
};

// Something that somebody might ask for now: mostly sensible, sometimes not, always of the shape
// that the wire would let through.
ClientCommand thinkable_command(Chance& chance, const SessionState& state);

// What helps the meeting along: the next step, the next turn, the end of a turn.
ClientCommand helpful_command(Chance& chance, const SessionState& state);

ParticipantId somebody(Chance& chance, const SessionState& state);

}  // namespace cuppa::tests
