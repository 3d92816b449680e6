#include "program/demo.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <variant>

#include "demo/play.hpp"
#include "net/owner_client.hpp"
#include "program/exit_codes.hpp"
#include "program/own_server.hpp"
#include "program/temporary_directory.hpp"
#include "store/problem.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

constexpr int kExitDidNotPlay = 70;      // kExitCodesInWords: a mistake of ours
constexpr double kSpeedToWatch = 6;      // turns of 20 seconds
constexpr double kOpeningToWatch = 200;  // in mid-turn within seconds

demo::Pace pace_of(const DemoConfig& config) {
  if (config.speed > 0) return {config.speed, config.speed, false};
  return {kSpeedToWatch, kOpeningToWatch, config.server.empty()};
}

int end_with(const Problem& problem) {
  std::cerr << "cuppa: " << problem.sentence << "\n";
  return problem.exit_code;
}

// "482 915"
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
            << "  join in          " << place.join_link << "\n";
  if (!place.phone_link.empty()) std::cout << "  your phone       " << place.phone_link << "\n";
  std::cout << "  or type          " << spaced(place.code) << "\n\n"
            << "Ctrl+C ends it. The session:\n"
            << place.session << "\n"
            << std::flush;
}

int tell_end(const std::string& problem, const std::string& session, const fs::path& data) {
  if (!problem.empty()) return end_with({problem, kExitDidNotPlay});
  std::cout << "\nThe session is closed. What was kept of it:\n"
            << "  cuppa export " << session << " --format markdown --data " << data.string()
            << "\n\n"
            << session << "\n"
            << std::flush;
  return 0;
}

// ---- into a server that runs

std::variant<std::string, Problem> host_link_for(const DemoConfig& config, const fs::path& data) {
  if (!config.host_link.empty()) return config.host_link;
  const auto reply = ask_owner_socket(data, {"POST", "/control/invite"});
  const auto json = reply ? wire::parse_json(reply->body) : std::nullopt;
  const auto link = json && json->is_object() ? json->value("url", std::string{}) : std::string{};
  if (!link.empty()) return link;
  return Problem{"No server on " + data.string() +
                     " gave a host link. Name its directory with --data, or a link from `cuppa "
                     "invite` with --host-link.",
                 kExitUnavailable};
}

int play_into(const DemoConfig& config) {
  const auto server = demo::parse_server_url(config.server);
  if (!server) {
    return end_with({"\"" + config.server +
                         "\" is not an address that the demo can open. Write it as "
                         "http://localhost:8080.",
                     kExitUsage});
  }
  const auto data = config.data.empty() ? ServeConfig{}.data : config.data;
  const auto link = host_link_for(config, data);
  if (const auto* problem = std::get_if<Problem>(&link)) return end_with(*problem);
  std::string session;
  demo::Play play{{*server, demo::key_in(std::get<std::string>(link)), pace_of(config),
                   [&session](const demo::MeetingPlace& place) {
                     session = place.session;
                     print_place(place);
                   }}};
  const auto problem = play.run();
  return tell_end(problem, session, data);
}

// ---- with a server of its own

bool listens_to_network(const std::string& listen) {
  return listen.empty() || !parse_listen(listen).address.starts_with("127.");
}

// The play, and whether the server went first; both threads look.
struct Shared {
  std::mutex guard;
  std::unique_ptr<demo::Play> play;
  bool server_has_ended = false;

  void end() {
    const std::lock_guard lock(guard);
    server_has_ended = true;
    if (play != nullptr) play->stop();
  }
};

// What was played to its end stays, to be exported; a temporary directory goes where it was not.
int play_on(const DemoConfig& config, const fs::path& data,
            std::optional<TemporaryDirectory> temporary) {
  Shared shared;
  ServeConfig serving;
  serving.listen = config.listen;
  serving.data = data;
  serving.log_level = "warning";
  OwnServer server{serving};
  const auto started = server.start([&shared] { shared.end(); });
  if (!started) return server.join();

  std::string session;
  demo::PlayOptions options{*demo::parse_server_url(started->address),
                            demo::key_in(started->host_link), pace_of(config),
                            [&](demo::MeetingPlace place) {
                              if (!listens_to_network(config.listen)) place.phone_link.clear();
                              session = place.session;
                              print_place(place);
                            }};
  {
    const std::lock_guard lock(shared.guard);
    shared.play = std::make_unique<demo::Play>(std::move(options));
    if (shared.server_has_ended) shared.play->stop();
  }
  const auto problem = shared.play->run();
  bool was_interrupted = false;
  {
    const std::lock_guard lock(shared.guard);
    was_interrupted = shared.server_has_ended;
    shared.play.reset();  // hangs up, so that the server has nobody to wait for
  }
  if (!was_interrupted) server.stop();
  const int code = server.join();
  if (!was_interrupted) {
    if (temporary) temporary->keep();
    return tell_end(problem, session, data);
  }
  std::cout << "\nThank you for being here.\n" << session << "\n" << std::flush;
  return code;
}

int play_with_own_server(const DemoConfig& config) {
  if (!config.data.empty()) return play_on(config, config.data, {});
  auto temporary = TemporaryDirectory::make("demo");
  if (!temporary) {
    return end_with(
        {"No temporary directory could be made. Name one with --data.", kExitCannotWrite});
  }
  const auto data = temporary->path();
  return play_on(config, data, std::move(temporary));
}

}  // namespace

void add_demo_flags(CLI::App& command, DemoConfig& config) {
  command
      .add_option("--server", config.server,
                  "A server that runs, http://localhost:8080; without it the demo starts one")
      ->envname("CUPPA_DEMO_SERVER");
  command
      .add_option("--speed", config.speed,
                  "As many times as fast as the guide, to the close. Without it: a pace to watch")
      ->envname("CUPPA_DEMO_SPEED")
      ->check(CLI::Range(0.1, 100'000.0));
  command
      .add_option("--data", config.data,
                  "The data directory of its own server (else a temporary one), or of --server")
      ->envname("CUPPA_DEMO_DATA");
  command
      .add_option("--host-link", config.host_link,
                  "A host link of --server; without it the demo asks through --data")
      ->envname("CUPPA_DEMO_HOST_LINK");
  command
      .add_option("--listen", config.listen,
                  "Where its own server listens; without it on 0.0.0.0:8080 or a free port")
      ->envname("CUPPA_DEMO_LISTEN")
      ->check([](const std::string& text) {
        parse_listen(text);
        return std::string{};
      });
}

int play_demo(const DemoConfig& config) {
  return config.server.empty() ? play_with_own_server(config) : play_into(config);
}

}  // namespace cuppa
