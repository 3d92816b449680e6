#include "bench/load/crowd.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace cuppa::bench {
namespace {

constexpr std::size_t kOpeningAtOnce = 100;
constexpr std::size_t kBufferBytes = 256 * 1024;
constexpr std::chrono::seconds kCrowdPatience{60};  // valgrind may run the server
constexpr std::string_view kLive = R"("type":"live")";
constexpr std::string_view kRequest =
    "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Protocol: cuppa.v1\r\n\r\n";

[[noreturn]] void give_up(const char* why) {
  std::fprintf(stderr, "load: %s\n", why);
  std::exit(1);
}

void send_all(int socket, std::string_view bytes) {
  ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

}  // namespace

Crowd::Crowd(std::uint16_t port, std::vector<Device> devices)
    : port_(port),
      devices_(std::move(devices)),
      buffer_(kBufferBytes),
      epoll_(::epoll_create1(EPOLL_CLOEXEC)) {}

Crowd::~Crowd() {
  for (const Device& device : devices_) {
    if (device.socket >= 0) ::close(device.socket);
  }
  ::close(epoll_);
}

void Crowd::connect(Device& device) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port_);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  device.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (::connect(device.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    give_up("no server answers there, or descriptors have run out");
  }
  const int on = 1;
  ::setsockopt(device.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  send_all(device.socket, kRequest);
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = static_cast<std::uint64_t>(&device - devices_.data());
  ::epoll_ctl(epoll_, EPOLL_CTL_ADD, device.socket, &event);
}

void Crowd::come_in() {
  std::size_t begun = 0;
  const auto patient_until = SteadyClock::now() + kCrowdPatience;
  while (live_ < devices_.size()) {
    while (begun < devices_.size() && begun - live_ < kOpeningAtOnce) connect(devices_[begun++]);
    wait(kCrowdPatience, [](auto, auto) {});
    if (SteadyClock::now() > patient_until) give_up("the server lets no more devices in");
    if (lost_ > 0) give_up("the server sent a device away");
  }
}

void Crowd::say(std::size_t device, std::string_view text) {
  send_all(devices_[device].socket, client_frame(kTextOpcode, text));
}

void Crowd::say_all(std::size_t device, const std::vector<std::string>& texts) {
  std::string frames;
  for (const auto& text : texts) frames += client_frame(kTextOpcode, text);
  send_all(devices_[device].socket, frames);
}

void Crowd::listen_until(SteadyClock::time_point until, const OnText& on_text) {
  using std::chrono::milliseconds;
  for (auto left = until - SteadyClock::now(); left.count() > 0;
       left = until - SteadyClock::now()) {
    wait(std::chrono::ceil<milliseconds>(left), on_text);
  }
}

bool Crowd::listen(const std::function<bool()>& is_over, std::chrono::milliseconds patience,
                   const OnText& on_text) {
  while (!is_over()) {
    if (!wait(patience, on_text)) return false;
  }
  return true;
}

// False: nothing came in that time.
bool Crowd::wait(std::chrono::milliseconds at_most, const OnText& on_text) {
  std::array<epoll_event, 512> events;
  const int happened = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()),
                                    static_cast<int>(at_most.count()));
  for (int i = 0; i < happened; ++i) {
    read(events[static_cast<std::size_t>(i)].data.u64, on_text);
  }
  return happened != 0;
}

void Crowd::read(std::size_t index, const OnText& on_text) {
  Device& device = devices_[index];
  const ssize_t count = ::recv(device.socket, buffer_.data(), buffer_.size(), MSG_DONTWAIT);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (count <= 0) {
    ::close(std::exchange(device.socket, -1));
    ++lost_;
    return;
  }
  std::string_view bytes(buffer_.data(), static_cast<std::size_t>(count));
  if (!device.is_open) bytes = take_handshake(device, bytes);
  device.reader.take(bytes, [&](int opcode, std::string_view payload) {
    if (opcode == kTextOpcode) {
      take_text(index, payload, on_text);
    } else if (opcode == kPingOpcode) {
      send_all(device.socket, client_frame(kPongOpcode, payload));
    }
  });
}

// What comes after the handshake's answer.
std::string_view Crowd::take_handshake(Device& device, std::string_view bytes) {
  constexpr std::string_view kEnd = "\r\n\r\n";
  const std::size_t had = device.handshake.size();
  device.handshake.append(bytes);
  const auto end = device.handshake.find(kEnd);
  if (end == std::string::npos) return {};
  if (!device.handshake.starts_with("HTTP/1.1 101")) give_up(device.handshake.c_str());
  device.is_open = true;
  send_all(device.socket, client_frame(kTextOpcode, device.hello));
  bytes.remove_prefix(end + kEnd.size() - had);
  device.handshake = {};
  return bytes;
}

void Crowd::take_text(std::size_t index, std::string_view text, const OnText& on_text) {
  Device& device = devices_[index];
  if (device.is_live) return on_text(index, text);
  if (text.find(kLive) == std::string_view::npos) return;
  device.is_live = true;
  ++live_;
}

}  // namespace cuppa::bench
