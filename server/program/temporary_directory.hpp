// A directory that only this account can look into, for as long as this object lives, or until
// somebody else removes it where it is to be kept.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace cuppa {

class TemporaryDirectory {
 public:
  // "export": $TMPDIR/cuppa-export.XXXXXX, or in /tmp where that names none. None: it cannot be
  // made; errno says why.
  static std::optional<TemporaryDirectory> make(const std::string& purpose);

  ~TemporaryDirectory();
  TemporaryDirectory(TemporaryDirectory&& other) noexcept;
  TemporaryDirectory& operator=(TemporaryDirectory&&) = delete;

  const std::filesystem::path& path() const { return path_; }
  // It stays where it is, and this object knows of it no more.
  void keep();

 private:
  explicit TemporaryDirectory(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

}  // namespace cuppa
