// One device's WebSocket. Reads whole text messages and hands them over; writes what is delivered.
//
// Life: open() answers the upgrade, then `opened`, `received`…, and `closed` exactly once, always
// from a handler of its own: never from inside deliver() or close(). While alive there is always
// one read under way, and whatever goes wrong ends that read; so there is one way out.
//
// Beast never sends a close frame here: its 1002, 1007 and 1009 would make our client come back
// with the same mistake. What it wants to say becomes 4000 (MistakeCodes).
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "net/asio.hpp"
#include "net/connection.hpp"
#include "net/outbox.hpp"
#include "net/socket_stream.hpp"

namespace cuppa {

class WebSocketConnection final : public Subscriber,
                                  public Connection,
                                  public std::enable_shared_from_this<WebSocketConnection>,
                                  private SocketStream::Sink {
 public:
  WebSocketConnection(std::shared_ptr<Connected> everything, Socket socket);

  // Answers an upgrade request that net/upgrade.hpp has let through.
  void open(http::request<http::string_body> upgrade);

  void deliver(const SharedFrame& frame, Urgency urgency) override;
  void close(std::uint16_t code, std::string_view reason) override;
  void stop() override;
  [[nodiscard]] std::size_t waiting_bytes() const override { return outbox_.bytes(); }

  // Writes what waits, without blocking; called by FanOut.
  void flush();

  // Follows fetch_ahead(): what that has brought says where the waiting frames lie.
  void fetch_outbox() const { outbox_.fetch(); }

 private:
  enum class Phase { open, closing, ended };

  void on_accept(ErrorCode error);
  void read();
  void on_read(ErrorCode error);
  void take_message();
  void write_control(std::string bytes) override;

  void queue(const SharedFrame& frame, Urgency urgency);
  void make_room(std::size_t bytes);
  void write();
  void wait_for_room();
  void too_slow();
  void begin_closing(std::string close_frame);
  void set_deadline(NetOptions::milliseconds after);
  void on_deadline();
  void end_read();
  void finish();

  Outbox::Limits outbox_limits() const {
    return {all().options.outbox_bytes_max, all().options.outbox_frames_max};
  }
  Socket& socket() { return stream_.next_layer().socket(); }

  // What every delivery touches lies together, before the stream, where fetch_ahead() asks for it.
  Outbox outbox_;
  int socket_handle_;
  Phase phase_ = Phase::open;
  bool blocked_ = false;  // the socket took no more; a wait for it is under way
  bool in_fan_out_ = false;
  bool broken_ = false;     // the other side has gone: nothing more can be said
  bool announced_ = false;  // `opened` was called, so `closed` must be
  bool reading_ = true;     // the read's handler will come and finish
  bool linger_ = false;     // what was to be said has been written
  websocket::stream<SocketStream, false> stream_;
  beast::flat_buffer message_;
  Timer deadline_;  // for writing, then for closing
};

}  // namespace cuppa
