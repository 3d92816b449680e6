// A directory that is gone after the test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace cuppa::tests {

class TempDirectory {
 public:
  TempDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "cuppa-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary directory");
    path_ = name;
  }
  ~TempDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TempDirectory(const TempDirectory&) = delete;
  TempDirectory& operator=(const TempDirectory&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// A death test's child never gets to its destructors. While this stands, temporary directories are
// made inside one of the parent's, which is gone after the test.
class DeathTestDirectory {
 public:
  DeathTestDirectory() {
    if (const char* before = std::getenv("TMPDIR")) before_ = before;
    ::setenv("TMPDIR", directory_.path().c_str(), 1);
  }
  ~DeathTestDirectory() {
    if (before_)
      ::setenv("TMPDIR", before_->c_str(), 1);
    else
      ::unsetenv("TMPDIR");
  }
  DeathTestDirectory(const DeathTestDirectory&) = delete;
  DeathTestDirectory& operator=(const DeathTestDirectory&) = delete;

 private:
  TempDirectory directory_;
  std::optional<std::string> before_;
};

}  // namespace cuppa::tests
