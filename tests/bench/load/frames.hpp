// WebSocket frames (RFC 6455 §5.2) as a device writes and reads them, with as little work as can
// be: the load generator shares the machine with what it measures.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace cuppa::bench {

inline constexpr int kTextOpcode = 1;
inline constexpr int kCloseOpcode = 8;
inline constexpr int kPingOpcode = 9;
inline constexpr int kPongOpcode = 10;

// Masked with zeros, which costs neither side anything.
std::string client_frame(int opcode, std::string_view payload);

// Bytes of the frame that begins here, header included; 0 when its header is not whole yet.
std::size_t frame_size(std::string_view bytes);
std::string_view payload_of(std::string_view frame);

// Cuts what arrives into frames. Only a frame that is split between two reads is copied.
class FrameReader {
 public:
  // Calls on_frame(opcode, payload) for each that is whole.
  template <class OnFrame>
  void take(std::string_view bytes, OnFrame&& on_frame) {
    while (!bytes.empty()) {
      const std::size_t size = begun_.empty() ? frame_size(bytes) : 0;
      if (size > 0 && size <= bytes.size()) {
        on_frame(bytes.front() & 0x0f, payload_of(bytes.substr(0, size)));
        bytes.remove_prefix(size);
      } else {
        add_to_begun(bytes);
        if (frame_size(begun_) != begun_.size()) continue;
        on_frame(begun_.front() & 0x0f, payload_of(begun_));
        begun_.clear();
      }
    }
  }

 private:
  void add_to_begun(std::string_view& bytes) {
    const std::size_t size = frame_size(begun_);
    const std::size_t wanted = size == 0 ? 1 : size - begun_.size();
    begun_.append(bytes.substr(0, wanted));
    bytes.remove_prefix(std::min(wanted, bytes.size()));
  }

  std::string begun_;
};

}  // namespace cuppa::bench
