// Whatever bytes a device sends, over a real socket to the real connection: it ends, what is handed
// over is whole text of a size that is allowed, and what comes back is HTTP or well-made frames.
//
//   the first byte: even, the rest is what follows a good handshake; odd, all that the device says.
//   the second byte: in pieces of so many bytes (0: at once)
#include <fcntl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"
#include "net/connection.hpp"
#include "net/file_descriptor.hpp"
#include "net/http_connection.hpp"
#include "net/utf8.hpp"
#include "support/fuzzed.hpp"

namespace cuppa {
namespace {

using tests::must;

constexpr std::string_view kHandshake =
    "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Protocol: cuppa.v1\r\n\r\n";

class Watched final : public FrameHandler {
 public:
  void opened(const std::shared_ptr<Subscriber>& device) override {
    must(!device_);
    device_ = device;
    ++opened_;
  }
  void received(const std::shared_ptr<Subscriber>& device, std::string_view text) override {
    must(device == device_ && is_utf8(text) && text.size() <= limits::kFrameBytesMax);
    device->deliver(make_text_frame(text), Urgency::kept);
  }
  void closed(const std::shared_ptr<Subscriber>& device) override {
    must(device == device_);
    device_.reset();
  }
  bool is_over() const { return !device_; }
  int opened() const { return opened_; }

 private:
  std::shared_ptr<Subscriber> device_;
  int opened_ = 0;
};

// The other end of the connection.
class Device {
 public:
  explicit Device(FileDescriptor socket) : socket_(std::move(socket)) {}

  void say(std::string_view bytes) {
    // What does not fit is lost: the connection has ended, or will be told the rest of a lie.
    ::send(socket_.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  }
  void say_no_more() { ::shutdown(socket_.number(), SHUT_WR); }
  void hear() {
    std::array<char, 16384> bytes;
    ssize_t count = 0;
    while ((count = ::recv(socket_.number(), bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0) {
      heard_.append(bytes.data(), static_cast<std::size_t>(count));
    }
  }
  std::string& heard() { return heard_; }

 private:
  FileDescriptor socket_;
  std::string heard_;
};

std::size_t take_number(std::string_view& bytes, std::size_t count) {
  must(bytes.size() >= count);
  std::size_t number = 0;
  for (const char c : bytes.substr(0, count)) number = number << 8 | static_cast<unsigned char>(c);
  bytes.remove_prefix(count);
  return number;
}

// Final, unmasked, known, and nothing after a close.
void check_frames(std::string_view bytes) {
  bool is_closed = false;
  while (!bytes.empty()) {
    must(!is_closed);
    const auto first = take_number(bytes, 1);
    must(first == 0x81 || first == 0x88 || first == 0x89 || first == 0x8a);
    is_closed = first == 0x88;
    auto size = take_number(bytes, 1);
    must(size <= 127 && (first == 0x81 || size <= 125));
    if (size == 126) size = take_number(bytes, 2);
    if (size == 127) size = take_number(bytes, 8);
    must(bytes.size() >= size);
    const auto payload = bytes.substr(0, size);
    if (first == 0x81) must(is_utf8(payload));
    if (is_closed) must(size == 0 || (size >= 2 && is_utf8(payload.substr(2))));
    bytes.remove_prefix(size);
  }
}

void check_heard(std::string_view heard, bool is_socket) {
  if (heard.empty()) return;
  must(heard.starts_with("HTTP/1."));
  if (!is_socket) return;
  const auto end = heard.find("\r\n\r\n");
  must(end != std::string_view::npos);
  check_frames(heard.substr(end + 4));
}

class World {
 public:
  World() {
    NetOptions options;
    options.connections_max = 1000;
    all_ = std::make_shared<Connected>(
        loop_.context(),
        [](HttpRequest request, const HttpAnswer& answer) {
          must(request.path.find('\0') == std::string::npos);
          answer(HttpResponse{200, "text/plain", {}, request.path});
        },
        watched_, options);
    all_->of_addresses.set_limit(1000);
    all_->unfinished.set_limit(1000);
    all_->told.set_limit(1000);
  }

  void run(std::uint8_t how, std::size_t piece, std::string_view bytes) {
    std::array<int, 2> ends{};
    must(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) == 0);
    Device device{FileDescriptor{ends[1]}};
    Socket socket(loop_.context().get_executor());
    socket.assign(net::generic::stream_protocol(AF_UNIX, 0), ends[0]);
    std::make_shared<HttpConnection>(all_, std::move(socket), Peer{"192.0.2.1", false})->start();
    const int opened_before = watched_.opened();
    if (how % 2 == 0) {
      device.say(kHandshake);
      turn(device);
    }
    const std::size_t size = piece == 0 ? bytes.size() : piece;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size()))) {
      device.say(bytes.substr(0, size));
      turn(device);
    }
    device.say_no_more();
    for (int i = 0; i < 8; ++i) turn(device);
    must(watched_.is_over() && all_->count == 0);
    check_heard(device.heard(), watched_.opened() > opened_before);
  }

 private:
  void turn(Device& device) {
    loop_.run_ready();
    device.hear();
  }

  AsioLoop loop_;
  Watched watched_;
  std::shared_ptr<Connected> all_;
};

}  // namespace
}  // namespace cuppa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kBytesMax = 64 * 1024;
  if (size < 2 || size > kBytesMax) return 0;
  static cuppa::World world;
  world.run(data[0], data[1], {reinterpret_cast<const char*>(data) + 2, size - 2});
  return 0;
}
