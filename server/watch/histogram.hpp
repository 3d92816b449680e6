// How often something took how long, as plain numbers: whoever counts owns it and is the only one
// that writes, on one thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace cuppa {

template <std::size_t Bounds>
struct Histogram {
  std::array<double, Bounds> upper_bounds;         // ascending; a value counts at the first it
                                                   // does not exceed
  std::array<std::uint64_t, Bounds + 1> counts{};  // the last: above all bounds
  double sum = 0;

  void count(double value) {
    const auto found = std::lower_bound(upper_bounds.begin(), upper_bounds.end(), value);
    ++counts[static_cast<std::size_t>(found - upper_bounds.begin())];
    sum += value;
  }
};

using SecondsHistogram = Histogram<14>;
// From half a millisecond, which is a good disk, to ten seconds, which is none.
inline constexpr std::array<double, 14> kSecondsBounds{
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

}  // namespace cuppa
