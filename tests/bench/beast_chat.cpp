// A chat server as one writes it first with Beast: each connection has a queue of shared strings
// and one async_write under way, one a message. To compare with; nothing of Cuppa is in it.
//   beast_chat PORT     runs until it is killed; load/target.hpp says what it understands
#include <sys/resource.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <string>

namespace {

namespace beast = boost::beast;
namespace net = boost::asio;
namespace websocket = beast::websocket;
using boost::system::error_code;
using net::ip::tcp;

using SharedText = std::shared_ptr<const std::string>;

class Guest : public std::enable_shared_from_this<Guest> {
 public:
  using Room = std::set<Guest*>;
  using Rooms = std::map<std::string, Room>;

  Guest(tcp::socket socket, Rooms& rooms) : stream_(std::move(socket)), rooms_(rooms) {
    stream_.next_layer().socket().set_option(tcp::no_delay(true));
    stream_.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
  }
  ~Guest() {
    if (room_ != nullptr) room_->erase(this);
  }
  Guest(const Guest&) = delete;
  Guest& operator=(const Guest&) = delete;

  void start() {
    stream_.async_accept([self = shared_from_this()](error_code error) {
      if (!error) self->read();
    });
  }

  void send(const SharedText& text) {
    queue_.push(text);
    if (queue_.size() == 1) write();
  }

 private:
  void read() {
    stream_.async_read(buffer_, [self = shared_from_this()](error_code error, std::size_t) {
      if (error) return;
      self->take(beast::buffers_to_string(self->buffer_.data()));
      self->buffer_.consume(self->buffer_.size());
      self->read();
    });
  }

  void take(std::string text) {
    if (room_ == nullptr) {
      room_ = &rooms_[text];
      room_->insert(this);
      return send(std::make_shared<const std::string>(R"({"type":"live"})"));
    }
    const auto shared = std::make_shared<const std::string>(std::move(text));
    for (Guest* guest : *room_) guest->send(shared);
  }

  void write() {
    stream_.text(true);
    stream_.async_write(net::buffer(*queue_.front()),
                        [self = shared_from_this()](error_code error, std::size_t) {
                          if (error) return;
                          self->queue_.pop();
                          if (!self->queue_.empty()) self->write();
                        });
  }

  websocket::stream<beast::tcp_stream> stream_;
  Rooms& rooms_;
  Room* room_ = nullptr;
  beast::flat_buffer buffer_;
  std::queue<SharedText> queue_;
};

void accept(tcp::acceptor& acceptor, Guest::Rooms& rooms) {
  acceptor.async_accept([&](error_code error, tcp::socket socket) {
    if (!error) std::make_shared<Guest>(std::move(socket), rooms)->start();
    accept(acceptor, rooms);
  });
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: beast_chat PORT\n");
    return 2;
  }
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  net::io_context loop(1);
  Guest::Rooms rooms;
  const auto port = static_cast<std::uint16_t>(std::atoi(arguments[1]));
  tcp::acceptor acceptor(loop, {net::ip::address_v4::loopback(), port});
  accept(acceptor, rooms);
  loop.run();
}
