// The server's clock, standing still until a test moves it.
#pragma once

#include "room/outside.hpp"

namespace cuppa::tests {

class FakeClock final : public ServerClock {
 public:
  Instant now() const override { return now_; }
  void set(Instant now) { now_ = now; }

 private:
  Instant now_{1'795'341'600'000};
};

}  // namespace cuppa::tests
