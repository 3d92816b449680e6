#include "net/listening_socket.hpp"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "net/asio.hpp"

namespace cuppa {
namespace {

constexpr int kStreamFlags = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;

std::string reason() { return std::generic_category().message(errno); }

ListenProblem describe_bind_problem(const std::string& address, std::uint16_t port) {
  const std::string place = address + " port " + std::to_string(port);
  if (errno == EADDRINUSE) {
    return {"Something else already listens on " + place +
            ". Stop it, or choose another port with --listen."};
  }
  if (errno == EACCES) {
    return {"This user may not listen on " + place + ". Ports from 1024 up need no permission."};
  }
  if (errno == EADDRNOTAVAIL) {
    return {"This machine has no address " + address + ". 0.0.0.0 listens on all it has."};
  }
  return {"Cannot listen on " + place + ": " + reason() + "."};
}

void set_flag(int socket, int level, int option, int value) {
  ::setsockopt(socket, level, option, &value, sizeof value);
}

}  // namespace

std::variant<TcpSocket, ListenProblem> listen_on_tcp(const std::string& address,
                                                     std::uint16_t port) {
  ErrorCode error;
  const auto parsed = net::ip::make_address(address, error);
  if (error) {
    return ListenProblem{"\"" + address +
                         "\" is no address to listen on. 0.0.0.0, 127.0.0.1 and :: are."};
  }
  net::ip::tcp::endpoint endpoint(parsed, port);
  FileDescriptor socket(::socket(endpoint.protocol().family(), kStreamFlags, 0));
  if (!socket.is_open()) return ListenProblem{"Cannot make a socket: " + reason() + "."};
  set_flag(socket.number(), SOL_SOCKET, SO_REUSEADDR, 1);
  if (parsed.is_v6()) set_flag(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, 0);
  if (::bind(socket.number(), endpoint.data(), static_cast<socklen_t>(endpoint.size())) != 0 ||
      ::listen(socket.number(), SOMAXCONN) != 0) {
    return describe_bind_problem(address, port);
  }
  auto size = static_cast<socklen_t>(endpoint.capacity());
  ::getsockname(socket.number(), endpoint.data(), &size);
  return TcpSocket{std::move(socket), endpoint.port(), address};
}

std::variant<TcpSocket, ListenProblem> listen_on_handed(FileDescriptor socket) {
  int listens = 0;
  socklen_t size = sizeof listens;
  ::getsockopt(socket.number(), SOL_SOCKET, SO_ACCEPTCONN, &listens, &size);
  net::ip::tcp::endpoint endpoint;
  size = static_cast<socklen_t>(endpoint.capacity());
  const bool is_named = ::getsockname(socket.number(), endpoint.data(), &size) == 0;
  const int family = endpoint.data()->sa_family;
  if (!is_named || listens == 0 || (family != AF_INET && family != AF_INET6)) {
    return ListenProblem{
        "The service manager handed over a socket on which nobody can come over TCP. Its "
        ".socket unit needs ListenStream= with a port, or with an address and a port."};
  }
  endpoint.resize(size);
  ::fcntl(socket.number(), F_SETFL, ::fcntl(socket.number(), F_GETFL) | O_NONBLOCK);
  return TcpSocket{std::move(socket), endpoint.port(), endpoint.address().to_string()};
}

std::variant<FileDescriptor, ListenProblem> listen_in_directory(int directory) {
  const auto problem = [] {
    return ListenProblem{"Cannot open the socket in the data directory: " + reason() + "."};
  };
  FileDescriptor socket(::socket(AF_UNIX, kStreamFlags, 0));
  if (!socket.is_open()) return problem();
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  // Through /proc, since the path of a socket ends at 108 bytes and a directory's may be longer.
  const std::string path =
      "/proc/self/fd/" + std::to_string(directory) + "/" + std::string(kOwnerSocketName);
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  if (::unlinkat(directory, kOwnerSocketName, 0) != 0 && errno != ENOENT) return problem();
  if (::bind(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    return problem();
  }
  // Nobody can connect before listen(), so there is no moment at which others could.
  if (::fchmodat(directory, kOwnerSocketName, S_IRUSR | S_IWUSR, 0) != 0) return problem();
  if (::listen(socket.number(), SOMAXCONN) != 0) return problem();
  return socket;
}

}  // namespace cuppa
