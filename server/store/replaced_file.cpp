#include "store/replaced_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace cuppa {

int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

namespace {

int sync_file(const std::filesystem::path& file) {
  const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (opened < 0) return errno;
  const int error = ::fsync(opened) == 0 ? 0 : errno;
  ::close(opened);
  return error;
}

}  // namespace

int take_place(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (const int error = sync_file(from); error != 0) return error;
  if (::rename(from.c_str(), to.c_str()) != 0) return errno;
  const auto above = to.parent_path().empty() ? std::filesystem::path{"."} : to.parent_path();
  const int directory = ::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) return 0;  // it may be written to and not read
  ::fsync(directory);
  ::close(directory);
  return 0;
}

int replace_file(const std::filesystem::path& file, std::string_view text) {
  auto beside = (file.parent_path() / ("." + file.filename().string() + ".XXXXXX")).string();
  const int draft = ::mkostemp(beside.data(), O_CLOEXEC);
  if (draft < 0) return errno;
  int error = write_all(draft, text);
  ::close(draft);
  if (error == 0) error = take_place(beside, file);
  if (error != 0) ::unlink(beside.c_str());
  return error;
}

}  // namespace cuppa
