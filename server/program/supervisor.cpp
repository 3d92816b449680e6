#include "program/supervisor.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string_view>

namespace cuppa {
namespace {

constexpr int kFirstHanded = 3;  // SD_LISTEN_FDS_START

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

// 0: it is no number.
int number_in(std::string_view text) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? number : 0;
}

std::string monotonic_microseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  constexpr long kNanosecondsAMicrosecond = 1000;
  constexpr long kMicrosecondsASecond = 1'000'000;
  return std::to_string(now.tv_sec * kMicrosecondsASecond + now.tv_nsec / kNanosecondsAMicrosecond);
}

}  // namespace

// A child inherits the environment, but is another process than LISTEN_PID says.
std::vector<FileDescriptor> take_handed_sockets() {
  if (number_in(environment("LISTEN_PID")) != ::getpid()) return {};
  std::vector<FileDescriptor> sockets;
  for (int i = 0; i < number_in(environment("LISTEN_FDS")); ++i) {
    const int socket = kFirstHanded + i;
    if (::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0) sockets.emplace_back(socket);
  }
  return sockets;
}

Supervisor::Supervisor() : socket_name_(environment("NOTIFY_SOCKET")) {
  sockaddr_un address{};
  const bool is_name = socket_name_.starts_with('/') || socket_name_.starts_with('@');
  if (!is_name || socket_name_.size() >= sizeof address.sun_path) socket_name_.clear();
}

void Supervisor::say_ready() const { say("READY=1"); }

void Supervisor::say_reloading() const {
  say("RELOADING=1\nMONOTONIC_USEC=" + monotonic_microseconds());
}

void Supervisor::say_stopping() const { say("STOPPING=1"); }

void Supervisor::say(const std::string& state) const {
  if (!is_there()) return;
  const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, socket_name_.data(), socket_name_.size());
  if (address.sun_path[0] == '@') address.sun_path[0] = '\0';  // a name without a file
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_name_.size());
  // Nobody to hear it is no reason to stop.
  ::sendto(socket.number(), state.data(), state.size(), MSG_NOSIGNAL,
           reinterpret_cast<const sockaddr*>(&address), size);
}

}  // namespace cuppa
