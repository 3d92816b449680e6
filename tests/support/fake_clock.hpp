// The server's clock, standing still until a test moves it.
#pragma once

#include "room/outside.hpp"

namespace cuppa::tests {

class FakeClock final : public ServerClock {
 public:
  Instant now() const override { return now_; }
  Instant wall() const override { return now_ - wall_is_behind_; }
  void set(Instant now) { now_ = now; }
  void set_wall_behind(Duration by) { wall_is_behind_ = by; }

 private:
  Instant now_{1'795'341'600'000};
  Duration wall_is_behind_{};
};

}  // namespace cuppa::tests
