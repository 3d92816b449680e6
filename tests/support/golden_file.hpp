// Files that tests compare with what they make: CUPPA_REWRITE=1 writes them anew instead. Read the
// difference then, and commit it only if you can explain it.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace cuppa::tests {

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline bool rewrites_golden_files() { return std::getenv("CUPPA_REWRITE") != nullptr; }

inline void expect_golden(const std::filesystem::path& path, const std::string& made) {
  if (rewrites_golden_files()) {
    std::ofstream(path, std::ios::binary) << made;
    return;
  }
  EXPECT_EQ(text_of(path), made) << path << ": if this is right, run again with CUPPA_REWRITE=1";
}

}  // namespace cuppa::tests
