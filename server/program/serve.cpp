#include "program/serve.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include "backup/backup_finding.hpp"
#include "backup/backups.hpp"
#include "http/backup_routes.hpp"
#include "http/check_routes.hpp"
#include "http/control_routes.hpp"
#include "http/health_routes.hpp"
#include "http/host_key_routes.hpp"
#include "http/place_routes.hpp"
#include "http/request_rates.hpp"
#include "http/routes_of_sessions.hpp"
#include "http/session_routes.hpp"
#include "http/static_files.hpp"
#include "net/asio_alarm.hpp"
#include "net/asio_loop.hpp"
#include "net/boottime_clock.hpp"
#include "net/server.hpp"
#include "program/exit_codes.hpp"
#include "program/log.hpp"
#include "program/machine_findings.hpp"
#include "program/served_backups.hpp"
#include "program/served_certificate.hpp"
#include "program/served_place.hpp"
#include "program/supervisor.hpp"
#include "room/gateway.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite_event_store.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/refusals.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

constexpr int kExitCannotListen = 69;  // sysexits.h: unavailable

int cannot_serve(const Problem& problem) {
  std::cerr << "cuppa: " << problem.sentence << "\n";
  return problem.exit_code;
}

NetOptions net_options(const ServeConfig& config, const TellFact& tell,
                       const Supervisor& supervisor) {
  NetOptions options;
  for (const auto& range : config.trusted_proxies) options.trusted_proxies.add(range);
  options.per_address_times = static_cast<std::size_t>(config.per_address_times);
  if (!config.public_url.empty()) options.origins_allowed = {config.public_url};
  options.goodbye = make_text_frame(wire::goodbye_frame(wire::closing::kRestarting));
  options.stopping = [&supervisor] { supervisor.say_stopping(); };
  options.tell = tell;
  return options;
}

// On what a service manager opened for us; else on the address that was asked for.
NetServer::Listening open_listening(NetServer& server, const ListenAddress& asked) {
  auto handed = take_handed_sockets();
  if (handed.empty()) return server.listen(asked.address, asked.port);
  NetServer::Listening first;
  for (auto& socket : handed) {
    auto listening = server.listen_on(std::move(socket));
    if (!listening.problem.empty()) return listening;
    if (first.port == 0) first = std::move(listening);
  }
  return first;
}

int open_owner_socket(NetServer& server, const std::filesystem::path& data) {
  const int directory = ::open(data.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const auto listening = server.listen_owner_socket(directory);
  ::close(directory);
  return listening.problem.empty() ? 0 : cannot_serve({listening.problem, kExitCannotListen});
}

void obey_signals(NetServer& server, ServedCertificate& certificate, const Supervisor& supervisor) {
  server.stop_on_signals();
  // Without a certificate and a service manager a hangup is a terminal that was closed.
  if (!certificate.is_on() && !supervisor.is_there()) return;
  server.on_hangup([&certificate, &supervisor] {
    supervisor.say_reloading();
    certificate.use_again();
    supervisor.say_ready();
  });
}

Watched watched(RoomRegistry& rooms, const NetServer& server, const AsioAlarmFactory& alarms,
                const HouseFigures& house) {
  return {rooms,
          [&server]() -> const NetFigures& { return server.figures(); },
          [&server] { return server.standing(); },
          [&alarms]() -> const SecondsHistogram& { return alarms.lateness(); },
          house,
          CUPPA_VERSION};
}

// What only the server itself knows, for `cuppa check`.
std::vector<Finding> findings_of(const Backups& backups, const ServedCertificate& certificate,
                                 const BootAnchor& anchor) {
  const auto& last = backups.last();
  auto findings = server_findings(anchor);
  if (certificate.is_on()) findings.push_back(certificate.finding());
  findings.push_back(backup_finding(backups.settings(), backups.last_good(),
                                    last ? last->problem : std::nullopt, server_now(anchor)));
  return findings;
}

RoomSurroundings surroundings_of_rooms(SqliteEventStore& store, const BoottimeClock& clock,
                                       AsioAlarmFactory& alarms, std::optional<Instant> last_alive,
                                       const TellFact& tell) {
  return {store,
          clock,
          alarms,
          wire::random_number,
          {},
          wire::random_key,
          last_alive,
          clock.now(),
          std::make_shared<RoomFigures>(),
          tell};
}

int serve_data(const ServeConfig& config, OpenedData data, ServedCertificate& certificate,
               HouseFigures& house, const TellFact& tell,
               const std::function<void(const Started&)>& started) {
  const auto last_alive = data.last_alive;
  const auto anchor = data.anchor;

  const Supervisor supervisor;
  AsioLoop loop;
  const BoottimeClock clock{data.anchor};
  AsioAlarmFactory alarms{loop, clock};
  SqliteEventStore store{std::move(data), loop};
  RoomRegistry rooms{surroundings_of_rooms(store, clock, alarms, last_alive, tell)};
  Gateway gateway{rooms};
  Backups backups{
      store, loop, clock, alarms, backup_settings(config), news_of_backups(tell, house)};
  if (const auto last = backups.last_good()) house.last_backup_at = seconds_of(*last);
  DatabaseCheck check{config.data / kDatabaseName, loop};
  SessionRoutes session_routes{rooms, {config.keep_days}};
  PasswordThread password_checks{loop};
  HostKeyRoutes host_key_routes{rooms, password_checks};

  // The host link and the addresses that are shown need the port, which is known once it listens.
  Router router;
  RequestRates rates{clock, config.per_address_times};
  NetServer server{loop,
                   [&router, &rates](const HttpRequest& request, HttpAnswer answer) {
                     if (auto refusal = rates.refuse(request)) return answer(std::move(*refusal));
                     router(request, std::move(answer));
                   },
                   gateway, net_options(config, tell, supervisor)};
  certificate.serve_with(server);
  const auto listening = open_listening(server, parse_listen(config.listen));
  if (!listening.problem.empty()) return cannot_serve({listening.problem, kExitCannotListen});
  if (const int problem = open_owner_socket(server, config.data); problem != 0) return problem;
  const auto place = place_of(config, certificate, listening);
  const auto address = address_of_place(place);
  session_routes.add_to(router);
  host_key_routes.add_to(router);
  add_routes_of_sessions(router, rooms);
  add_place_routes(router, place);
  add_health_routes(router, watched(rooms, server, alarms, house),
                    config.metrics_for == "network" ? MetricsFor::network : MetricsFor::machine);
  add_control_routes(router, rooms, address);
  add_backup_routes(router, backups, alarms, clock);
  add_check_route(router, check, [&] { return findings_of(backups, certificate, anchor); });
  router.otherwise(
      [](const auto& request, const auto&, auto answer) { answer_static(request, answer); });

  make_host_link(rooms, address, [&](const std::string& link) {
    started({address, link});
    supervisor.say_ready();
  });
  obey_signals(server, certificate, supervisor);
  tell({FactName::server_started, {{"port", listening.port}}});
  server.run();
  tell({FactName::server_stopped, {{"connections_left", server.standing().connections}}});
  return 0;
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
  const auto tell = open_log(config.log_format, config.log_level);
  if (!has_time_zones()) tell({FactName::no_time_zones});

  HouseFigures house;
  ServedCertificate certificate{{config.tls_cert, config.tls_key}, tell, house};
  if (const auto problem = certificate.read_first()) return cannot_serve(*problem);

  auto opened = open_data_for(config);
  if (const auto* problem = std::get_if<Problem>(&opened)) return cannot_serve(*problem);
  return serve_data(config, std::get<OpenedData>(std::move(opened)), certificate, house, tell,
                    started);
}

}  // namespace cuppa
