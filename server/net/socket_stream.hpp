// What Beast's WebSocket stream reads from and writes to: it reads from the socket, but what it
// writes (the handshake's answer, pings, pongs) goes through the connection's outbox, so that it
// can never fall into the middle of a shared frame.
#pragma once

#include <string>
#include <utility>

#include "net/asio.hpp"

namespace cuppa {

class SocketStream {
 public:
  using executor_type = Executor;

  // Where Beast's own frames go; takes them whole and never blocks.
  class Sink {
   public:
    virtual void write_control(std::string bytes) = 0;

   protected:
    ~Sink() = default;
  };

  SocketStream(Socket socket, Sink& sink) : socket_(std::move(socket)), sink_(sink) {}

  Executor get_executor() noexcept { return socket_.get_executor(); }
  Socket& socket() { return socket_; }

  // Ends the read that waits, and every later one, with operation_aborted.
  void stop_reading() {
    stopped_ = true;
    ErrorCode ignored;
    socket_.cancel(ignored);
  }

  template <class Buffers, class Token>
  auto async_read_some(const Buffers& buffers, Token&& token) {
    return net::async_initiate<Token, void(ErrorCode, std::size_t)>(
        [this](auto handler, const Buffers& into) {
          if (stopped_) {
            complete(std::move(handler), net::error::operation_aborted, 0);
          } else {
            socket_.async_read_some(into, std::move(handler));
          }
        },
        token, buffers);
  }

  template <class Buffers, class Token>
  auto async_write_some(const Buffers& buffers, Token&& token) {
    return net::async_initiate<Token, void(ErrorCode, std::size_t)>(
        [this](auto handler, const Buffers& from) {
          std::string bytes = beast::buffers_to_string(from);
          const std::size_t size = bytes.size();
          sink_.write_control(std::move(bytes));
          complete(std::move(handler), {}, size);
        },
        token, buffers);
  }

  // The connection closes the socket itself, after what is queued has been written.
  template <class Handler>
  friend void async_teardown(beast::role_type /*role*/, SocketStream& stream, Handler&& handler) {
    net::post(stream.get_executor(),
              beast::bind_front_handler(std::forward<Handler>(handler), ErrorCode{}));
  }

  // Beast's idle timeout.
  friend void beast_close_socket(SocketStream& stream) { stream.stop_reading(); }

 private:
  template <class Handler>
  void complete(Handler handler, ErrorCode error, std::size_t bytes) {
    net::post(get_executor(), beast::bind_front_handler(std::move(handler), error, bytes));
  }

  Socket socket_;
  Sink& sink_;
  bool stopped_ = false;
};

}  // namespace cuppa
