// The least that one frame to everybody can cost here: plain epoll, the frame built once, one
// send() a connection. What the server costs is told as a multiple of it.
//   floor PORT CONNECTIONS FRAMES     waits for the connections (load), then one frame every 10 ms
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/cpu_time.hpp"

namespace {

constexpr std::size_t kPayloadBytes = 200;
constexpr long kTickNs = 10'000'000;

int listen_on(std::uint16_t port) {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(listener, SOMAXCONN) != 0) {
    std::perror("listen");
    std::exit(1);
  }
  return listener;
}

void watch(int epoll, int descriptor) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLET;
  event.data.fd = descriptor;
  ::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
}

// The load generator takes any 101 for a handshake.
void answer_handshake(int connection, std::size_t& ready) {
  std::array<char, 4096> bytes;
  const ssize_t count = ::recv(connection, bytes.data(), bytes.size(), 0);
  if (count <= 0) return;
  const std::string_view request(bytes.data(), static_cast<std::size_t>(count));
  if (!request.starts_with("GET ")) return;
  constexpr std::string_view kAnswer = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
  ::send(connection, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL);
  ++ready;
}

int start_ticking(int epoll) {
  const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  const itimerspec every{{0, kTickNs}, {0, kTickNs}};
  ::timerfd_settime(timer, 0, &every, nullptr);
  watch(epoll, timer);
  return timer;
}

std::string build_frame() {
  std::string frame{"\x81\x7e", 2};
  frame.push_back(static_cast<char>(kPayloadBytes >> 8));
  frame.push_back(static_cast<char>(kPayloadBytes & 0xff));
  return frame + std::string(kPayloadBytes, 'x');
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: floor PORT CONNECTIONS FRAMES\n");
    return 2;
  }
  const int listener = listen_on(static_cast<std::uint16_t>(std::atoi(arguments[1])));
  const auto expected = static_cast<std::size_t>(std::atoi(arguments[2]));
  const int frames = std::atoi(arguments[3]);
  const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
  watch(epoll, listener);
  std::vector<int> connections;
  std::size_t ready = 0;
  int timer = -1;
  int sent = 0;
  cuppa::bench::CpuTime start;
  std::array<epoll_event, 256> events;
  while (sent < frames) {
    const int happened = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < happened; ++i) {
      const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
      if (descriptor == listener) {
        for (int one; (one = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
          const int on = 1;
          ::setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
          watch(epoll, one);
          connections.push_back(one);
        }
      } else if (descriptor == timer) {
        std::uint64_t ticks = 0;
        if (::read(timer, &ticks, sizeof ticks) < 0) continue;
        const std::string frame = build_frame();
        for (const int one : connections) {
          ::send(one, frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        }
        ++sent;
      } else {
        answer_handshake(descriptor, ready);
      }
    }
    if (ready == expected && timer == -1) {
      timer = start_ticking(epoll);
      start = cuppa::bench::thread_cpu_time();
    }
  }
  cuppa::bench::print_per_delivery("floor", cuppa::bench::thread_cpu_time() - start,
                                   static_cast<double>(frames) * static_cast<double>(expected));
  return 0;
}
