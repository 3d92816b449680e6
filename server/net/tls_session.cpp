#include "net/tls_session.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdint>

namespace cuppa {
namespace {

// OpenSSL's own way to a socket raises SIGPIPE when the other side has gone.

int socket_of(BIO* way) {
  return static_cast<int>(reinterpret_cast<std::intptr_t>(BIO_get_data(way)));
}

bool would_block() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

int write_to_socket(BIO* way, const char* bytes, int size) {
  BIO_clear_retry_flags(way);
  const ssize_t sent =
      ::send(socket_of(way), bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
  if (sent < 0 && would_block()) BIO_set_retry_write(way);
  return static_cast<int>(sent);
}

int read_from_socket(BIO* way, char* bytes, int size) {
  BIO_clear_retry_flags(way);
  const ssize_t got = ::recv(socket_of(way), bytes, static_cast<std::size_t>(size), MSG_DONTWAIT);
  if (got < 0 && would_block()) BIO_set_retry_read(way);
  if (got == 0) BIO_set_flags(way, BIO_FLAGS_IN_EOF);
  return static_cast<int>(got);
}

long control(BIO* way, int command, long /*number*/, void* /*what*/) {
  if (command == BIO_CTRL_EOF) return BIO_test_flags(way, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
  return command == BIO_CTRL_FLUSH ? 1 : 0;
}

// Lives as long as the program.
const BIO_METHOD* way_to_a_socket() {
  static BIO_METHOD* const method = [] {
    BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
    BIO_meth_set_write(made, write_to_socket);
    BIO_meth_set_read(made, read_from_socket);
    BIO_meth_set_ctrl(made, control);
    return made;
  }();
  return method;
}

}  // namespace

TlsSession::TlsSession(const Certificate& certificate, int socket)
    : session_(SSL_new(certificate.context()), &SSL_free) {
  BIO* way = BIO_new(way_to_a_socket());
  BIO_set_data(way, reinterpret_cast<void*>(static_cast<std::intptr_t>(socket)));
  BIO_set_init(way, 1);
  SSL_set_bio(session_.get(), way, way);
  SSL_set_accept_state(session_.get());
}

TlsSession::Outcome TlsSession::outcome_of(int result) const {
  switch (SSL_get_error(session_.get(), result)) {
    case SSL_ERROR_NONE:
      return Outcome::done;
    case SSL_ERROR_WANT_READ:
      return Outcome::wants_to_read;
    case SSL_ERROR_WANT_WRITE:
      return Outcome::wants_to_write;
    case SSL_ERROR_ZERO_RETURN:
      return Outcome::ended;
    default:
      return Outcome::failed;
  }
}

TlsSession::Outcome TlsSession::shake_hands() {
  ERR_clear_error();
  return outcome_of(SSL_accept(session_.get()));
}

TlsSession::Moved TlsSession::read(std::span<char> into) {
  ERR_clear_error();
  std::size_t bytes = 0;
  const int result = SSL_read_ex(session_.get(), into.data(), into.size(), &bytes);
  return {result == 1 ? Outcome::done : outcome_of(result), bytes};
}

TlsSession::Moved TlsSession::write(std::string_view bytes) {
  ERR_clear_error();
  std::size_t written = 0;
  const int result = SSL_write_ex(session_.get(), bytes.data(), bytes.size(), &written);
  return {result == 1 ? Outcome::done : outcome_of(result), written};
}

TlsSession::Outcome TlsSession::say_goodbye() {
  ERR_clear_error();
  const int result = SSL_shutdown(session_.get());
  return result >= 0 ? Outcome::done : outcome_of(result);
}

}  // namespace cuppa
