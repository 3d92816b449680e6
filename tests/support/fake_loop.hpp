// The loop, on the test's own thread: what was posted runs when the test says so.
#pragma once

#include <deque>
#include <functional>

#include "store/loop.hpp"

namespace cuppa::tests {

class FakeLoop final : public Loop {
 public:
  void post(std::function<void()> work) override { work_.push_back(std::move(work)); }

  void run() {
    while (!work_.empty()) {
      const auto work = std::move(work_.front());
      work_.pop_front();
      work();
    }
  }

 private:
  std::deque<std::function<void()>> work_;
};

}  // namespace cuppa::tests
