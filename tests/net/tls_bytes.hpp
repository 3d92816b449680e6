// TLS around what a test's client writes to and reads from. It takes any certificate, and says
// which it got.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "net/byte_stream.hpp"

struct ssl_st;

namespace cuppa {

class TlsBytes final : public ByteStream {
 public:
  explicit TlsBytes(std::unique_ptr<ByteStream> ciphertext);

  // Whether it came to a session. `bytes_a_write`: 0 for as many as there are.
  bool shake_hands(std::size_t bytes_a_write = 0);
  // The handshake's first bytes alone, without sending them.
  std::string hello();
  // As it stands.
  bool send_ciphertext(std::string_view bytes);

  bool send(std::string_view bytes) override;
  Ended receive(std::string& bytes) override;
  // close_notify: it says nothing more, and still listens.
  void say_goodbye();

  std::string protocol() const;     // "TLSv1.3"
  std::string application() const;  // what ALPN settled: "http/1.1"
  std::string server_name() const;  // in the certificate
  // Whether the server said goodbye before it closed.
  bool was_said_goodbye() const;

  void offer_protocols(std::string_view as_alpn_writes_them);
  void at_most(int version);

 private:
  std::string take_ciphertext();
  Ended feed();  // as receive(), but of ciphertext

  std::unique_ptr<ByteStream> ciphertext_;
  std::mutex mutex_;  // so that one thread may write while another waits for what comes
  std::unique_ptr<ssl_st, void (*)(ssl_st*)> session_;
};

}  // namespace cuppa
