// One server at a time on a data directory: a flock on cuppa.lock in it. The kernel lets it go when
// the process ends, however it ends; the file itself means nothing.
#pragma once

#include <filesystem>
#include <utility>
#include <variant>

#include "store/problem.hpp"

namespace cuppa {

class DirectoryLock {
 public:
  // The directory is made (readable by its owner only) if it is not there.
  static std::variant<DirectoryLock, Problem> take(const std::filesystem::path& directory);

  DirectoryLock(DirectoryLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  DirectoryLock& operator=(DirectoryLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
  }
  ~DirectoryLock();

 private:
  explicit DirectoryLock(int file) : file_(file) {}

  int file_;
};

}  // namespace cuppa
