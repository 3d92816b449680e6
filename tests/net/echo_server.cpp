// An echo server over Cuppa's own transport, for conformance suites of RFC 6455: `echo_server
// --port 9001`, then point the suite at ws://127.0.0.1:9001/ws. It stops on Ctrl+C.
//
// What a strict judge would note, and why it is so:
//   - one address, /ws; every other is answered in HTTP;
//   - no extension is offered (§9): compression of words that are secret beside words that somebody
//     else chose would give them away;
//   - the server closes TCP for its own side right after its close frame and reads on until the
//     other side has closed, for three seconds at most (§7.1.1 lets the server close first);
//   - close codes from 5000 on, which §7.4.2 leaves undefined, are sent back like valid ones;
//   - a message of more than 32 MiB is closed with 1009;
//   - frames sent before the handshake's answer has come are refused (§4.1 forbids them).

#include <CLI/CLI.hpp>
#include <cstdint>
#include <iostream>

#include "net/asio_loop.hpp"
#include "net/echo.hpp"
#include "net/server.hpp"

namespace cuppa {
namespace {

class Echo final : public FrameHandler {
 public:
  void opened(const std::shared_ptr<Subscriber>& /*device*/) override {}
  void closed(const std::shared_ptr<Subscriber>& /*device*/) override {}
  void received(const std::shared_ptr<Subscriber>& device, std::string_view text) override {
    echo_text(device, text);
  }
  bool received_bytes(const std::shared_ptr<Subscriber>& device, std::string_view bytes) override {
    echo_bytes(device, bytes);
    return true;
  }
};

void answer_not_here(const HttpRequest& /*request*/, const HttpAnswer& answer) {
  HttpResponse response;
  response.status = 404;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::string("The WebSocket is at /ws.\n");
  answer(std::move(response));
}

int run_echo(std::uint16_t port) {
  AsioLoop loop;
  Echo echo;
  NetServer server(loop, answer_not_here, echo, echo_options());
  const auto listening = server.listen("127.0.0.1", port);
  if (!listening.problem.empty()) {
    std::cerr << "echo_server: " << listening.problem << "\n";
    return 69;  // sysexits.h: unavailable
  }
  std::cout << "ws://127.0.0.1:" << listening.port << "/ws" << std::endl;
  server.stop_on_signals();
  server.run();
  return 0;
}

}  // namespace
}  // namespace cuppa

int main(int argc, char** argv) {
  CLI::App app{"Echoes WebSocket messages over Cuppa's own transport, for conformance suites"};
  std::uint16_t port = 9001;
  app.add_option("--port", port, "The port of this machine to listen on; 0: one that is free")
      ->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  return cuppa::run_echo(port);
}
