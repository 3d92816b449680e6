#include "program/config_file.hpp"

#include <toml++/toml.h>

#include <CLI/CLI.hpp>
#include <sstream>
#include <string>

namespace cuppa {
namespace {

std::string settings_of(const CLI::App& serve) {
  std::string names;
  for (const auto* option : serve.get_options()) {
    const auto name = option->get_single_name();
    if (name == "help" || name == "config") continue;
    names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

std::string value_of(const std::filesystem::path& file, const std::string& name,
                     const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* yes = node.as_boolean()) return yes->get() ? "true" : "false";
  throw CLI::ValidationError(file.string(), name +
                                                " is neither a text, a whole number, true nor "
                                                "false.");
}

toml::table read(const std::filesystem::path& file) {
  try {
    return toml::parse_file(file.string());
  } catch (const toml::parse_error& error) {
    std::ostringstream where;
    where << "line " << error.source().begin.line << ": " << error.description();
    throw CLI::ValidationError(file.string(), where.str());
  }
}

void check(const std::filesystem::path& file, CLI::Option& option) {
  try {
    option.run_callback();
  } catch (const CLI::ValidationError& error) {
    throw CLI::ValidationError(file.string(), error.what());
  }
}

}  // namespace

void apply_config_file(CLI::App& command, const CLI::App& serve,
                       const std::filesystem::path& file) {
  const auto settings = read(file);
  for (const auto& [key, node] : settings) {
    const std::string name{key.str()};
    if (serve.get_option_no_throw("--" + name) == nullptr) {
      throw CLI::ValidationError(file.string(), "there is no setting " + name +
                                                    ". There are: " + settings_of(serve) + ".");
    }
    auto* option = command.get_option_no_throw("--" + name);
    if (option == nullptr || option->count() > 0) continue;
    option->add_result(value_of(file, name, node));
    check(file, *option);
  }
}

}  // namespace cuppa
