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
    const auto passed = static_cast<double>(std::max<std::int64_t>(0, (now - last_).count()));
    left_ = std::min<double>(burst_, left_ + passed * a_second_ / 1000.0);
    last_ = now;
    if (left_ < 1) return false;
    left_ -= 1;
    return true;
  }

 private:
  int a_second_, burst_;
  double left_;
  Instant last_;
};

}  // namespace cuppa
