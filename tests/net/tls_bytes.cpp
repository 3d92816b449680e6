#include "net/tls_bytes.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>

namespace cuppa {
namespace {

SSL* make_session() {
  const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                  &SSL_CTX_free);
  SSL* session = SSL_new(context.get());
  SSL_set_bio(session, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
  SSL_set_connect_state(session);
  return session;
}

}  // namespace

TlsBytes::TlsBytes(std::unique_ptr<ByteStream> ciphertext)
    : ciphertext_(std::move(ciphertext)), session_(make_session(), &SSL_free) {
  offer_protocols("\x02h2\x08http/1.1");
}

void TlsBytes::offer_protocols(std::string_view names) {
  SSL_set_alpn_protos(session_.get(), reinterpret_cast<const unsigned char*>(names.data()),
                      static_cast<unsigned>(names.size()));
}

void TlsBytes::at_most(int version) {
  SSL_set_security_level(session_.get(), 0);
  SSL_set_max_proto_version(session_.get(), version);
}

std::string TlsBytes::take_ciphertext() {
  std::string bytes(BIO_ctrl_pending(SSL_get_wbio(session_.get())), '\0');
  if (!bytes.empty()) {
    BIO_read(SSL_get_wbio(session_.get()), bytes.data(), static_cast<int>(bytes.size()));
  }
  return bytes;
}

ByteStream::Ended TlsBytes::feed() {
  std::string bytes;
  const auto ended = ciphertext_->receive(bytes);
  if (!bytes.empty()) {
    const std::lock_guard lock(mutex_);
    BIO_write(SSL_get_rbio(session_.get()), bytes.data(), static_cast<int>(bytes.size()));
  }
  return ended;
}

std::string TlsBytes::hello() {
  SSL_do_handshake(session_.get());
  return take_ciphertext();
}

bool TlsBytes::shake_hands(std::size_t bytes_a_write) {
  for (;;) {
    ERR_clear_error();
    const int result = SSL_do_handshake(session_.get());
    const std::string bytes = take_ciphertext();
    const std::size_t step = bytes_a_write == 0 ? bytes.size() : bytes_a_write;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      send_ciphertext(std::string_view(bytes).substr(at, step));
    }
    if (result == 1) return true;
    if (SSL_get_error(session_.get(), result) != SSL_ERROR_WANT_READ) return false;
    if (feed() != ByteStream::Ended::no) return false;
  }
}

bool TlsBytes::send_ciphertext(std::string_view bytes) { return ciphertext_->send(bytes); }

bool TlsBytes::send(std::string_view bytes) {
  if (bytes.empty()) return true;
  std::string ciphertext;
  {
    const std::lock_guard lock(mutex_);
    SSL_write(session_.get(), bytes.data(), static_cast<int>(bytes.size()));
    ciphertext = take_ciphertext();
  }
  return send_ciphertext(ciphertext);
}

void TlsBytes::say_goodbye() {
  SSL_shutdown(session_.get());
  send_ciphertext(take_ciphertext());
}

ByteStream::Ended TlsBytes::receive(std::string& bytes) {
  for (;;) {
    {
      const std::lock_guard lock(mutex_);
      ERR_clear_error();
      std::array<char, 16384> part;
      const int count = SSL_read(session_.get(), part.data(), static_cast<int>(part.size()));
      if (count > 0) {
        bytes.append(part.data(), static_cast<std::size_t>(count));
        return Ended::no;
      }
      if (SSL_get_error(session_.get(), count) != SSL_ERROR_WANT_READ) return Ended::in_order;
    }
    if (const auto ended = feed(); ended != Ended::no) return ended;
  }
}

std::string TlsBytes::protocol() const { return SSL_get_version(session_.get()); }

std::string TlsBytes::application() const {
  const unsigned char* name = nullptr;
  unsigned size = 0;
  SSL_get0_alpn_selected(session_.get(), &name, &size);
  return {reinterpret_cast<const char*>(name), size};
}

std::string TlsBytes::server_name() const {
  std::array<char, 256> name{};
  X509_NAME_get_text_by_NID(X509_get_subject_name(SSL_get0_peer_certificate(session_.get())),
                            NID_commonName, name.data(), static_cast<int>(name.size()));
  return name.data();
}

bool TlsBytes::was_said_goodbye() const {
  return (SSL_get_shutdown(session_.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

}  // namespace cuppa
