// Whether some letters are in no file any more: every byte of every file is searched.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/golden_file.hpp"

namespace cuppa::tests {

// The files under a directory in which these letters stand.
inline std::vector<std::string> files_with(const std::filesystem::path& directory,
                                           const std::string& letters) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    if (!entry.is_regular_file()) continue;
    if (text_of(entry.path()).find(letters) == std::string::npos) continue;
    files.push_back(entry.path().filename().string());
  }
  return files;
}

}  // namespace cuppa::tests
