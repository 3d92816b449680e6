// `cuppa demo`: the session of 22 May 2024, with pretend people and real words.
#pragma once

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace cuppa {

struct DemoConfig {
  std::string server;          // empty: starts one itself
  std::string listen;          // of its own server; empty: 8080, or a free port
  std::filesystem::path data;  // empty: a temporary directory, or the server's own
  std::string host_link;       // for `server`; empty: asks it through its data directory
  double speed = 0;            // 0: a pace to watch, round and round
};

void add_demo_flags(CLI::App& command, DemoConfig& config);

// Returns the exit code. The last line it prints is the session's id.
int play_demo(const DemoConfig& config);

}  // namespace cuppa
