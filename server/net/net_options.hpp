// What the sockets allow and how long they wait. Tests shorten it; the program sets what it must.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "net/trusted_proxies.hpp"
#include "room/subscriber.hpp"
#include "watch/fact.hpp"
#include "wire/limits.hpp"

namespace cuppa {

struct NetOptions {
  using milliseconds = std::chrono::milliseconds;

  // HTTP
  milliseconds header_deadline = limits::kHandshakeDeadline;
  milliseconds body_deadline = limits::kHttpBodyDeadline;
  milliseconds answer_deadline = limits::kHttpAnswerDeadline;
  milliseconds keep_alive = limits::kHttpKeepAlive;
  std::size_t header_bytes_max = limits::kHttpHeaderBytesMax;
  std::size_t body_bytes_max = limits::kHttpBodyBytesMax;

  // WebSocket
  milliseconds idle_timeout = limits::kIdleTimeout;
  std::size_t frame_bytes_max = limits::kFrameBytesMax;
  std::size_t outbox_bytes_max = limits::kOutboxBytesMax;
  std::size_t outbox_frames_max = limits::kOutboxFramesMax;
  // Addresses besides the Host header's that pages may connect from: "https://tea.example.org".
  std::vector<std::string> origins_allowed{};

  // Both
  milliseconds write_deadline = limits::kWriteDeadline;
  milliseconds close_deadline = limits::kCloseDeadline;
  milliseconds stop_deadline = limits::kStopDeadline;
  milliseconds accept_again_after = limits::kAcceptAgainAfter;
  std::size_t connections_max = 0;  // 0: as many as the descriptor limit leaves room for
  int socket_send_bytes = 0;        // SO_SNDBUF; 0: the kernel's choice

  // Believed about their visitors' addresses, and whether those came by https.
  TrustedProxies trusted_proxies{};

  // Sent to every device before the close with 4101 when the server stops; may be empty.
  SharedFrame goodbye{};
  // Called once, when it begins to stop; may be empty.
  std::function<void()> stopping{};
  TellFact tell = [](const Fact&) {};  // for the log
};

}  // namespace cuppa
