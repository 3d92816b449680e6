#include "net/server.hpp"

#include <algorithm>
#include <csignal>
#include <utility>
#include <vector>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"
#include "net/connection.hpp"
#include "net/listener.hpp"
#include "net/listening_socket.hpp"

namespace cuppa {

class NetServer::Running : public std::enable_shared_from_this<Running> {
 public:
  Running(AsioLoop& loop, HttpHandler handle, FrameHandler& frames, NetOptions options)
      : loop_(loop),
        all_(std::make_shared<Connected>(loop.context(), std::move(handle), frames,
                                         std::move(options))),
        deadline_(loop.context().get_executor()),
        signals_(loop.context().get_executor()) {
    const std::size_t room = make_room_for_connections();
    if (all_->options.connections_max == 0) all_->options.connections_max = room;
    set_limits_of_addresses();
  }

  void add_listener(FileDescriptor socket, bool is_owner_socket) {
    listeners_.push_back(
        std::make_shared<Listener>(loop_.context(), all_, std::move(socket), is_owner_socket));
    listeners_.back()->start();
  }

  void run() { loop_.run(); }

  void stop() {
    if (std::exchange(all_->stopping, true)) return;
    close_listeners();
    deadline_.expires_after(all_->options.stop_deadline);
    deadline_.async_wait([this, self = shared_from_this()](ErrorCode error) {
      if (!error) loop_.stop();
    });
    all_->gone = [this] { loop_.stop(); };
    if (all_->count == 0) return loop_.stop();
    // Stopping one may end it, and only that one.
    for (auto at = all_->list.begin(); at != all_->list.end();) (at++)->stop();
  }

  void stop_on_signals() {
    signals_.add(SIGINT);
    signals_.add(SIGTERM);
    wait_for_signal();
  }

  // What waits in the loop may hold connections for longer; they reach nobody from now on.
  void abandon() {
    close_listeners();
    signals_.cancel();
    deadline_.cancel();
    all_->gone = nullptr;
    all_->fan_out.clear();
  }

  AsioLoop& loop() { return loop_; }
  std::size_t count() const { return all_->count; }

 private:
  void set_limits_of_addresses() {
    const auto& options = all_->options;
    const auto connections =
        connections_per_address(options.connections_max, options.per_address_times);
    all_->of_addresses.set_limit(connections);
    all_->unfinished.set_limit(
        std::min(limits::kUnfinishedPerAddressMax * options.per_address_times, connections));
    // Those who are told are there too, and must not take the room that is left for others.
    const auto for_others =
        options.connections_max - std::min(connections, options.connections_max);
    all_->told.set_limit(std::clamp(for_others / 2, std::size_t{1}, limits::kNewcomersToldMax));
  }

  void close_listeners() {
    for (const auto& listener : listeners_) listener->stop();
    listeners_.clear();
  }

  void wait_for_signal() {
    signals_.async_wait([this, weak = weak_from_this()](ErrorCode error, int) {
      const auto self = weak.lock();
      if (!self || error) return;
      if (all_->stopping) return loop_.stop();
      stop();
      wait_for_signal();
    });
  }

  AsioLoop& loop_;
  std::shared_ptr<Connected> all_;
  std::vector<std::shared_ptr<Listener>> listeners_;
  Timer deadline_;
  net::basic_signal_set<Executor> signals_;
};

NetServer::NetServer(AsioLoop& loop, HttpHandler handle, FrameHandler& frames, NetOptions options)
    : running_(std::make_shared<Running>(loop, std::move(handle), frames, std::move(options))) {}

NetServer::~NetServer() { running_->abandon(); }

NetServer::Listening NetServer::listen(const std::string& address, std::uint16_t port) {
  auto opened = listen_on_tcp(address, port);
  if (const auto* problem = std::get_if<ListenProblem>(&opened)) return {problem->sentence};
  auto& tcp = std::get<TcpSocket>(opened);
  running_->add_listener(std::move(tcp.socket), false);
  return {{}, tcp.port};
}

NetServer::Listening NetServer::listen_owner_socket(int data_directory) {
  auto opened = listen_in_directory(data_directory);
  if (const auto* problem = std::get_if<ListenProblem>(&opened)) return {problem->sentence};
  running_->add_listener(std::move(std::get<FileDescriptor>(opened)), true);
  return {};
}

void NetServer::run() { running_->run(); }

void NetServer::stop() {
  running_->loop().post([weak = std::weak_ptr(running_)] {
    if (const auto running = weak.lock()) running->stop();
  });
}

void NetServer::stop_on_signals() { running_->stop_on_signals(); }

std::size_t NetServer::connections() const { return running_->count(); }

}  // namespace cuppa
