// The program: reads what it was asked to do and hands over. No logic of its own.
#include <CLI/CLI.hpp>

#include "program/config.hpp"
#include "program/demo.hpp"
#include "program/serve.hpp"

int main(int argc, char** argv) {
  CLI::App app{"Cuppa: Over a Brew sessions in the room and online, on one clock"};
  app.set_version_flag("--version", "cuppa " CUPPA_VERSION);
  app.require_subcommand(1);

  cuppa::ServeConfig config;
  auto* serve = app.add_subcommand("serve", "Run the server");
  cuppa::add_serve_flags(*serve, config);

  cuppa::DemoConfig demo_config;
  auto* demo = app.add_subcommand("demo", "Play a real session with pretend people");
  cuppa::add_demo_flags(*demo, demo_config);

  CLI11_PARSE(app, argc, argv);
  if (serve->parsed()) return cuppa::serve(config, cuppa::print_started);
  if (demo->parsed()) return cuppa::demo(demo_config);
  return 0;
}
