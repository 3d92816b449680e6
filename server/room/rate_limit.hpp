// A token bucket: so many a second, and a burst of so many.
#pragma once

#include <algorithm>

#include "session/time.hpp"

namespace cuppa {

class RateLimit {
 public:
  RateLimit(int a_second, int burst) : a_second_(a_second), burst_(burst), left_(burst) {}

  // False: that was one too many.
  bool take(Instant now) {
    left_ = left_at(now);
    last_ = now;
    if (left_ < 1) return false;
    left_ -= 1;
    return true;
  }

  // Whether it is as if nothing had ever been taken.
  bool has_rested(Instant now) const { return left_at(now) >= burst_; }

 private:
  double left_at(Instant now) const {
    const auto passed = static_cast<double>(std::max<std::int64_t>(0, (now - last_).count()));
    return std::min<double>(burst_, left_ + passed * a_second_ / 1000.0);
  }

  int a_second_, burst_;
  double left_;
  Instant last_;
};

}  // namespace cuppa
