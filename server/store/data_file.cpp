#include "store/data_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace cuppa {

int give_to_owner_of(const std::filesystem::path& other, int opened) {
  struct stat status {};
  if (::geteuid() != 0 || ::stat(other.c_str(), &status) != 0) return 0;
  return ::fchown(opened, status.st_uid, status.st_gid) == 0 ? 0 : errno;
}

int open_data_file(const std::filesystem::path& file) {
  const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (opened < 0) return opened;
  const int reason = give_to_owner_of(file.parent_path(), opened);
  if (reason == 0) return opened;
  ::close(opened);
  errno = reason;
  return -1;
}

int make_data_directory(const std::filesystem::path& directory) {
  if (::mkdir(directory.c_str(), S_IRWXU) != 0) return errno;
  const int opened = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return errno;
  const int reason = give_to_owner_of(directory.parent_path(), opened);
  ::close(opened);
  return reason;
}

}  // namespace cuppa
