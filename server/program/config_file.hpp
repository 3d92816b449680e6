// The config file: TOML, with the names of the flags. `data = "/var/lib/cuppa"`
#pragma once

#include <filesystem>

namespace CLI {
class App;
}

namespace cuppa {

// Gives `command` what neither a flag nor the environment has set. One file serves all commands: it
// may name whatever `serve` takes. Throws CLI::ParseError, which names the file, the setting and
// what would be accepted.
void apply_config_file(CLI::App& command, const CLI::App& serve, const std::filesystem::path& file);

}  // namespace cuppa
