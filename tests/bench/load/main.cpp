// Many devices at one server, and what that cost it. `load --help` names the scenarios.
#include <sys/resource.h>

#include <CLI/CLI.hpp>

#include "bench/load/scenarios.hpp"

namespace {

using cuppa::bench::Pace;
using cuppa::bench::Size;
using cuppa::bench::Target;

void take_all_descriptors() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int main(int count, char** arguments) {
  CLI::App app{"Sends many devices to one server and prints what they found."};
  Target target;
  std::string scenario, name;
  Size size;
  Pace pace;
  int clock_rooms = 100;
  app.add_option("scenario", scenario)
      ->required()
      ->check(CLI::IsMember({"tick", "burst", "idle", "commands", "clocks", "tables"}));
  app.add_option("--server", target.name, "what the figures call the server")->required();
  app.add_option("--port", target.port, "of a server on this machine")->required();
  app.add_option("--process", target.process, "whose costs are measured")->required();
  app.add_option("--data", target.data, "the data directory, where it is Cuppa");
  app.add_option("--name", name, "what the figures call the scenario");
  app.add_option("--rooms", size.rooms);
  app.add_option("--people", size.people, "in each room");
  app.add_option("--tabs", size.tabs, "of each person");
  app.add_option("--messages", pace.messages, "in each room; of each person, in a burst");
  app.add_option("--every", pace.every_ms, "milliseconds between two messages");
  app.add_option("--clock-rooms", clock_rooms, "rooms beside the large one, for clocks");
  app.add_flag("--profile", pace.profile, "valgrind --tool=callgrind runs the server");
  CLI11_PARSE(app, count, arguments);
  if (name.empty()) name = scenario;
  take_all_descriptors();
  if (scenario == "tick") cuppa::bench::tick(target, name, size, pace);
  if (scenario == "burst") cuppa::bench::burst(target, size, pace);
  if (scenario == "idle") cuppa::bench::idle(target, size);
  if (scenario == "commands") cuppa::bench::commands(target, name, size, pace.messages);
  if (scenario == "tables") cuppa::bench::tables(target, size, pace);
  if (scenario == "clocks") cuppa::bench::clocks(target, size, pace, clock_rooms);
  return 0;
}
