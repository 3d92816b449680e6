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
#include "net/tls_relay.hpp"

namespace cuppa {
namespace {

std::size_t room_for_connections(const Connected& all) {
  return all.options.connections_max / (all.certificate ? kDescriptorsWithTls : 1);
}

}  // namespace

class NetServer::Running : public std::enable_shared_from_this<Running> {
 public:
  Running(AsioLoop& loop, HttpHandler handle, FrameHandler& frames, NetOptions options)
      : loop_(loop),
        all_(std::make_shared<Connected>(loop.context(), std::move(handle), frames,
                                         std::move(options))),
        deadline_(loop.context().get_executor()),
        signals_(loop.context().get_executor()),
        hangups_(loop.context().get_executor()) {
    const std::size_t room = make_room_for_connections();
    if (all_->options.connections_max == 0) all_->options.connections_max = room;
    set_limits_of_addresses();
  }

  void add_listener(FileDescriptor socket, bool is_owner_socket) {
    listeners_.push_back(
        std::make_shared<Listener>(loop_.context(), all_, std::move(socket), is_owner_socket));
    listeners_.back()->start();
  }

  Listening listen(std::variant<TcpSocket, ListenProblem> opened) {
    if (const auto* problem = std::get_if<ListenProblem>(&opened)) return {problem->sentence};
    auto& tcp = std::get<TcpSocket>(opened);
    add_listener(std::move(tcp.socket), false);
    return {{}, tcp.port, tcp.address};
  }

  void run() { loop_.run(); }

  void stop() {
    if (std::exchange(all_->stopping, true)) return;
    all_->options.tell({FactName::server_stopping, {{"connections", all_->count - all_->relays}}});
    if (all_->options.stopping) all_->options.stopping();
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

  void on_hangup(std::function<void()> reload) {
    reload_ = std::move(reload);
    hangups_.add(SIGHUP);
    wait_for_hangup();
  }

  // What waits in the loop may hold connections for longer; they reach nobody from now on.
  void abandon() {
    close_listeners();
    signals_.cancel();
    hangups_.cancel();
    deadline_.cancel();
    all_->gone = nullptr;
    all_->fan_out.clear();
  }

  AsioLoop& loop() { return loop_; }
  const Connected& all() const { return *all_; }
  void use_certificate(Certificate certificate) {
    all_->certificate = std::move(certificate);
    set_limits_of_addresses();
  }

 private:
  void set_limits_of_addresses() {
    const auto& options = all_->options;
    const auto room = room_for_connections(*all_);
    const auto connections = connections_per_address(room, options.per_address_times);
    all_->of_addresses.set_limit(connections);
    all_->unfinished.set_limit(
        std::min(limits::kUnfinishedPerAddressMax * options.per_address_times, connections));
    // Those who are told are there too, and must not take the room that is left for others.
    const auto for_others = room - std::min(connections, room);
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

  void wait_for_hangup() {
    hangups_.async_wait([this, weak = weak_from_this()](ErrorCode error, int) {
      const auto self = weak.lock();
      if (!self || error) return;
      reload_();
      wait_for_hangup();
    });
  }

  AsioLoop& loop_;
  std::shared_ptr<Connected> all_;
  std::vector<std::shared_ptr<Listener>> listeners_;
  Timer deadline_;
  net::basic_signal_set<Executor> signals_;
  net::basic_signal_set<Executor> hangups_;
  std::function<void()> reload_;
};

NetServer::NetServer(AsioLoop& loop, HttpHandler handle, FrameHandler& frames, NetOptions options)
    : running_(std::make_shared<Running>(loop, std::move(handle), frames, std::move(options))) {}

NetServer::~NetServer() { running_->abandon(); }

NetServer::Listening NetServer::listen(const std::string& address, std::uint16_t port) {
  return running_->listen(listen_on_tcp(address, port));
}

NetServer::Listening NetServer::listen_on(FileDescriptor socket) {
  return running_->listen(listen_on_handed(std::move(socket)));
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

void NetServer::use_certificate(Certificate certificate) {
  running_->use_certificate(std::move(certificate));
}

void NetServer::stop_on_signals() { running_->stop_on_signals(); }

void NetServer::on_hangup(std::function<void()> reload) { running_->on_hangup(std::move(reload)); }

const NetFigures& NetServer::figures() const { return running_->all().figures; }

NetStanding NetServer::standing() const {
  const auto& all = running_->all();
  NetStanding standing;
  standing.connections = all.count - all.relays;
  standing.connections_max = room_for_connections(all);
  standing.is_stopping = all.stopping;
  for (const auto& connection : all.list) {
    const auto bytes = connection.waiting_bytes();
    standing.devices_behind += bytes > 0 ? 1 : 0;
    standing.waiting_bytes += bytes;
    standing.waiting_bytes_of_largest = std::max(standing.waiting_bytes_of_largest, bytes);
  }
  return standing;
}

}  // namespace cuppa
