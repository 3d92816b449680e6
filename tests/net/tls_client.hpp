// A raw client that speaks TLS. It takes any certificate, and says which it got.
#pragma once

#include <memory>
#include <string>

#include "net/raw_client.hpp"

struct ssl_st;

namespace cuppa {

class TlsClient final : public RawClient {
 public:
  explicit TlsClient(std::uint16_t port, int receive_buffer = 0);

  // Whether it came to a session. `bytes_a_write`: 0 for as many as there are.
  bool shake_hands(std::size_t bytes_a_write = 0);
  // The handshake's first bytes alone, without sending them.
  std::string hello();

  void send(std::string_view bytes) override;
  // close_notify: it says nothing more, and still listens.
  void say_goodbye();

  std::string protocol() const;     // "TLSv1.3"
  std::string application() const;  // what ALPN settled: "http/1.1"
  std::string server_name() const;  // in the certificate
  // Whether the server said goodbye before it closed.
  bool was_said_goodbye() const;

  void offer_protocols(std::string_view as_alpn_writes_them);
  void at_most(int version);

 protected:
  ByteStream::Ended receive(std::string& bytes) override;

 private:
  std::string take_ciphertext();
  ByteStream::Ended feed();  // as receive(), but of ciphertext

  std::unique_ptr<ssl_st, void (*)(ssl_st*)> session_;
};

}  // namespace cuppa
