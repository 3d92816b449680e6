#include "program/demo.hpp"

#include <spdlog/spdlog.h>
#include <stdlib.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <future>
#include <iostream>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "demo/play.hpp"
#include "program/config.hpp"
#include "program/serve.hpp"

namespace cuppa {
namespace {

constexpr int kExitCannotListen = 69;  // sysexits.h: unavailable, as in serve.cpp
constexpr int kExitNoTemporary = 73;   // sysexits.h: cannot create
constexpr int kExitDidNotPlay = 70;    // sysexits.h: software
constexpr int kExitUsage = 64;
constexpr double kSpeedToWatch = 6;      // turns of 20 seconds
constexpr double kOpeningToWatch = 200;  // in mid-turn within seconds

demo::Pace pace_of(const DemoConfig& config) {
  if (config.speed > 0) return {config.speed, config.speed, false};
  return {kSpeedToWatch, kOpeningToWatch, config.server.empty()};
}

std::optional<std::filesystem::path> make_temporary_directory() {
  auto path = (std::filesystem::temp_directory_path() / "cuppa-demo-XXXXXX").string();
  if (::mkdtemp(path.data()) == nullptr) return {};
  return path;
}

std::string spaced(const std::string& code) {
  std::string groups;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i > 0 && i % 3 == 0) groups += ' ';
    groups += code[i];
  }
  return groups;
}

void print_place(const demo::MeetingPlace& place) {
  std::cout << "Over a Brew, 22 May 2024: pretend people, real words.\n"
            << "With thanks to Over a Brew, Curators of Change and ADASS Eastern Region.\n\n"
            << "Open this:\n"
            << "  the room screen  " << place.screen_link << "\n"
            << "  a newcomer       " << place.join_link << "\n";
  if (!place.phone_link.empty()) std::cout << "  your phone       " << place.phone_link << "\n";
  std::cout << "  or the code      " << spaced(place.code) << "\n\n"
            << "Ctrl+C ends it. The session:\n"
            << place.session << "\n"
            << std::flush;
}

// Plays until the end; the session's id is empty where it did not come that far.
struct Ending {
  std::string problem, session;
};

demo::PlayOptions options_for(const DemoConfig& config, const ServerAddress& server,
                              const std::string& host_link, std::string& session,
                              bool has_network = true) {
  return {server, demo::key_in(host_link), pace_of(config),
          [&session, has_network](demo::MeetingPlace place) {
            if (!has_network) place.phone_link.clear();
            session = place.session;
            print_place(place);
          }};
}

int tell_ending(const Ending& ending, const std::filesystem::path& data) {
  if (!ending.problem.empty()) {
    std::cerr << "cuppa: " << ending.problem << "\n";
    return kExitDidNotPlay;
  }
  std::cout << "\nThe session is closed. Its record:\n"
            << "  cuppa export " << ending.session << " --format markdown --data " << data.string()
            << "\n\n"
            << ending.session << "\n"
            << std::flush;
  return 0;
}

int play_into(const DemoConfig& config) {
  const auto server = demo::parse_server_url(config.server);
  if (!server) {
    std::cerr << "cuppa: \"" << config.server
              << "\" is not an address the demo can open. Write it as http://localhost:8080.\n";
    return kExitUsage;
  }
  const auto& host_link = config.host_link;
  if (host_link.empty()) {
    std::cerr << "cuppa: --host-link is missing: the demo needs a host link of that server. "
                 "`cuppa invite` makes one.\n";
    return kExitUsage;
  }
  Ending ending;
  demo::Play play{options_for(config, *server, host_link, ending.session)};
  ending.problem = play.run();
  return tell_ending(ending, config.data.empty() ? ServeConfig{}.data : config.data);
}

// A server on a thread of its own. Ctrl+C stops it, and with it the demo.
class OwnServer {
 public:
  explicit OwnServer(ServeConfig config) : config_(std::move(config)) {}

  ~OwnServer() {
    if (thread_.joinable()) thread_.join();
  }
  OwnServer(const OwnServer&) = delete;
  OwnServer& operator=(const OwnServer&) = delete;

  // None: it could not start; join() has the exit code. `ended` is called when it stops.
  std::optional<Started> start(std::function<void()> ended) {
    auto started = started_.get_future();
    thread_ = std::thread([this, ended = std::move(ended)] {
      exit_code_ = run();
      if (!has_started_) started_.set_value({});
      ended();
    });
    return started.get();
  }

  // The same way out as Ctrl+C.
  void stop() { std::raise(SIGTERM); }

  int join() {
    thread_.join();
    return exit_code_;
  }

 private:
  int run() {
    const bool any_port = config_.listen.empty();
    if (any_port) config_.listen = ServeConfig{}.listen;
    const int code = serve_once();
    if (has_started_ || !any_port || code != kExitCannotListen) return code;
    std::cerr << "cuppa: taking another port.\n";
    spdlog::drop_all();  // serve() makes its log anew
    config_.listen = "0.0.0.0:0";
    return serve_once();
  }

  int serve_once() {
    return serve(config_, [this](const Started& started) {
      spdlog::set_level(spdlog::level::warn);
      has_started_ = true;
      started_.set_value(started);
    });
  }

  ServeConfig config_;
  std::promise<std::optional<Started>> started_;
  bool has_started_ = false;  // on the server's thread
  int exit_code_ = 0;
  std::thread thread_;
};

bool listens_to_network(const std::string& listen) {
  return listen.empty() || !parse_listen(listen).address.starts_with("127.");
}

int play_with_own_server(const DemoConfig& config) {
  const bool is_temporary = config.data.empty();
  const auto data = is_temporary ? make_temporary_directory() : std::optional{config.data};
  if (!data) {
    std::cerr << "cuppa: no temporary directory could be made. Name one with --data.\n";
    return kExitNoTemporary;
  }
  ServeConfig serving;
  serving.listen = config.listen;
  serving.data = *data;
  std::mutex guard;
  std::unique_ptr<demo::Play> play;
  bool has_ended = false;
  OwnServer server{serving};
  const auto started = server.start([&] {
    const std::lock_guard lock(guard);
    has_ended = true;
    if (play != nullptr) play->stop();
  });
  if (!started) return server.join();

  Ending ending;
  {
    const std::lock_guard lock(guard);
    play = std::make_unique<demo::Play>(
        options_for(config, *demo::parse_server_url(started->address), started->host_link,
                    ending.session, listens_to_network(config.listen)));
    if (has_ended) play->stop();
  }
  ending.problem = play->run();
  bool was_interrupted = false;
  {
    const std::lock_guard lock(guard);
    was_interrupted = has_ended;
    play.reset();  // hangs up, so that the server has nobody to wait for
  }
  if (!was_interrupted) server.stop();
  const int code = server.join();
  if (!was_interrupted) return tell_ending(ending, *data);
  if (is_temporary) std::filesystem::remove_all(*data);
  if (!ending.session.empty())
    std::cout << "\nThank you for being here.\n" << ending.session << "\n";
  return code;
}

}  // namespace

void add_demo_flags(CLI::App& command, DemoConfig& config) {
  command
      .add_option("--server", config.server,
                  "A server that runs, http://localhost:8080; without it one is started")
      ->envname("CUPPA_DEMO_SERVER");
  command
      .add_option("--speed", config.speed,
                  "So many times as fast as the guide, to the end of the session. Without it: "
                  "a pace to watch")
      ->envname("CUPPA_DEMO_SPEED")
      ->check(CLI::Range(0.1, 100'000.0));
  command
      .add_option("--data", config.data,
                  "The data directory: of its own server (else a temporary one), or of --server")
      ->envname("CUPPA_DEMO_DATA");
  command
      .add_option("--host-link", config.host_link, "A host link of --server, from `cuppa invite`")
      ->envname("CUPPA_DEMO_HOST_LINK");
  command
      .add_option("--listen", config.listen,
                  "Where its own server listens; else on 0.0.0.0:8080 or a free port")
      ->envname("CUPPA_DEMO_LISTEN")
      ->check([](const std::string& text) {
        parse_listen(text);
        return std::string{};
      });
}

int demo(const DemoConfig& config) {
  return config.server.empty() ? play_with_own_server(config) : play_into(config);
}

}  // namespace cuppa
