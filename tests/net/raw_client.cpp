#include "net/raw_client.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>
#include <ostream>
#include <utility>

namespace cuppa {

RawClient::RawClient(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {
  EXPECT_TRUE(stream_) << std::strerror(errno);
}

RawClient::RawClient(std::uint16_t port, int receive_buffer)
    : RawClient(connect_tcp(port, {receive_buffer})) {}

RawClient::RawClient(const std::string& unix_path) : RawClient(connect_unix(unix_path)) {}

void RawClient::send(std::string_view bytes) {
  if (stream_) stream_->send(bytes);  // the reads will tell
}

bool RawClient::read_more() {
  const auto ended = stream_ ? stream_->receive(unread_) : ByteStream::Ended::in_order;
  was_reset_ = ended == ByteStream::Ended::by_reset;
  if (ended == ByteStream::Ended::nothing_came) ADD_FAILURE() << "nothing came for too long";
  return ended == ByteStream::Ended::no;
}

std::string RawClient::read_to_end() {
  while (read_more()) {
  }
  return std::exchange(unread_, {});
}

std::string RawClient::read_until(std::string_view end) {
  std::size_t at = 0;
  while ((at = unread_.find(end)) == std::string::npos) {
    if (!read_more()) return std::exchange(unread_, {});
  }
  return read_bytes(at + end.size());
}

std::string RawClient::read_bytes(std::size_t count) {
  while (unread_.size() < count && read_more()) {
  }
  std::string bytes = unread_.substr(0, count);
  unread_.erase(0, bytes.size());
  return bytes;
}

std::string RawClient::read_response() {
  std::string response = read_until("\r\n\r\n");
  constexpr std::string_view kLength = "Content-Length: ";
  const auto at = response.find(kLength);
  if (at == std::string::npos) return response;
  return response + read_bytes(std::stoul(response.substr(at + kLength.size())));
}

bool RawClient::is_at_end() {
  unread_.clear();
  return !read_more();
}

std::string RawClient::upgrade(std::string_view extra_headers, std::string_view host) {
  send("GET /ws HTTP/1.1\r\nHost: " + std::string(host) +
       "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
       std::string(extra_headers) + "\r\n");
  const std::string answer = read_response();
  return answer.substr(0, answer.find("\r\n"));
}

void RawClient::send_frame(int opcode, std::string_view payload, bool final) {
  send(make_client_frame(opcode, payload, final));
}

Frame RawClient::read_frame() {
  const std::string head = read_bytes(2);
  if (head.size() < 2) return {-1, {}};
  const auto number = [&](std::size_t bytes) {
    std::size_t value = 0;
    for (const char c : read_bytes(bytes)) value = value << 8 | static_cast<unsigned char>(c);
    return value;
  };
  const std::size_t size = static_cast<unsigned char>(head[1]);
  std::string payload = read_bytes(size < 126 ? size : number(size == 126 ? 2 : 8));
  return {static_cast<unsigned char>(head[0]) & 0x0f, std::move(payload)};
}

std::optional<std::string> RawClient::read_close() {
  for (;;) {
    const Frame frame = read_frame();
    if (frame.opcode == -1) return std::nullopt;
    if (frame.opcode == kClose) return describe_close(frame);
  }
}

void PrintTo(const Frame& frame, std::ostream* out) {
  *out << "opcode " << frame.opcode << ", " << frame.payload.size() << " bytes: \""
       << frame.payload.substr(0, 60) << '"';
}

std::string make_client_frame(int opcode, std::string_view payload, bool final) {
  std::string frame;
  frame.push_back(static_cast<char>((final ? 0x80 : 0) | opcode));
  if (payload.size() <= 125) {
    frame.push_back(static_cast<char>(0x80 | payload.size()));
  } else {
    frame.push_back(static_cast<char>(0x80 | 126));
    frame.push_back(static_cast<char>(payload.size() >> 8));
    frame.push_back(static_cast<char>(payload.size() & 0xff));
  }
  return frame.append(4, '\0').append(payload);
}

std::string describe_close(const Frame& frame) {
  if (frame.payload.size() < 2) return "no code";
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(frame.payload[at]); };
  return std::to_string(byte(0) << 8 | byte(1)) + " " + frame.payload.substr(2);
}

}  // namespace cuppa
