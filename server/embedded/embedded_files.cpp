#include "embedded/embedded_files.hpp"

#include <algorithm>

namespace cuppa::embedded {

const EmbeddedFile* find_embedded_file(std::span<const EmbeddedFile> files, std::string_view path) {
  const auto found = std::lower_bound(
      files.begin(), files.end(), path,
      [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
  return found != files.end() && found->path == path ? &*found : nullptr;
}

}  // namespace cuppa::embedded
