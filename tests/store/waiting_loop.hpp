// The loop as tests see it: what other threads posted waits until the test runs it.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

#include "store/loop.hpp"

namespace cuppa::tests {

class WaitingLoop : public Loop {
 public:
  void post(std::function<void()> work) override {
    {
      const std::lock_guard lock(mutex_);
      work_.push_back(std::move(work));
    }
    wake_.notify_one();
  }

  // Waits for one piece of work and runs it.
  void run_one() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return !work_.empty(); });
    const auto work = std::move(work_.front());
    work_.pop_front();
    lock.unlock();
    work();
  }

  template <class Condition>
  void run_until(Condition holds) {
    while (!holds()) run_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> work_;
};

}  // namespace cuppa::tests
