// The other side of the wire for the tests: a blocking socket that writes and reads exact bytes, so
// that it can also send what no well-made client sends. Every read gives up after a while.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "net/byte_stream.hpp"

namespace cuppa {

struct Frame {
  int opcode = 0;
  std::string payload;

  bool operator==(const Frame&) const = default;
};
void PrintTo(const Frame& frame, std::ostream* out);  // for GoogleTest

inline constexpr int kContinuation = 0;
inline constexpr int kText = 1;
inline constexpr int kBinary = 2;
inline constexpr int kClose = 8;
inline constexpr int kPing = 9;
inline constexpr int kPong = 10;

class RawClient {
 public:
  // `receive_buffer`: a small one makes it a slow reader soon.
  explicit RawClient(std::uint16_t port, int receive_buffer = 0);
  explicit RawClient(const std::string& unix_path);
  explicit RawClient(std::unique_ptr<ByteStream> stream);
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  void send(std::string_view bytes);
  // Everything until the other side closes.
  std::string read_to_end();
  // Up to and with this.
  std::string read_until(std::string_view end);
  std::string read_bytes(std::size_t count);
  // One HTTP answer with a Content-Length.
  std::string read_response();
  // Whether the other side has closed, in order or by reset.
  bool is_at_end();
  // Whether it ended by reset, which may cost the other side's last words.
  bool was_reset() const { return was_reset_; }

  // Sends an upgrade and returns the answer's first line.
  std::string upgrade(std::string_view extra_headers = "Sec-WebSocket-Protocol: cuppa.v1\r\n",
                      std::string_view host = "localhost");
  void send_frame(int opcode, std::string_view payload, bool final = true);
  void send_text(std::string_view text) { send_frame(kText, text); }
  Frame read_frame();
  // Skips what comes before it; nothing when the connection ends without one. "4101 reason"
  std::optional<std::string> read_close();

  void hang_up() { stream_.reset(); }

 private:
  bool read_more();

  std::unique_ptr<ByteStream> stream_;
  std::string unread_;
  bool was_reset_ = false;
};

// As a client sends it: masked, here with zeros, which leave the payload as it is.
std::string make_client_frame(int opcode, std::string_view payload, bool final = true);

// "4101 reason"
std::string describe_close(const Frame& frame);

}  // namespace cuppa
