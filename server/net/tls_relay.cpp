#include "net/tls_relay.hpp"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

#include "net/file_descriptor.hpp"
#include "net/http_connection.hpp"
#include "net/https_redirect.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kRecordBytesMax = 16 * 1024;  // RFC 8446 §5.1
constexpr int kRecordsATurn = 1;                    // then others get a look in
constexpr unsigned char kHandshakeRecord = 22;
// What the pair holds each way, and the kernel doubles it: little, since it hides a slow reader.
constexpr int kPairBytes = 32 * 1024;

using Record = std::array<char, kRecordBytesMax>;
using Outcome = TlsSession::Outcome;

bool is_full_or_empty() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

std::pair<FileDescriptor, FileDescriptor> make_socket_pair(int bytes) {
  std::array<int, 2> ends{-1, -1};
  ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data());
  for (const int end : ends) ::setsockopt(end, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
  return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

void adopt(Socket& socket, FileDescriptor descriptor) {
  socket.assign(net::generic::stream_protocol(AF_UNIX, 0), descriptor.release());
}

}  // namespace

TlsRelay::TlsRelay(std::shared_ptr<Connected> everything, const Certificate& certificate,
                   Socket client, Peer peer)
    : Connection(std::move(everything)),
      client_(std::move(client)),
      tls_(certificate, client_.native_handle()),
      server_(client_.get_executor()),
      peer_(std::move(peer)),
      deadline_(client_.get_executor()) {
  ++all().shaking_hands;
}

TlsRelay::~TlsRelay() { --(is_relaying_ ? all().relays : all().shaking_hands); }

// The connection behind it says its goodbye, and its end is ours.
void TlsRelay::stop() {
  if (!server_.is_open()) end();
}

// ---- The handshake

void TlsRelay::start() {
  unfinished_ = all().unfinished.take(peer_.address);
  if (!unfinished_ || !may_come_in()) return end();
  set_deadline(all().options.header_deadline);
  wait(client_, Socket::wait_read, &TlsRelay::look_at_first_byte);
}

// Whom the connection behind it will refuse shakes hands to be told so, where there is room for it.
bool TlsRelay::may_come_in() {
  counted_for_ = peer_.address;
  auto place = all().of_addresses.take(peer_.address);
  is_newcomer_refused_ = !place;
  if (!place) place = all().told.take({});
  const bool may_come = place.has_value();
  hold(std::move(place));
  return may_come;
}

void TlsRelay::look_at_first_byte() {
  unsigned char first = 0;
  const ssize_t count = ::recv(client_.native_handle(), &first, 1, MSG_PEEK | MSG_DONTWAIT);
  if (count == 1 && first == kHandshakeRecord) return shake_hands();
  if (count != 1) return end();
  deadline_.cancel();
  ended_ = true;
  redirect_to_https(share_all(), std::move(client_), give_place());
}

void TlsRelay::shake_hands() {
  const Outcome outcome = tls_.shake_hands();
  if (outcome == Outcome::done) return connect_inside();
  if (!wait_for_client(outcome, &TlsRelay::shake_hands)) end();
}

void TlsRelay::connect_inside() {
  const int bytes = all().options.socket_send_bytes;
  auto [ours, theirs] = make_socket_pair(bytes > 0 ? bytes : kPairBytes);
  if (!ours.is_open() || all().stopping) return end();
  clear_deadline();
  --all().shaking_hands;
  ++all().relays;
  is_relaying_ = true;
  peer_.speaks_tls = true;
  adopt(server_, std::move(ours));
  Socket socket(client_.get_executor());
  adopt(socket, std::move(theirs));
  const auto inner =
      std::make_shared<HttpConnection>(share_all(), std::move(socket), std::move(peer_));
  if (is_newcomer_refused_) {
    hold(std::nullopt);  // it takes one of its own
    inner->refuse_newcomer();
  } else {
    inner->start_with(std::exchange(unfinished_, std::nullopt), place_for_inner());
  }
  read_client();
  if (!ended_) read_server();
}

// The place is kept here, since a client that reads nothing may outlast what is behind. Only a
// proxy's connections are its visitors', one by one.
std::optional<AddressCounts::Place> TlsRelay::place_for_inner() {
  if (all().options.trusted_proxies.contains(counted_for_)) return give_place();
  return std::nullopt;
}

// ---- Inward

void TlsRelay::read_client() {
  Record record;
  for (int i = 0; i < kRecordsATurn; ++i) {
    const auto [outcome, bytes] = tls_.read(record);
    if (outcome == Outcome::ended) return client_has_ended();
    if (outcome != Outcome::done) {
      if (!wait_for_client(outcome, &TlsRelay::read_client)) end();
      return;
    }
    if (!hand_inward({record.data(), bytes})) return;
  }
  wait(client_, Socket::wait_read, &TlsRelay::read_client);
}

// Whether it went all; else the rest waits, and goes on by itself. Where the server hears no more,
// the client may still speak to its end: cut off at once it might miss the last words.
bool TlsRelay::hand_inward(std::string_view bytes) {
  while (!bytes.empty() && server_listens_) {
    const ssize_t sent =
        ::send(server_.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    } else if (is_full_or_empty()) {
      inward_.assign(bytes);
      wait(server_, Socket::wait_write, &TlsRelay::flush_inward);
      return false;
    } else {
      server_listens_ = false;
    }
  }
  return true;
}

void TlsRelay::flush_inward() {
  if (hand_inward(std::exchange(inward_, {}))) read_client();
}

void TlsRelay::client_has_ended() {
  client_ended_ = true;
  if (server_ended_) return end();
  ::shutdown(server_.native_handle(), SHUT_WR);
}

// ---- Outward

void TlsRelay::read_server() {
  Record record;
  for (int i = 0; i < kRecordsATurn; ++i) {
    const ssize_t count =
        ::recv(server_.native_handle(), record.data(), record.size(), MSG_DONTWAIT);
    if (count < 0 && is_full_or_empty()) break;
    if (count <= 0) return server_has_ended();
    if (!send_out({record.data(), static_cast<std::size_t>(count)})) return;
  }
  wait(server_, Socket::wait_read, &TlsRelay::read_server);
}

// Whether it went all; else the rest waits and goes on by itself, or this is the end.
bool TlsRelay::send_out(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto [outcome, written] = tls_.write(bytes);
    if (outcome != Outcome::done) {
      outward_.assign(bytes);
      // Later than the connection gives up, which cannot be seen from here until all of this went.
      set_deadline(all().options.write_deadline + all().options.close_deadline);
      if (!wait_for_client(outcome, &TlsRelay::flush_outward)) end();
      return false;
    }
    bytes.remove_prefix(written);
  }
  return true;
}

void TlsRelay::flush_outward() {
  clear_deadline();
  if (send_out(std::exchange(outward_, {}))) read_server();
}

// What it said has been passed on, so far as the client took it.
void TlsRelay::server_has_ended() {
  server_ended_ = true;
  server_listens_ = false;
  set_deadline(all().options.close_deadline);
  say_goodbye();
}

void TlsRelay::say_goodbye() {
  const Outcome outcome = tls_.say_goodbye();
  if (wait_for_client(outcome, &TlsRelay::say_goodbye)) return;
  if (outcome != Outcome::done || client_ended_) return end();
  ::shutdown(client_.native_handle(), SHUT_WR);
}

// ---- Waiting

void TlsRelay::wait(Socket& socket, Socket::wait_type what, Step next) {
  socket.async_wait(what, [self = shared_from_this(), next](ErrorCode error) {
    if (!error && !self->ended_) (self.get()->*next)();
  });
}

bool TlsRelay::wait_for_client(Outcome outcome, Step next) {
  if (outcome == Outcome::wants_to_read) {
    wait(client_, Socket::wait_read, next);
  } else if (outcome == Outcome::wants_to_write) {
    wait(client_, Socket::wait_write, next);
  } else {
    return false;
  }
  return true;
}

void TlsRelay::set_deadline(NetOptions::milliseconds after) {
  deadline_.expires_after(after);
  deadline_.async_wait([weak = weak_from_this()](ErrorCode error) {
    const auto self = weak.lock();
    if (self && !error && self->deadline_.expiry() <= Timer::clock_type::now()) self->end();
  });
}

// The handler that may be on its way already sees by the new expiry that it comes for nothing.
void TlsRelay::clear_deadline() { deadline_.expires_at(Timer::time_point::max()); }

void TlsRelay::end() {
  ended_ = true;
  ErrorCode ignored;
  client_.close(ignored);
  server_.close(ignored);
  deadline_.cancel();
}

}  // namespace cuppa
