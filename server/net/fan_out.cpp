#include "net/fan_out.hpp"

#include <utility>

#include "net/asio.hpp"
#include "net/websocket_connection.hpp"
#include "wire/limits.hpp"

namespace cuppa {

void FanOut::add(std::shared_ptr<WebSocketConnection> connection) {
  waiting_.push_back(std::move(connection));
  if (!posted_) post();
}

// A connection that waits here holds what this object is part of, so `this` lives until then.
void FanOut::post() {
  posted_ = true;
  net::post(loop_, [this, alive = waiting_[next_]] { flush_slice(); });
}

void FanOut::flush_slice() {
  posted_ = false;
  for (std::size_t sent = 0; sent < limits::kFanOutSlice && next_ < waiting_.size(); ++sent) {
    // Each send() of the kernel's takes long enough for the memory of the next to come.
    if (const auto* now = &waiting_[next_]; waiting_.size() - next_ > 2) {
      now[1]->fetch_outbox();
      fetch_ahead(*now[2]);
    }
    // Moved out first: flushing may add connections.
    const auto connection = std::move(waiting_[next_++]);
    connection->flush();
  }
  if (next_ == waiting_.size()) {
    clear();
  } else if (!posted_) {
    post();
  }
}

void FanOut::clear() {
  waiting_.clear();
  next_ = 0;
}

}  // namespace cuppa
