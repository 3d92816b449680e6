// Chance from one number, for rules that may not draw their own.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace cuppa {

// The next of a row of numbers that look like chance (Knuth's MMIX).
constexpr std::uint64_t next_draw(std::uint64_t draw) {
  return draw * 6364136223846793005U + 1442695040888963407U;
}

// Every order is about as likely.
template <class Item>
void shuffle(std::vector<Item>& items, std::uint64_t draw) {
  for (std::size_t i = items.size(); i > 1; --i) {
    draw = next_draw(draw);
    std::swap(items[i - 1], items[(draw >> 33) % i]);
  }
}

}  // namespace cuppa
