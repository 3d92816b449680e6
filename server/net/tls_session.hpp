// TLS on one connected, non-blocking socket, seen from the server's side. It knows no loop: whoever
// calls it waits for the socket and calls again.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "net/certificate.hpp"

struct ssl_st;

namespace cuppa {

class TlsSession {
 public:
  enum class Outcome {
    done,
    wants_to_read,   // call again, with the same, once the socket can be read
    wants_to_write,  // … or written
    ended,           // the other side says nothing more
    failed           // of no more use: what came was no TLS, or the socket has broken
  };
  struct Moved {
    Outcome outcome;
    std::size_t bytes = 0;  // when done
  };

  // `socket` stays the caller's, open while the session is used.
  TlsSession(const Certificate& certificate, int socket);

  Outcome shake_hands();
  // At most one record, 16 KiB: `into` of that size leaves nothing behind that a socket would not
  // show.
  Moved read(std::span<char> into);
  Moved write(std::string_view bytes);
  // Says that nothing more will be said; the other side may still speak.
  Outcome say_goodbye();

 private:
  Outcome outcome_of(int result) const;

  std::unique_ptr<ssl_st, void (*)(ssl_st*)> session_;
};

}  // namespace cuppa
