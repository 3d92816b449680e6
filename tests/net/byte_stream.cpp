#include "net/byte_stream.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "net/file_descriptor.hpp"

namespace cuppa {
namespace {

class SocketBytes final : public ByteStream {
 public:
  SocketBytes(FileDescriptor socket, std::chrono::seconds patience) : socket_(std::move(socket)) {
    const timeval wait{patience.count(), 0};
    ::setsockopt(socket_.number(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
  }

  bool send(std::string_view bytes) override {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(socket_.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  Ended receive(std::string& bytes) override {
    std::array<char, 16384> part;
    const ssize_t count = ::recv(socket_.number(), part.data(), part.size(), 0);
    if (count == 0) return Ended::in_order;
    if (count < 0) return errno == EAGAIN ? Ended::nothing_came : Ended::by_reset;
    bytes.append(part.data(), static_cast<std::size_t>(count));
    return Ended::no;
  }

 private:
  FileDescriptor socket_;
};

sockaddr_in on_this_machine(const std::string& address, std::uint16_t port) {
  sockaddr_in place{};
  place.sin_family = AF_INET;
  place.sin_port = htons(port);
  ::inet_pton(AF_INET, address.c_str(), &place.sin_addr);
  return place;
}

}  // namespace

std::unique_ptr<ByteStream> connect_tcp(std::uint16_t port, const Approach& approach) {
  FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (const int bytes = approach.receive_buffer; bytes > 0) {
    ::setsockopt(socket.number(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
  }
  const auto from = on_this_machine(approach.from, 0);
  const auto to = on_this_machine("127.0.0.1", port);
  if (::bind(socket.number(), reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0 ||
      ::connect(socket.number(), reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
    return nullptr;
  }
  const int on = 1;  // each send a segment of its own
  ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return std::make_unique<SocketBytes>(std::move(socket), approach.patience);
}

std::unique_ptr<ByteStream> connect_unix(const std::string& path) {
  FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  const auto* generic = reinterpret_cast<const sockaddr*>(&address);
  if (::connect(socket.number(), generic, sizeof address) != 0) return nullptr;
  return std::make_unique<SocketBytes>(std::move(socket), Approach{}.patience);
}

}  // namespace cuppa
