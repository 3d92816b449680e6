#include "net/websocket_connection.hpp"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

#include "net/close_frame.hpp"
#include "net/lingering_close.hpp"
#include "net/utf8.hpp"

namespace cuppa {
namespace {

constexpr std::uint16_t kRestart = 4101;
constexpr std::uint16_t kTooSlow = 4108;

// Nearly every message fits into what a silent device holds ready for it. What more a larger one
// takes is given back once it is read.
constexpr std::size_t kMessageBytesKept = 512;
constexpr std::size_t kMoreBytes = 4096;
constexpr std::size_t kPartsAWrite = 256;

// In a burst no more wait for the end of the loop's turn: a thousand long queues are memory too.
constexpr std::size_t kFramesBeforeWriting = 128;

SharedFrame share(std::string bytes) {
  return std::make_shared<const std::string>(std::move(bytes));
}

constexpr int kSendFlags = MSG_DONTWAIT | MSG_NOSIGNAL;

// Writes as much as the socket takes now. Returns the bytes, or -1 with errno. One frame is what
// waits nearly always, and is sent by itself.
ssize_t send_now(int socket, const Outbox& outbox) {
  if (outbox.size() == 1) {
    const auto frame = outbox.first();
    return ::send(socket, frame.data(), frame.size(), kSendFlags);
  }
  std::array<iovec, kPartsAWrite> parts;
  msghdr message{};
  message.msg_iov = parts.data();
  message.msg_iovlen = outbox.gather(parts);
  return ::sendmsg(socket, &message, kSendFlags);
}

struct Mistake {
  std::uint16_t code;
  std::string_view sentence;
};

// What the device did wrong; nothing when the connection ended for another reason.
std::optional<Mistake> find_mistake(ErrorCode found, const MistakeCodes& codes) {
  using websocket::error;
  if (found == error::message_too_big) {
    return Mistake{codes.size, "That message is too long."};
  }
  if (found == error::bad_frame_payload || found == error::bad_close_payload) {
    return Mistake{codes.text, "Messages must be text in UTF-8."};
  }
  if (found == websocket::condition::protocol_violation) {
    return Mistake{codes.frame, "That is not a WebSocket frame of this protocol."};
  }
  return std::nullopt;
}

}  // namespace

WebSocketConnection::WebSocketConnection(std::shared_ptr<Connected> everything, Socket socket)
    : Connection(std::move(everything)),
      socket_handle_(socket.native_handle()),
      stream_(std::move(socket), static_cast<SocketStream::Sink&>(*this)),
      deadline_(stream_.get_executor()) {
  websocket::stream_base::timeout timeout{};
  timeout.handshake_timeout = all().options.header_deadline;
  timeout.idle_timeout = all().options.idle_timeout;
  timeout.keep_alive_pings = true;
  stream_.set_option(timeout);
  stream_.read_message_max(all().options.frame_bytes_max);
}

void WebSocketConnection::open(http::request<http::string_body> upgrade) {
  const auto complete = [subprotocol = all().options.subprotocol](auto& response) {
    response.set(http::field::server, "cuppa");  // else Beast names itself and its version
    if (!subprotocol.empty()) response.set(http::field::sec_websocket_protocol, subprotocol);
  };
  stream_.set_option(websocket::stream_base::decorator(complete));
  const auto request = std::make_shared<http::request<http::string_body>>(std::move(upgrade));
  stream_.async_accept(
      *request, [self = shared_from_this(), request](ErrorCode error) { self->on_accept(error); });
}

void WebSocketConnection::on_accept(ErrorCode error) {
  if (error) {  // Beast has said why, in HTTP.
    phase_ = Phase::closing;
    reading_ = false;
    set_deadline(all().options.close_deadline);
    return flush();
  }
  if (phase_ != Phase::open) return read();
  announced_ = true;
  all().frames.opened(shared_from_this());
  read();
}

// ---- Reading

// Part by part: read whole, a message would be given three times the room before it begins.
void WebSocketConnection::read() {
  const bool begins = message_.size() == 0;
  stream_.async_read_some(message_.prepare(begins ? kMessageBytesKept : kMoreBytes),
                          [self = shared_from_this()](ErrorCode error, std::size_t bytes) {
                            self->message_.commit(bytes);
                            if (!error && !self->stream_.is_message_done()) return self->read();
                            self->on_read(error);
                          });
}

void WebSocketConnection::on_read(ErrorCode error) {
  if (!error) {
    if (phase_ == Phase::open) take_message();
    message_.clear();
    if (message_.capacity() > kMessageBytesKept) message_.shrink_to_fit();
    return read();
  }
  reading_ = false;
  if (error == websocket::error::closed) {
    begin_closing(make_close_frame(stream_.reason().code, {}));
  } else if (const auto mistake = find_mistake(error, all().options.mistake_codes)) {
    close(mistake->code, mistake->sentence);
  }
  // Else the socket has gone, has been silent too long, or closing has come to its end.
  const bool something_to_say = phase_ == Phase::closing && !broken_ && !outbox_.empty();
  if (!something_to_say || error == net::error::operation_aborted) finish();
}

void WebSocketConnection::take_message() {
  const auto bytes = message_.cdata();
  const std::string_view text(static_cast<const char*>(bytes.data()), bytes.size());
  const auto& codes = all().options.mistake_codes;
  if (!stream_.got_text()) {
    if (all().frames.received_bytes(shared_from_this(), text)) return;
    return close(codes.binary, "Only text frames are understood here.");
  }
  if (!is_utf8(text)) return close(codes.text, "Messages must be text in UTF-8.");
  all().frames.received(shared_from_this(), text);
}

// ---- Writing

void WebSocketConnection::deliver(const SharedFrame& frame, Urgency urgency) {
  if (phase_ != Phase::open) return;
  if (!outbox_.room_for(frame->size(), outbox_limits())) {
    make_room(frame->size());
    if (phase_ != Phase::open) return;
    if (!outbox_.room_for(frame->size(), outbox_limits())) {
      if (urgency == Urgency::kept) too_slow();
      return;
    }
  }
  queue(frame, urgency);
}

void WebSocketConnection::queue(const SharedFrame& frame, Urgency urgency) {
  outbox_.push(frame, urgency);
  if (!blocked_ && outbox_.size() >= kFramesBeforeWriting) write();
  if (in_fan_out_ || blocked_) return;
  in_fan_out_ = true;
  all().fan_out.add(shared_from_this());
}

// A burst may fill the outbox within one turn of the loop: that is no slow device yet.
void WebSocketConnection::make_room(std::size_t bytes) {
  if (!blocked_) write();
  if (!outbox_.room_for(bytes, outbox_limits())) outbox_.drop_droppable();
}

// Pings and pongs wait in the same queue.
void WebSocketConnection::write_control(std::string bytes) {
  if (phase_ != Phase::open || is_close_frame(bytes)) return;
  deliver(share(std::move(bytes)), Urgency::kept);
}

void WebSocketConnection::flush() {
  in_fan_out_ = false;
  if (phase_ == Phase::ended) return;
  if (!blocked_) write();
  if (broken_) return end_read();
  if (phase_ == Phase::closing && outbox_.empty()) {
    linger_ = true;
    end_read();
  }
}

void WebSocketConnection::write() {
  while (!outbox_.empty()) {
    const ssize_t sent = send_now(socket_handle_, outbox_);
    if (sent >= 0) {
      outbox_.written(static_cast<std::size_t>(sent));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      return wait_for_room();
    } else if (errno != EINTR) {
      phase_ = Phase::closing;
      broken_ = true;
      return stream_.next_layer().stop_reading();
    }
  }
}

void WebSocketConnection::wait_for_room() {
  blocked_ = true;
  if (phase_ == Phase::open) set_deadline(all().options.write_deadline);
  socket().async_wait(Socket::wait_write, [self = shared_from_this()](ErrorCode error) {
    self->blocked_ = false;
    if (error) return;
    if (self->phase_ == Phase::open) self->deadline_.cancel();
    self->flush();
  });
}

// ---- Ending

void WebSocketConnection::close(std::uint16_t code, std::string_view reason) {
  begin_closing(make_close_frame(code, reason));
}

void WebSocketConnection::begin_closing(std::string close_frame) {
  if (phase_ != Phase::open) return;
  phase_ = Phase::closing;
  queue(share(std::move(close_frame)), Urgency::kept);
  set_deadline(all().options.close_deadline);
}

void WebSocketConnection::stop() {
  if (all().options.goodbye && announced_) deliver(all().options.goodbye, Urgency::kept);
  close(kRestart, "The server restarts. Everything is kept.");
}

// It comes back and asks for what it missed; what waits here would only be sent twice.
void WebSocketConnection::too_slow() {
  if (phase_ != Phase::open) return;
  ++all().figures.closed_too_slow;
  all().options.tell({FactName::device_too_slow, {{"waiting_bytes", outbox_.bytes()}}});
  outbox_.drop_all();
  close(kTooSlow, "This device could not keep up.");
}

void WebSocketConnection::set_deadline(NetOptions::milliseconds after) {
  deadline_.expires_after(after);
  deadline_.async_wait([weak = weak_from_this()](ErrorCode error) {
    const auto self = weak.lock();
    if (!self || error) return;
    const bool set_again = self->deadline_.expiry() > Timer::clock_type::now();
    if (!set_again) self->on_deadline();
  });
}

void WebSocketConnection::on_deadline() {
  if (phase_ == Phase::open) {
    if (blocked_) too_slow();
    return;
  }
  end_read();
}

// One way out: the read ends, and its handler finishes.
void WebSocketConnection::end_read() {
  if (reading_) {
    stream_.next_layer().stop_reading();
  } else {
    finish();
  }
}

void WebSocketConnection::finish() {
  if (phase_ == Phase::ended) return;
  phase_ = Phase::ended;
  deadline_.cancel();
  if (linger_) {
    close_lingering(share_all(), std::move(socket()), give_place());
  } else {
    ErrorCode ignored;
    socket().close(ignored);
  }
  if (announced_) all().frames.closed(shared_from_this());
}

}  // namespace cuppa
