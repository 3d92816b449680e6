#include "net/lingering_close.hpp"

#include <array>
#include <utility>

namespace cuppa {
namespace {

class LingeringClose final : public Connection,
                             public std::enable_shared_from_this<LingeringClose> {
 public:
  LingeringClose(std::shared_ptr<Connected> everything, Socket socket)
      : Connection(std::move(everything)),
        socket_(std::move(socket)),
        deadline_(socket_.get_executor()) {}

  void start() {
    ErrorCode error;
    socket_.shutdown(Socket::shutdown_send, error);
    if (error) return;
    deadline_.expires_after(all().options.close_deadline);
    deadline_.async_wait([self = shared_from_this()](ErrorCode wait_error) {
      if (!wait_error) self->stop();
    });
    read();
  }

  void stop() override {
    ErrorCode ignored;
    socket_.close(ignored);
  }

 private:
  void read() {
    socket_.async_read_some(net::buffer(bytes_),
                            [self = shared_from_this()](ErrorCode error, std::size_t) {
                              if (error) {
                                self->deadline_.cancel();
                              } else {
                                self->read();
                              }
                            });
  }

  Socket socket_;
  Timer deadline_;
  std::array<char, 512> bytes_{};
};

}  // namespace

void close_lingering(const std::shared_ptr<Connected>& all, Socket socket,
                     std::optional<AddressCounts::Place> place) {
  const auto closing = std::make_shared<LingeringClose>(all, std::move(socket));
  closing->hold(std::move(place));
  closing->start();
}

}  // namespace cuppa
