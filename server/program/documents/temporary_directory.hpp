// A directory that only this account can look into, for as long as this object lives.
#pragma once

#include <filesystem>
#include <optional>

namespace cuppa {

class TemporaryDirectory {
 public:
  // None: it cannot be made in $TMPDIR, or in /tmp where that names none; errno says why.
  static std::optional<TemporaryDirectory> make();

  ~TemporaryDirectory();
  TemporaryDirectory(TemporaryDirectory&& other) noexcept;
  TemporaryDirectory& operator=(TemporaryDirectory&&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  explicit TemporaryDirectory(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

}  // namespace cuppa
