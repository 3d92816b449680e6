#include "net/listener.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

#include "net/http_connection.hpp"
#include "net/tls_relay.hpp"

namespace cuppa {
namespace {

constexpr int kAcceptsATurn = 64;
constexpr std::size_t kDescriptorsKept = 64;  // for the database, exports, and our own sockets

bool has_run_out(int error) {
  return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

std::string address_of(const sockaddr_storage& from) {
  if (from.ss_family == AF_INET) {
    const auto& v4 = reinterpret_cast<const sockaddr_in&>(from);
    return net::ip::address_v4(ntohl(v4.sin_addr.s_addr)).to_string();
  }
  if (from.ss_family != AF_INET6) return "owner";
  net::ip::address_v6::bytes_type bytes;
  const auto& v6 = reinterpret_cast<const sockaddr_in6&>(from);
  std::copy(std::begin(v6.sin6_addr.s6_addr), std::end(v6.sin6_addr.s6_addr), bytes.begin());
  const net::ip::address_v6 address(bytes);
  if (!address.is_v4_mapped()) return address.to_string();
  return net::ip::make_address_v4(net::ip::v4_mapped, address).to_string();
}

}  // namespace

Listener::Listener(boost::asio::io_context& loop, std::shared_ptr<Connected> all,
                   FileDescriptor socket, bool is_owner_socket)
    : all_(std::move(all)),
      socket_(loop.get_executor(), socket.release()),
      again_(loop.get_executor()),
      is_owner_socket_(is_owner_socket) {}

void Listener::stop() {
  ErrorCode ignored;
  socket_.close(ignored);
  again_.cancel();
}

void Listener::wait() {
  socket_.async_wait(Descriptor::wait_read, [self = shared_from_this()](ErrorCode error) {
    if (!error) self->accept_some();
  });
}

void Listener::accept_some() {
  for (int accepted = 0; accepted < kAcceptsATurn; ++accepted) {
    // A relay holds two descriptors, and the connection behind it is counted by itself.
    const auto promised = (kDescriptorsWithTls - 1) * all_->shaking_hands;
    const std::size_t held = all_->count + all_->relays + promised;
    if (held >= all_->options.connections_max && !is_owner_socket_) {
      return back_off(NewcomersWait::limit);
    }
    if (accept_one()) continue;
    if (has_run_out(errno)) return back_off(NewcomersWait::descriptors);
    if (errno == EAGAIN || errno == EWOULDBLOCK) break;
    // Else that one has gone again already; the next may be there.
  }
  backed_off_ = false;
  wait();
}

bool Listener::accept_one() {
  sockaddr_storage from{};
  socklen_t size = sizeof from;
  FileDescriptor accepted(::accept4(socket_.native_handle(), reinterpret_cast<sockaddr*>(&from),
                                    &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
  if (!accepted.is_open()) return false;
  const int family = is_owner_socket_ ? AF_UNIX : from.ss_family;
  if (!is_owner_socket_) {
    const int on = 1;
    ::setsockopt(accepted.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  }
  if (const int bytes = all_->options.socket_send_bytes; bytes > 0) {
    ::setsockopt(accepted.number(), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
  }
  Socket socket(socket_.get_executor());
  ErrorCode error;
  socket.assign(net::generic::stream_protocol(family, 0), accepted.number(), error);
  if (error) return true;
  accepted.release();
  ++all_->figures.connections_accepted;
  serve(std::move(socket), Peer{address_of(from), is_owner_socket_});
  return true;
}

void Listener::serve(Socket socket, Peer peer) {
  if (is_owner_socket_ || !all_->certificate) {
    std::make_shared<HttpConnection>(all_, std::move(socket), std::move(peer))->start();
  } else {
    std::make_shared<TlsRelay>(all_, *all_->certificate, std::move(socket), std::move(peer))
        ->start();
  }
}

void Listener::back_off(NewcomersWait why) {
  if (!std::exchange(backed_off_, true)) {
    auto& figures = all_->figures;
    ++(why == NewcomersWait::limit ? figures.waited_at_limit : figures.waited_for_descriptors);
    all_->options.tell({FactName::newcomers_wait, {{"connections", all_->count}, {"why", why}}});
  }
  again_.expires_after(all_->options.accept_again_after);
  again_.async_wait([self = shared_from_this()](ErrorCode error) {
    if (!error && self->socket_.is_open()) self->accept_some();
  });
}

std::size_t make_room_for_connections() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1000;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  ::getrlimit(RLIMIT_NOFILE, &limit);
  return limit.rlim_cur > 2 * kDescriptorsKept ? limit.rlim_cur - kDescriptorsKept
                                               : kDescriptorsKept;
}

}  // namespace cuppa
