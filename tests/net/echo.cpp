#include "net/echo.hpp"

#include <string>

namespace cuppa {

NetOptions echo_options() {
  constexpr std::size_t kMessageBytesMax = 32 * 1024 * 1024;  // suites send up to 16 MiB
  NetOptions options;
  options.mistake_codes = kStandardMistakeCodes;
  options.subprotocol.clear();
  options.frame_bytes_max = kMessageBytesMax;
  options.outbox_bytes_max = 2 * kMessageBytesMax;
  return options;
}

void echo_text(const std::shared_ptr<Subscriber>& device, std::string_view text) {
  device->deliver(make_text_frame(text), Urgency::kept);
}

// Cuppa itself sends no binary frame: this one is a text frame with another opcode.
void echo_bytes(const std::shared_ptr<Subscriber>& device, std::string_view bytes) {
  constexpr char kFinalBinary = static_cast<char>(0x82);
  std::string frame = *make_text_frame(bytes);
  frame.front() = kFinalBinary;
  device->deliver(std::make_shared<const std::string>(std::move(frame)), Urgency::kept);
}

}  // namespace cuppa
