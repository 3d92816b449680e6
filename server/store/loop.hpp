// The one thread on which rooms, routes and sockets live, as the other threads see it: a place to
// come back to. Nothing that runs there takes a lock. net/ has the real one, tests/support a fake.
#pragma once

#include <functional>

namespace cuppa {

class Loop {
 public:
  virtual ~Loop() = default;
  // Runs `work` later on the loop's thread, after what is queued already. Callable from any thread.
  virtual void post(std::function<void()> work) = 0;
};

}  // namespace cuppa
