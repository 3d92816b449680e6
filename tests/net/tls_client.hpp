// A raw client that speaks TLS, once it has shaken hands.
#pragma once

#include "net/raw_client.hpp"
#include "net/tls_bytes.hpp"

namespace cuppa {

class TlsClient final : public RawClient {
 public:
  explicit TlsClient(std::uint16_t port, int receive_buffer = 0)
      : TlsClient(std::make_unique<TlsBytes>(connect_tcp(port, {receive_buffer}))) {}

  TlsBytes& tls() { return tls_; }

 private:
  explicit TlsClient(std::unique_ptr<TlsBytes> tls) : TlsClient(*tls, std::move(tls)) {}
  TlsClient(TlsBytes& tls, std::unique_ptr<TlsBytes>&& stream)
      : RawClient(std::move(stream)), tls_(tls) {}

  TlsBytes& tls_;
};

}  // namespace cuppa
