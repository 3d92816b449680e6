// What the program was asked to do: flags, then CUPPA_… in the environment, then the config file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace cuppa {

struct ServeConfig {
  std::string listen = "0.0.0.0:8080";
  std::filesystem::path data = "cuppa-data";
  std::string public_url;  // what people open, when a proxy stands in front
  int keep_days = 90;
  bool behind_proxy = false;
};

struct ListenAddress {
  std::string address;
  std::uint16_t port = 0;
};

// "127.0.0.1:8080", "[::1]:8080", ":8080" or "8080". Throws CLI::ValidationError, which names what
// would be accepted.
ListenAddress parse_listen(const std::string& text);

// Adds the flags of `serve`, each with its environment variable.
void add_serve_flags(CLI::App& command, ServeConfig& config);

// "--data DIR", for every command that works on sessions.
void add_data_flag(CLI::App& command, std::filesystem::path& data);

}  // namespace cuppa
