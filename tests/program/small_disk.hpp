// A real disk of a few megabytes: a tmpfs, in a mount namespace of the test's own, so that it is
// gone with the test however that ends. Needs root.
#pragma once

#include <filesystem>
#include <string>

#include "store/temp_directory.hpp"

namespace cuppa::tests {

class SmallDisk {
 public:
  explicit SmallDisk(int megabytes);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  // Empty, or why there is none.
  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] const std::filesystem::path& path() const { return directory_.path(); }

  void fill();  // to the last byte
  void make_room();

 private:
  TempDirectory directory_;
  std::string problem_;
};

}  // namespace cuppa::tests
