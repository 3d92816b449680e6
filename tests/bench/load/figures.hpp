// What a run found, one line a figure, for tests/bench/run to gather:
//   figure SCENARIO SERVER METRIC VALUE
#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace cuppa::bench {

class Figures {
 public:
  Figures(std::string scenario, std::string server)
      : scenario_(std::move(scenario)), server_(std::move(server)) {}

  void print(const char* metric, double value) const {
    std::printf("figure %s %s %s %.3f\n", scenario_.c_str(), server_.c_str(), metric, value);
    std::fflush(stdout);
  }

 private:
  std::string scenario_, server_;
};

// The value below which this share of them lies. Puts them in order.
inline double percentile(std::vector<double>& values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const auto index = static_cast<std::size_t>(static_cast<double>(values.size()) * share);
  return values[std::min(index, values.size() - 1)];
}

}  // namespace cuppa::bench
