#include "net/device_client.hpp"

#include <deque>
#include <utility>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"
#include "net/net_options.hpp"

namespace cuppa {

class DeviceClient::Socket : public std::enable_shared_from_this<DeviceClient::Socket> {
 public:
  Socket(AsioLoop& loop, ServerAddress server, Handlers handlers)
      : resolver_(loop.context().get_executor()),
        stream_(loop.context().get_executor()),
        server_(std::move(server)),
        handlers_(std::move(handlers)) {}

  void start() {
    resolver_.async_resolve(server_.host, server_.port,
                            [self = shared_from_this()](ErrorCode error, const auto& found) {
                              if (error) return self->end(error);
                              self->connect(found);
                            });
  }

  void send(std::string text) {
    if (is_over_) return;
    waiting_.push_back(std::move(text));
    if (is_open_ && waiting_.size() == 1) write();
  }

  void hang_up() {
    is_over_ = true;
    handlers_ = {};
    resolver_.cancel();
    beast::get_lowest_layer(stream_).close();
  }

 private:
  void connect(const net::ip::tcp::resolver::results_type& found) {
    auto& tcp = beast::get_lowest_layer(stream_);
    tcp.expires_after(limits::kHandshakeDeadline);
    tcp.async_connect(found, [self = shared_from_this()](ErrorCode error, const auto&) {
      if (error) return self->end(error);
      self->shake_hands();
    });
  }

  void shake_hands() {
    auto& tcp = beast::get_lowest_layer(stream_);
    tcp.expires_never();
    tcp.socket().set_option(net::ip::tcp::no_delay(true));
    stream_.set_option(websocket::stream_base::timeout::suggested(beast::role_type::client));
    stream_.set_option(websocket::stream_base::decorator([](websocket::request_type& request) {
      request.set(http::field::sec_websocket_protocol, kSubprotocol);
    }));
    stream_.async_handshake(server_.authority(), "/ws",
                            [self = shared_from_this()](ErrorCode error) {
                              if (error) return self->end(error);
                              self->opened();
                            });
  }

  void opened() {
    if (is_over_) return;
    is_open_ = true;
    read();
    if (!waiting_.empty()) write();
    if (handlers_.on_open) handlers_.on_open();
  }

  void read() {
    stream_.async_read(buffer_, [self = shared_from_this()](ErrorCode error, std::size_t) {
      if (error) return self->end(error);
      self->take_message();
    });
  }

  void take_message() {
    const auto bytes = buffer_.cdata();
    const std::string_view text{static_cast<const char*>(bytes.data()), bytes.size()};
    if (const auto on_text = handlers_.on_text) on_text(text);
    if (is_over_) return;
    buffer_.clear();
    read();
  }

  void write() {
    stream_.async_write(net::buffer(waiting_.front()),
                        [self = shared_from_this()](ErrorCode error, std::size_t) {
                          if (error) return self->end(error);
                          self->waiting_.pop_front();
                          if (!self->waiting_.empty()) self->write();
                        });
  }

  void end(ErrorCode error) {
    if (std::exchange(is_over_, true)) return;
    const auto reason = stream_.reason();
    const std::string why = reason.code == websocket::close_code::none
                                ? error.message()
                                : std::to_string(reason.code) + " " + reason.reason.c_str();
    const auto handlers = std::exchange(handlers_, {});
    beast::get_lowest_layer(stream_).close();
    if (handlers.on_closed) handlers.on_closed(why);
  }

  net::ip::basic_resolver<net::ip::tcp, Executor> resolver_;
  websocket::stream<beast::basic_stream<net::ip::tcp, Executor>> stream_;
  ServerAddress server_;
  Handlers handlers_;
  beast::flat_buffer buffer_;
  std::deque<std::string> waiting_;
  bool is_open_ = false;
  bool is_over_ = false;
};

DeviceClient::DeviceClient(AsioLoop& loop, ServerAddress server, Handlers handlers)
    : socket_(std::make_shared<Socket>(loop, std::move(server), std::move(handlers))) {
  socket_->start();
}

DeviceClient::~DeviceClient() { socket_->hang_up(); }

void DeviceClient::send(std::string text) { socket_->send(std::move(text)); }

}  // namespace cuppa
