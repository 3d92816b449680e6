#include "bench/load/frames.hpp"

namespace cuppa::bench {
namespace {

constexpr std::uint8_t kFinal = 0x80;
constexpr std::uint8_t kMasked = 0x80;
constexpr std::uint8_t kLengthBits = 0x7f;
constexpr std::size_t kMaskBytes = 4;

std::uint8_t byte_at(std::string_view bytes, std::size_t index) {
  return static_cast<std::uint8_t>(bytes[index]);
}

std::size_t header_size(std::string_view bytes) {
  const auto length = byte_at(bytes, 1) & kLengthBits;
  return length < 126 ? 2 : length == 126 ? 4 : 10;
}

}  // namespace

std::string client_frame(int opcode, std::string_view payload) {
  std::string frame;
  frame.push_back(static_cast<char>(kFinal | opcode));
  if (payload.size() < 126) {
    frame.push_back(static_cast<char>(kMasked | payload.size()));
  } else {
    frame.push_back(static_cast<char>(kMasked | 126));
    frame.push_back(static_cast<char>(payload.size() >> 8));
    frame.push_back(static_cast<char>(payload.size() & 0xff));
  }
  return frame.append(kMaskBytes, '\0').append(payload);
}

std::size_t frame_size(std::string_view bytes) {
  if (bytes.size() < 2) return 0;
  const std::size_t header = header_size(bytes);
  if (bytes.size() < header) return 0;
  if (header == 2) return header + (byte_at(bytes, 1) & kLengthBits);
  std::size_t payload = 0;
  for (std::size_t i = 2; i < header; ++i) payload = payload << 8 | byte_at(bytes, i);
  return header + payload;
}

std::string_view payload_of(std::string_view frame) { return frame.substr(header_size(frame)); }

}  // namespace cuppa::bench
