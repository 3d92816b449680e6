// TLS in front of a connection. After the handshake a connection of the ordinary kind gets one end
// of a socket pair, and what it says and hears passes through here: it writes to a socket, shared
// frames and all, and never learns that it is encrypted.
//
//   browser ══ TLS over TCP ══ TlsRelay ── socket pair ── HttpConnection, WebSocketConnection
//
// Little waits here, at most a record each way beside what the sockets hold: who does not read is
// noticed by the connection itself, and who writes too fast is held up. Either side may say its
// last word first; the other's still arrives.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "net/asio.hpp"
#include "net/connection.hpp"
#include "net/http_message.hpp"
#include "net/tls_session.hpp"

namespace cuppa {

// That one connection holds: the client's, and a pair to what is behind it.
inline constexpr std::size_t kDescriptorsWithTls = 3;

class TlsRelay final : public Connection, public std::enable_shared_from_this<TlsRelay> {
 public:
  // `client`: just accepted. Who speaks plain http there is told where to go
  // (https_redirect.hpp).
  TlsRelay(std::shared_ptr<Connected> everything, const Certificate& certificate, Socket client,
           Peer peer);
  ~TlsRelay() override;

  void start();
  void stop() override;

 private:
  using Step = void (TlsRelay::*)();

  bool may_come_in();
  std::optional<AddressCounts::Place> place_for_inner();
  void look_at_first_byte();
  void shake_hands();
  void connect_inside();

  // What the client says goes inward.
  void read_client();
  bool hand_inward(std::string_view bytes);
  void flush_inward();
  void client_has_ended();

  // What the server says goes outward.
  void read_server();
  bool send_out(std::string_view bytes);
  void flush_outward();
  void server_has_ended();
  void say_goodbye();

  void wait(Socket& socket, Socket::wait_type what, Step next);
  // Whether to wait was what the session wanted.
  bool wait_for_client(TlsSession::Outcome outcome, Step next);
  void set_deadline(NetOptions::milliseconds after);
  void clear_deadline();
  void end();

  Socket client_;
  TlsSession tls_;
  Socket server_;  // our end of the pair; open after the handshake
  Peer peer_;
  std::string counted_for_;
  std::optional<AddressCounts::Place> unfinished_;  // then the inner's
  Timer deadline_;                    // for the handshake, a client that takes nothing, the end
  std::string inward_;                // what the pair did not take
  std::string outward_;               // what the client did not take
  bool is_newcomer_refused_ = false;  // its address has as many as it may
  bool is_relaying_ = false;
  bool server_listens_ = true;
  bool client_ended_ = false;
  bool server_ended_ = false;
  bool ended_ = false;
};

}  // namespace cuppa
