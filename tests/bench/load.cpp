// Many devices at once: opens WebSockets, counts what arrives, and says so when the server has
// closed them all or nothing has come for a while.
//   load HOST PORT CONNECTIONS [HELLO]   HELLO: a text that each sends once it is open
// HOST is numeric. What it measures of time ends with the last frame that came.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr int kGiveUpAfterMs = 30'000;
constexpr std::size_t kOpeningAtOnce = 200;
constexpr int kCloseOpcode = 8;
constexpr int kPingOpcode = 9;

// Follows frame headers without keeping payloads; headers may be split between reads.
struct Device {
  int socket = -1;
  bool open = false;
  std::string head;  // of the handshake's answer, or of a frame not yet understood
  std::uint64_t payload_left = 0;
};

struct Counts {
  std::uint64_t frames = 0;
  std::uint64_t bytes = 0;
  std::size_t open = 0;
  std::size_t ended = 0;
  std::uint64_t closes = 0;
  SteadyClock::time_point first{};
  SteadyClock::time_point last{};
};

// Bytes of a whole frame header, or 0 when more are needed.
std::size_t header_size(std::string_view head) {
  if (head.size() < 2) return 0;
  const int length = static_cast<unsigned char>(head[1]) & 0x7f;
  const std::size_t size = length < 126 ? 2 : length == 126 ? 4 : 10;
  return head.size() < size ? 0 : size;
}

std::uint64_t payload_size(std::string_view header) {
  if (header.size() == 2) return static_cast<unsigned char>(header[1]) & 0x7f;
  std::uint64_t size = 0;
  for (const char c : header.substr(2)) size = size << 8 | static_cast<unsigned char>(c);
  return size;
}

void send_frame(int socket, int opcode, std::string_view payload) {
  std::string frame;
  frame.push_back(static_cast<char>(0x80 | opcode));
  if (payload.size() < 126) {
    frame.push_back(static_cast<char>(0x80 | payload.size()));
  } else {
    frame.push_back(static_cast<char>(0x80 | 126));
    frame.push_back(static_cast<char>(payload.size() >> 8));
    frame.push_back(static_cast<char>(payload.size() & 0xff));
  }
  frame.append(4, '\0').append(payload);
  ::send(socket, frame.data(), frame.size(), MSG_NOSIGNAL);
}

void count_frame(Device& device, char first_byte, Counts& counts) {
  const int opcode = first_byte & 0x0f;
  if (opcode == kCloseOpcode) {
    ++counts.closes;
    send_frame(device.socket, kCloseOpcode, {});
  } else if (opcode == kPingOpcode) {
    send_frame(device.socket, kPingOpcode + 1, {});
  } else {
    ++counts.frames;
  }
}

void take(Device& device, std::string_view bytes, Counts& counts) {
  counts.bytes += bytes.size();
  while (!bytes.empty()) {
    const auto skipped = std::min<std::uint64_t>(device.payload_left, bytes.size());
    device.payload_left -= skipped;
    bytes.remove_prefix(skipped);
    if (bytes.empty()) return;
    // The common case, a header in one piece, is not copied.
    if (device.head.empty()) {
      if (const std::size_t size = header_size(bytes); size > 0) {
        device.payload_left = payload_size(bytes.substr(0, size));
        count_frame(device, bytes.front(), counts);
        bytes.remove_prefix(size);
        continue;
      }
    }
    device.head.push_back(bytes.front());
    bytes.remove_prefix(1);
    if (header_size(device.head) == 0) continue;
    device.payload_left = payload_size(device.head);
    count_frame(device, device.head.front(), counts);
    device.head.clear();
  }
}

void take_handshake(Device& device, std::string_view bytes, const char* hello, Counts& counts) {
  device.head.append(bytes);
  const auto end = device.head.find("\r\n\r\n");
  if (end == std::string::npos) return;
  if (!device.head.starts_with("HTTP/1.1 101")) {
    std::fprintf(stderr, "refused: %s\n", device.head.c_str());
    std::exit(1);
  }
  device.open = true;
  ++counts.open;
  if (hello != nullptr) send_frame(device.socket, 1, hello);
  const std::string rest = device.head.substr(end + 4);
  device.head.clear();
  take(device, rest, counts);
}

// The server may still be starting: refused, it tries again for five seconds.
int connect_to(const char* host, std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  if (::inet_pton(AF_INET, host, &address.sin_addr) != 1) {
    std::fprintf(stderr, "\"%s\" is no numeric address\n", host);
    std::exit(2);
  }
  int socket = -1;
  for (int tries_left = 50;; --tries_left) {
    socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) break;
    if (errno != ECONNREFUSED || tries_left == 0) {
      std::perror("connect");
      std::exit(1);
    }
    ::close(socket);
    ::usleep(100'000);
  }
  const std::string request = "GET /ws HTTP/1.1\r\nHost: " + std::string(host) +
                              "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                              "Sec-WebSocket-Version: 13\r\n"
                              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                              "Sec-WebSocket-Protocol: cuppa.v1\r\n\r\n";
  ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
  return socket;
}

void read_all(Device& device, const char* hello, Counts& counts, std::vector<char>& buffer) {
  for (;;) {
    const ssize_t count = ::recv(device.socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count <= 0) {
      ::close(device.socket);
      ++counts.ended;
      return;
    }
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
    if (device.open) {
      take(device, bytes, counts);
    } else {
      take_handshake(device, bytes, hello, counts);
    }
    if (bytes.size() < buffer.size()) return;
  }
}

void print(const Counts& counts) {
  const std::chrono::duration<double> took = counts.last - counts.first;
  std::printf(
      "load: %zu open, %llu frames, %.1f MB, %llu close frames, %zu ended, %.2f M frames/s\n",
      counts.open, static_cast<unsigned long long>(counts.frames),
      static_cast<double>(counts.bytes) / 1e6, static_cast<unsigned long long>(counts.closes),
      counts.ended, static_cast<double>(counts.frames) / took.count() / 1e6);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::fprintf(stderr, "usage: load HOST PORT CONNECTIONS [HELLO]\n");
    return 2;
  }
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  const auto port = static_cast<std::uint16_t>(std::atoi(arguments[2]));
  const auto wanted = static_cast<std::size_t>(std::atoi(arguments[3]));
  const char* hello = count > 4 ? arguments[4] : nullptr;

  const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
  std::vector<Device> devices(wanted);
  std::vector<char> buffer(256 * 1024);
  std::array<epoll_event, 512> events;
  Counts counts;
  std::size_t started = 0;
  while (counts.ended < wanted) {
    for (; started < wanted && started - counts.open < kOpeningAtOnce; ++started) {
      devices[started].socket = connect_to(arguments[1], port);
      epoll_event event{};
      event.events = EPOLLIN;
      event.data.u64 = started;
      ::epoll_ctl(epoll, EPOLL_CTL_ADD, devices[started].socket, &event);
    }
    const int happened =
        ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), kGiveUpAfterMs);
    if (happened <= 0) break;
    const std::uint64_t before = counts.frames;
    for (int i = 0; i < happened; ++i) {
      read_all(devices[events[static_cast<std::size_t>(i)].data.u64], hello, counts, buffer);
    }
    if (counts.frames == before) continue;
    counts.last = SteadyClock::now();
    if (before == 0) counts.first = counts.last;
  }
  print(counts);
  return 0;
}
