// Somebody in a session on the server that is attacked, who just goes on talking: each remark must
// be acknowledged, and how long that took is noted.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "net/raw_client.hpp"

namespace cuppa::tests {

class Bystander {
 public:
  // Comes in with this key and talks, on a thread of its own, until it is destroyed.
  using Connect = std::function<std::unique_ptr<RawClient>()>;
  Bystander(Connect connect, std::string key);
  ~Bystander();
  Bystander(const Bystander&) = delete;
  Bystander& operator=(const Bystander&) = delete;

  // Waits for so many more answers. False: it was disconnected, or waited too long.
  bool is_answered(int times);

  struct RoundTrips {
    std::size_t count = 0;
    std::chrono::microseconds median{}, longest{};
  };
  RoundTrips round_trips();
  bool was_disconnected() const { return was_disconnected_; }

 private:
  void talk();
  void tell_disconnected();
  void note(std::chrono::microseconds round_trip);
  bool waits_for_the_next();

  Connect connect_;
  std::string key_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::chrono::microseconds> round_trips_;
  bool is_over_ = false;
  std::atomic<bool> was_disconnected_ = false;
  std::thread thread_;
};

}  // namespace cuppa::tests
