#include <memory>
#include <string>

#include "room/subscriber.hpp"

namespace cuppa {
namespace {

constexpr char kFinalText = static_cast<char>(0x81);
constexpr std::size_t kSevenBits = 125;
constexpr std::size_t kSixteenBits = 0xffff;

void append_big_endian(std::string& frame, std::size_t number, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    frame.push_back(static_cast<char>((number >> shift) & 0xff));
  }
}

}  // namespace

//  81 LL payload                       up to 125 bytes
//  81 7e LL LL payload                 up to 65,535
//  81 7f LL LL LL LL LL LL LL LL ...   above
SharedFrame make_text_frame(std::string_view payload) {
  constexpr std::size_t kHeaderBytesMax = 10;
  std::string frame;
  frame.reserve(kHeaderBytesMax + payload.size());
  frame.push_back(kFinalText);
  if (payload.size() <= kSevenBits) {
    frame.push_back(static_cast<char>(payload.size()));
  } else if (payload.size() <= kSixteenBits) {
    frame.push_back(126);
    append_big_endian(frame, payload.size(), 2);
  } else {
    frame.push_back(127);
    append_big_endian(frame, payload.size(), 8);
  }
  frame.append(payload);
  return std::make_shared<const std::string>(std::move(frame));
}

}  // namespace cuppa
