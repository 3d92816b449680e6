// The least that a message to everybody in a room can cost here: plain epoll, the frame built once,
// one send() a connection. What a server costs is told as a multiple of it.
//   floor PORT     runs until it is killed; load/target.hpp says what it understands
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::string_view kHandshakeAnswer = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
constexpr std::size_t kMaskBytes = 4;

// The load generator masks with zeros, and each of its frames comes in one piece.
std::string_view payload_of(std::string_view frame) {
  const std::size_t header = (frame[1] & 0x7f) < 126 ? 2 : 4;
  return frame.substr(header + kMaskBytes);
}

std::string build_frame(std::string_view payload) {
  std::string frame{'\x81'};
  if (payload.size() < 126) {
    frame.push_back(static_cast<char>(payload.size()));
  } else {
    frame.push_back('\x7e');
    frame.push_back(static_cast<char>(payload.size() >> 8));
    frame.push_back(static_cast<char>(payload.size() & 0xff));
  }
  return frame.append(payload);
}

class Floor {
 public:
  explicit Floor(std::uint16_t port)
      : epoll_(::epoll_create1(EPOLL_CLOEXEC)),
        listener_(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
    const int on = 1;
    ::setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener_, SOMAXCONN) != 0) {
      std::perror("listen");
      std::exit(1);
    }
    watch(listener_);
  }

  void run() {
    std::array<epoll_event, 256> events;
    for (;;) {
      const int happened = ::epoll_wait(epoll_, events.data(), events.size(), -1);
      for (int i = 0; i < happened; ++i) {
        const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
        descriptor == listener_ ? accept_all() : read(descriptor);
      }
    }
  }

 private:
  void watch(int descriptor) const {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, descriptor, &event);
  }

  void accept_all() {
    for (int one; (one = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
      const int on = 1;
      ::setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      watch(one);
    }
  }

  void read(int connection) {
    std::array<char, 4096> bytes;
    const ssize_t count = ::recv(connection, bytes.data(), bytes.size(), 0);
    if (count <= 0) {
      ::close(connection);
      return;
    }
    const std::string_view text(bytes.data(), static_cast<std::size_t>(count));
    if (text.starts_with("GET ")) {
      send(connection, kHandshakeAnswer);
    } else if (const auto found = rooms_.find(connection); found == rooms_.end()) {
      auto& room = members_[std::string(payload_of(text))];
      rooms_[connection] = &room;
      room.push_back(connection);
      send(connection, build_frame(R"({"type":"live"})"));
    } else {
      const std::string frame = build_frame(payload_of(text));
      for (const int member : *found->second) send(member, frame);
    }
  }

  static void send(int connection, std::string_view bytes) {
    ::send(connection, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  }

  int epoll_, listener_;
  std::map<std::string, std::vector<int>> members_;
  std::map<int, std::vector<int>*> rooms_;  // which its hello named
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: floor PORT\n");
    return 2;
  }
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  Floor(static_cast<std::uint16_t>(std::atoi(arguments[1]))).run();
}
