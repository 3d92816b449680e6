// The connections to which something was delivered in this turn of the loop. They are written to in
// a later one, each with all that waits for it in one go, and a slice of them at a time, so that
// timers and newcomers get a look in.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace cuppa {

class WebSocketConnection;

class FanOut {
 public:
  // `loop` must outlive it.
  explicit FanOut(boost::asio::io_context& loop) : loop_(loop) {}

  void add(std::shared_ptr<WebSocketConnection> connection);
  // Forgets who waits: they hold what holds this object, and would keep it alive for ever.
  void clear();

 private:
  void post();
  void flush_slice();

  boost::asio::io_context& loop_;
  std::vector<std::shared_ptr<WebSocketConnection>> waiting_;
  std::size_t next_ = 0;
  bool posted_ = false;
};

}  // namespace cuppa
