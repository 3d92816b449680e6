// Another program that is run to its end, with nothing of this one's environment but its path.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cuppa {

enum class ToolEnd {
  done,
  failed,
  took_too_long,  // and was stopped
  interrupted     // somebody wishes that we end; it was stopped
};

// Where $PATH has it; none: it is not installed.
std::optional<std::filesystem::path> find_tool(const std::string& name);

// Runs in `directory`, which is its home too, with nothing to read and nothing to say it to: what
// it says is in `directory`/said. Nothing that it started outlives it.
ToolEnd run_tool(const std::filesystem::path& tool, const std::vector<std::string>& arguments,
                 const std::filesystem::path& directory, std::chrono::milliseconds longest);

}  // namespace cuppa
