#include "program/serve.hpp"

#include <fcntl.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include "http/about_me_routes.hpp"
#include "http/answer_routes.hpp"
#include "http/archive_routes.hpp"
#include "http/caption_routes.hpp"
#include "http/concern_routes.hpp"
#include "http/control_routes.hpp"
#include "http/erasing_routes.hpp"
#include "http/follow_up_routes.hpp"
#include "http/health_routes.hpp"
#include "http/invitation_routes.hpp"
#include "http/last_time_routes.hpp"
#include "http/need_routes.hpp"
#include "http/own_words_routes.hpp"
#include "http/picture_routes.hpp"
#include "http/place_routes.hpp"
#include "http/record_routes.hpp"
#include "http/session_routes.hpp"
#include "http/static_files.hpp"
#include "net/asio_alarm.hpp"
#include "net/asio_loop.hpp"
#include "net/boottime_clock.hpp"
#include "net/server.hpp"
#include "room/gateway.hpp"
#include "store/data_directory.hpp"
#include "store/exit_codes.hpp"
#include "store/sqlite_event_store.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

constexpr int kExitCannotListen = 69;  // sysexits.h: unavailable

std::string local_url(const std::string& address, std::uint16_t port) {
  const bool everywhere = address == "0.0.0.0" || address == "::";
  const bool is_ipv6 = address.find(':') != std::string::npos;
  const auto host = everywhere || address == "127.0.0.1" ? "localhost"
                    : is_ipv6                            ? "[" + address + "]"
                                                         : address;
  return "http://" + host + ":" + std::to_string(port);
}

NetOptions net_options(const ServeConfig& config) {
  NetOptions options;
  options.behind_proxy = config.behind_proxy;
  if (!config.public_url.empty()) options.origins_allowed = {config.public_url};
  options.goodbye = make_text_frame(wire::goodbye_frame(wire::closing::kRestarting));
  options.tell = [](std::string_view fact) { spdlog::info("{}", fact); };
  return options;
}

int open_owner_socket(NetServer& server, const std::filesystem::path& data) {
  const int directory = ::open(data.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const auto listening = server.listen_owner_socket(directory);
  ::close(directory);
  if (listening.problem.empty()) return 0;
  std::cerr << "cuppa: " << listening.problem << "\n";
  return kExitCannotListen;
}

// Those that need no more than the rooms.
void add_routes_of_sessions(Router& router, RoomRegistry& rooms) {
  add_picture_routes(router, rooms);
  add_record_routes(router, rooms);
  add_last_time_routes(router, rooms);
  add_caption_routes(router, rooms);
  add_follow_up_routes(router, rooms);
  add_answer_routes(router, rooms);
  add_archive_routes(router, rooms);
  add_invitation_routes(router, rooms);
  add_own_words_routes(router, rooms);
  add_need_routes(router, rooms);
  add_concern_routes(router, rooms);
  add_erasing_routes(router, rooms);
  add_about_me_routes(router, rooms);
}

}  // namespace

void print_started(const Started& started) {
  std::cout << "Cuppa is ready. The kettle is on.\n\n"
            << "  Open            " << started.address << "\n"
            << "  Host a session  " << started.host_link << "\n\n"
            << "The host link works once. `cuppa invite` makes another. Ctrl+C stops the server.\n"
            << std::flush;
}

int serve(const ServeConfig& config, const std::function<void(const Started&)>& started) {
  spdlog::set_default_logger(spdlog::stderr_logger_mt("cuppa"));
  spdlog::set_pattern("%Y-%m-%dT%H:%M:%S%z %l %v");
  const auto listen = parse_listen(config.listen);
  if (!has_time_zones()) {
    spdlog::warn("this machine has no time zones, so dates are told in UTC; install tzdata");
  }

  auto opened = open_data_directory(config.data);
  if (const auto* problem = std::get_if<Problem>(&opened)) {
    std::cerr << "cuppa: " << problem->sentence << "\n";
    return problem->exit_code;
  }
  auto data = std::get<OpenedData>(std::move(opened));
  const auto last_alive = data.last_alive;

  AsioLoop loop;
  const BoottimeClock clock{data.anchor};
  AsioAlarmFactory alarms{loop, clock};
  SqliteEventStore store{std::move(data), loop};
  RoomRegistry rooms{
      {store, clock, alarms, wire::random_number, {}, wire::random_key, last_alive, clock.now()}};
  Gateway gateway{rooms};
  SessionRoutes session_routes{rooms, {config.keep_days}};

  // The host link and the addresses that are shown need the port, which is known once it listens.
  Router router;
  NetServer server{loop,
                   [&router](const HttpRequest& request, HttpAnswer answer) {
                     router(request, std::move(answer));
                   },
                   gateway, net_options(config)};
  const auto listening = server.listen(listen.address, listen.port);
  if (!listening.problem.empty()) {
    std::cerr << "cuppa: " << listening.problem << "\n";
    return kExitCannotListen;
  }
  if (const int problem = open_owner_socket(server, config.data); problem != 0) return problem;
  const auto address =
      config.public_url.empty() ? local_url(listen.address, listening.port) : config.public_url;
  session_routes.add_to(router);
  add_routes_of_sessions(router, rooms);
  add_place_routes(router, {config.public_url, listen.address, listening.port});
  add_health_routes(router, rooms, [&server] { return server.connections(); });
  add_control_routes(router, rooms, address);
  router.otherwise(
      [](const auto& request, const auto&, auto answer) { answer_static(request, answer); });

  make_host_link(rooms, address, [&](const std::string& link) { started({address, link}); });
  server.stop_on_signals();
  server.run();
  return 0;
}

}  // namespace cuppa
