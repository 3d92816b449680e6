#include "net/conformance.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "net/echo.hpp"
#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

constexpr unsigned kMasked = 0x80;
constexpr std::string_view kMask = "\x37\xfa\x21\x3d";  // as in the examples of RFC 6455 §5.7
constexpr std::size_t kSentByteByByteMax = 2048;

std::string masked(std::string_view payload) {
  std::string bytes(payload);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<char>(bytes[i] ^ kMask[i % kMask.size()]);
  }
  return bytes;
}

std::string big_endian(std::size_t number, int bytes) {
  std::string text;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    text.push_back(static_cast<char>((number >> shift) & 0xff));
  }
  return text;
}

std::string describe(const Frame& frame) {
  switch (frame.opcode) {
    case kText:
      return "text " + frame.payload;
    case kBinary:
      return "binary " + frame.payload;
    case kPing:
      return "ping " + frame.payload;
    case kPong:
      return "pong " + frame.payload;
    case kClose:
      return frame.payload.empty() ? "close" : "close " + describe_close(frame).substr(0, 4);
    default:
      return "opcode " + std::to_string(frame.opcode);
  }
}

bool ends_with_close(const std::vector<std::string>& answers) {
  return !answers.empty() && answers.back().starts_with("close");
}

std::vector<std::string> answers_to(std::uint16_t port, std::string_view sent, std::size_t piece) {
  RawClient client(port);
  EXPECT_EQ(client.upgrade(""), "HTTP/1.1 101 Switching Protocols");
  for (; !sent.empty(); sent.remove_prefix(std::min(piece, sent.size()))) {
    client.send(sent.substr(0, piece));
  }
  std::vector<std::string> answers;
  for (Frame frame = client.read_frame(); frame.opcode != -1; frame = client.read_frame()) {
    answers.push_back(describe(frame));
  }
  EXPECT_FALSE(client.was_reset());
  return answers;
}

}  // namespace

void expect_conformance(const std::vector<ConformanceCase>& cases) {
  RunningServer running(echo_options());
  running.echo.on_bytes = echo_bytes;
  for (const auto& one : cases) {
    SCOPED_TRACE(one.section);
    std::string sent = one.sent;
    auto answered = one.answered;
    if (!ends_with_close(answered)) {
      sent += close_with(1000);
      answered.emplace_back("close 1000");
    }
    EXPECT_EQ(answers_to(running.port, sent, sent.size()), answered) << "sent whole";
    if (sent.size() > kSentByteByByteMax) continue;
    EXPECT_EQ(answers_to(running.port, sent, 1), answered) << "sent byte by byte";
  }
}

std::string masked_frame_of_length(unsigned first_byte, unsigned second_byte,
                                   std::string_view length, std::string_view payload) {
  std::string frame;
  frame.push_back(static_cast<char>(first_byte));
  frame.push_back(static_cast<char>(second_byte | kMasked));
  return frame.append(length).append(kMask).append(masked(payload));
}

std::string masked_frame(unsigned first_byte, std::string_view payload) {
  const auto size = payload.size();
  if (size <= 125) {
    return masked_frame_of_length(first_byte, static_cast<unsigned>(size), "", payload);
  }
  if (size <= 0xffff) return masked_frame_of_length(first_byte, 126, big_endian(size, 2), payload);
  return masked_frame_of_length(first_byte, 127, big_endian(size, 8), payload);
}

std::string unmasked_frame(unsigned first_byte, std::string_view payload) {
  std::string frame;
  frame.push_back(static_cast<char>(first_byte));
  frame.push_back(static_cast<char>(payload.size()));
  return frame.append(payload);
}

std::string text_message(std::string_view text) { return masked_frame(kFinal | kText, text); }
std::string binary_message(std::string_view bytes) { return masked_frame(kFinal | kBinary, bytes); }
std::string ping(std::string_view payload) { return masked_frame(kFinal | kPing, payload); }
std::string pong(std::string_view payload) { return masked_frame(kFinal | kPong, payload); }
std::string text_start(std::string_view part) { return masked_frame(kText, part); }
std::string continuation(std::string_view part) { return masked_frame(kContinuation, part); }
std::string last_part(std::string_view part) { return masked_frame(kFinal | kContinuation, part); }

std::string close_with(std::uint16_t code, std::string_view reason) {
  return close_with_bytes(big_endian(code, 2).append(reason));
}

std::string close_with_bytes(std::string_view payload) {
  return masked_frame(kFinal | kClose, payload);
}

}  // namespace cuppa
