// The server's sockets: listens, answers HTTP through the handler, and hands WebSockets' messages
// to the frame handler. All of it runs on the loop's thread.
//
//   AsioLoop loop;
//   ... rooms, routes (they use loop, BoottimeClock, AsioAlarmFactory) ...
//   NetServer server(loop, routes, devices, options);
//   if (auto problem = server.listen("0.0.0.0", 8080).problem; !problem.empty()) ...
//   server.stop_on_signals();
//   server.run();
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "http/http.hpp"
#include "net/certificate.hpp"
#include "net/file_descriptor.hpp"
#include "net/net_options.hpp"
#include "room/subscriber.hpp"
#include "watch/net_figures.hpp"

namespace cuppa {

class AsioLoop;

class NetServer {
 public:
  struct Listening {
    std::string problem;     // a sentence for the person who started it; empty when all is well
    std::uint16_t port = 0;  // the one that was found free, when 0 was asked for
    std::string address{};
  };

  // `loop` and `frames` must outlive it. Requests for /ws do not reach `handle`, all others do.
  NetServer(AsioLoop& loop, HttpHandler handle, FrameHandler& frames, NetOptions options = {});
  ~NetServer();
  NetServer(const NetServer&) = delete;
  NetServer& operator=(const NetServer&) = delete;

  // From now on those who come over TCP speak TLS with this certificate. May be called again while
  // the server runs, on the loop's thread: whoever is there already goes on with the earlier one.
  void use_certificate(Certificate certificate);
  // A numeric address; may be called for several.
  Listening listen(const std::string& address, std::uint16_t port);
  // A TCP socket that listens already, as a service manager hands it over.
  Listening listen_on(FileDescriptor socket);
  // The socket in the data directory (listening_socket.hpp): what comes through it is from_owner.
  // The descriptor of the directory is needed during the call only.
  Listening listen_owner_socket(int data_directory);

  // Runs the loop until it was stopped and the last connection has gone, or the stop deadline has.
  void run();
  // From any thread, any number of times: takes no newcomers, sends options.goodbye and closes each
  // device with 4101, lets answers under way finish, then ends run().
  void stop();
  // SIGINT and SIGTERM stop; a second one ends at once.
  void stop_on_signals();
  // SIGHUP calls it, on the loop's thread.
  void on_hangup(std::function<void()> reload);

  // On the loop's thread. In `standing` a client counts once, whether or not it speaks TLS.
  [[nodiscard]] const NetFigures& figures() const;
  [[nodiscard]] NetStanding standing() const;

 private:
  class Running;
  std::shared_ptr<Running> running_;
};

}  // namespace cuppa
