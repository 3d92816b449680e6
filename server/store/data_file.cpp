#include "store/data_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace cuppa {

int open_data_file(const std::filesystem::path& file) {
  const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  struct stat directory {};
  if (opened < 0 || ::geteuid() != 0 || ::stat(file.parent_path().c_str(), &directory) != 0) {
    return opened;
  }
  if (::fchown(opened, directory.st_uid, directory.st_gid) == 0) return opened;
  const int reason = errno;
  ::close(opened);
  errno = reason;
  return -1;
}

}  // namespace cuppa
