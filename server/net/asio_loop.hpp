// The one thread of rooms, routes and sockets. Make it first and destroy it last: sockets, alarms
// and answers that wait live on it.
#pragma once

#include <functional>
#include <memory>

#include "store/loop.hpp"

namespace boost::asio {
class io_context;
}

namespace cuppa {

class AsioLoop final : public Loop {
 public:
  AsioLoop();
  ~AsioLoop() override;

  void post(std::function<void()> work) override;

  // Runs on the calling thread, which is the loop's thread from then on, until stop().
  void run();
  // Ends run() after the handler that is running now. From any thread; what is queued stays unrun.
  void stop();
  // Runs what is ready and returns; for tests and for what is to happen before run().
  void run_ready();

  boost::asio::io_context& context() { return *context_; }

 private:
  std::unique_ptr<boost::asio::io_context> context_;
};

}  // namespace cuppa
