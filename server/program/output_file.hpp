// Where the output of a command goes: a file that is there whole or not at all, or the terminal.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "store/problem.hpp"

namespace cuppa {

// Empty or "-": the standard output. A file is written beside its place and then takes it, readable
// by its owner only, since it holds people's words; what stood there before stays until then. What
// is no file (a pipe, a terminal) is written to directly.
std::optional<Problem> write_output(const std::filesystem::path& output, std::string_view text);

}  // namespace cuppa
