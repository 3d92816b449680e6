#include "program/temporary_directory.hpp"

#include <stdlib.h>

#include <cstdlib>
#include <system_error>
#include <utility>

namespace cuppa {

std::optional<TemporaryDirectory> TemporaryDirectory::make(const std::string& purpose) {
  const char* wanted = std::getenv("TMPDIR");
  const std::string top = wanted == nullptr || *wanted == '\0' ? "/tmp" : wanted;
  auto path = top + "/cuppa-" + purpose + ".XXXXXX";
  if (::mkdtemp(path.data()) == nullptr) return {};
  return TemporaryDirectory{std::filesystem::absolute(path)};
}

void TemporaryDirectory::keep() { path_.clear(); }

TemporaryDirectory::TemporaryDirectory(TemporaryDirectory&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace cuppa
