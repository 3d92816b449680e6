// What the sockets allow and how long they wait. Tests shorten it; the program sets what it must.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "net/trusted_proxies.hpp"
#include "room/subscriber.hpp"
#include "watch/fact.hpp"
#include "wire/limits.hpp"

namespace cuppa {

inline constexpr const char* kSubprotocol = "cuppa.v1";

// The close codes for what a device does wrong. Ours would come back with the same mistake after
// 1002, 1007 or 1009, so all of them are 4000 here (protocol/refusals.json).
struct MistakeCodes {
  std::uint16_t frame = 4000;
  std::uint16_t text = 4000;
  std::uint16_t binary = 4000;
  std::uint16_t size = 4000;
};

// Those that RFC 6455 §7.4.1 has for them.
inline constexpr MistakeCodes kStandardMistakeCodes{1002, 1007, 1003, 1009};

struct NetOptions {
  using milliseconds = std::chrono::milliseconds;

  // HTTP
  milliseconds header_deadline = limits::kHandshakeDeadline;
  milliseconds body_deadline = limits::kHttpBodyDeadline;
  milliseconds picture_deadline = limits::kPictureDeadline;
  milliseconds answer_deadline = limits::kHttpAnswerDeadline;
  milliseconds keep_alive = limits::kHttpKeepAlive;
  std::size_t header_bytes_max = limits::kHttpHeaderBytesMax;
  std::size_t body_bytes_max = limits::kHttpBodyBytesMax;

  // WebSocket
  milliseconds idle_timeout = limits::kIdleTimeout;
  std::size_t frame_bytes_max = limits::kFrameBytesMax;
  std::size_t outbox_bytes_max = limits::kOutboxBytesMax;
  std::size_t outbox_frames_max = limits::kOutboxFramesMax;
  MistakeCodes mistake_codes{};
  std::string subprotocol = kSubprotocol;  // that a device must offer; empty: none is asked for
  // Addresses besides the Host header's that pages may connect from: "https://tea.example.org".
  std::vector<std::string> origins_allowed{};

  // Both
  milliseconds write_deadline = limits::kWriteDeadline;
  milliseconds close_deadline = limits::kCloseDeadline;
  milliseconds stop_deadline = limits::kStopDeadline;
  milliseconds accept_again_after = limits::kAcceptAgainAfter;
  std::size_t connections_max = 0;    // 0: as many as the descriptor limit leaves room for
  std::size_t per_address_times = 1;  // the limits of one address are so many times as large
  int socket_send_bytes = 0;          // SO_SNDBUF; 0: the kernel's choice

  // Believed about their visitors' addresses, and whether those came by https.
  TrustedProxies trusted_proxies{};

  // Sent to every device before the close with 4101 when the server stops; may be empty.
  SharedFrame goodbye{};
  // Called once, when it begins to stop; may be empty.
  std::function<void()> stopping{};
  TellFact tell = [](const Fact&) {};  // for the log
};

}  // namespace cuppa
