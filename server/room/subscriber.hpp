// One connected device, as a room sees it: something that takes ready frames. Implemented by
// net/websocket_connection.hpp and by the tests' fakes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cuppa {

// A whole WebSocket text frame, header and payload (RFC 6455 §5.2), built once and shared by every
// connection it goes to.
using SharedFrame = std::shared_ptr<const std::string>;

// Puts the header of an unmasked, final text frame in front of `payload`.
SharedFrame make_text_frame(std::string_view payload);

enum class Urgency {
  kept,      // may never be dropped: a connection that cannot take it is closed (4108) and resumes
  droppable  // presence, heartbeats, levels: the first to go when a connection is slow
};

class Subscriber {
 public:
  virtual ~Subscriber() = default;

  // Queues a frame; never blocks and never fails. Frames leave in the order they were delivered.
  virtual void deliver(const SharedFrame& frame, Urgency urgency) = 0;

  // Sends what is queued, then the close frame with this code (protocol/refusals.json) and reason
  // (at most 123 bytes, RFC 6455 §5.5), and is done. Delivering afterwards does nothing.
  virtual void close(std::uint16_t code, std::string_view reason) = 0;
};

// Asks for the memory that delivering to this one touches, and goes on without it. A thousand are
// told in a row; by its turn each would be found pushed out of the processor's cache.
inline void fetch_ahead(const Subscriber& next) {
  constexpr std::size_t kLine = 64;
  const auto* first = reinterpret_cast<const char*>(&next);
  for (const auto* line = first; line < first + 3 * kLine; line += kLine) __builtin_prefetch(line);
}

// Where a connection takes what arrives. All calls come on the loop's thread.
class FrameHandler {
 public:
  virtual ~FrameHandler() = default;
  virtual void opened(const std::shared_ptr<Subscriber>& device) = 0;
  // `text` is one whole text message, at most limits' frame size, checked to be UTF-8.
  virtual void received(const std::shared_ptr<Subscriber>& device, std::string_view text) = 0;
  // The same for a binary message. False: none is taken, and the connection closes the device.
  virtual bool received_bytes(const std::shared_ptr<Subscriber>& /*device*/,
                              std::string_view /*bytes*/) {
    return false;
  }
  virtual void closed(const std::shared_ptr<Subscriber>& device) = 0;
};

}  // namespace cuppa
