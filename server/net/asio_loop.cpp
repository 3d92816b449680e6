#include "net/asio_loop.hpp"

#include <utility>

#include "net/asio.hpp"

namespace cuppa {

// The hint 1 says that one thread runs it: Asio then keeps its locks cheap, and posts from other
// threads still work.
AsioLoop::AsioLoop() : context_(std::make_unique<net::io_context>(1)) {}

AsioLoop::~AsioLoop() = default;

void AsioLoop::post(std::function<void()> work) { net::post(*context_, std::move(work)); }

void AsioLoop::run() {
  const auto work = net::make_work_guard(*context_);
  context_->run();
}

void AsioLoop::stop() { context_->stop(); }

void AsioLoop::run_ready() {
  context_->restart();
  context_->poll();
}

}  // namespace cuppa
