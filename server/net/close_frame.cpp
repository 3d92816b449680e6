#include "net/close_frame.hpp"

#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr unsigned char kFinalClose = 0x88;

std::string_view cut(std::string_view text) {
  if (text.size() <= limits::kCloseReasonBytesMax) return text;
  std::size_t size = limits::kCloseReasonBytesMax;
  const auto inside_character = [&](std::size_t at) {
    return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
  };
  while (size > 0 && inside_character(size)) --size;
  return text.substr(0, size);
}

}  // namespace

std::string make_close_frame(std::uint16_t code, std::string_view reason) {
  std::string payload;
  if (code != 0) {
    payload.push_back(static_cast<char>(code >> 8));
    payload.push_back(static_cast<char>(code & 0xff));
    payload.append(cut(reason));
  }
  std::string frame;
  frame.push_back(static_cast<char>(kFinalClose));
  frame.push_back(static_cast<char>(payload.size()));
  return frame + payload;
}

bool is_close_frame(std::string_view frame) {
  return !frame.empty() && static_cast<unsigned char>(frame.front()) == kFinalClose;
}

}  // namespace cuppa
