#include "store/directory_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "store/data_file.hpp"
#include "store/exit_codes.hpp"
#include "store/file_system.hpp"

namespace cuppa {
namespace {

Problem problem_with(const std::filesystem::path& directory, int error) {
  const std::string name = directory.string();
  switch (error) {
    case EACCES:
    case EPERM:
      return {"This account may not read and write the data directory " + name +
                  ". Give it to the account that runs Cuppa (chown), or name another with --data.",
              kExitNoPermission};
    case EROFS:
      return {"The data directory " + name +
                  " is on a disk that is mounted read-only. Mount it for writing, or name another "
                  "with --data.",
              kExitNoPermission};
    case ENOTDIR:
      return {name + " is not a directory. Name a directory with --data.", kExitDirectoryUnusable};
    case ENOSPC:
    case EDQUOT:
      return {"The disk of the data directory " + name + " is full. Make room, then start again.",
              kExitDirectoryUnusable};
    default:
      return {"The data directory " + name + " cannot be used: " + std::strerror(error) +
                  ". Name another with --data.",
              kExitDirectoryUnusable};
  }
}

// The error that stands in the way, or 0.
int make_directory(const std::filesystem::path& directory) {
  struct stat status {};
  if (::stat(directory.c_str(), &status) == 0) return S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
  if (errno != ENOENT) return errno;
  const auto above = (directory / "").parent_path().parent_path();  // whether or not it ends in /
  std::error_code error;
  if (!above.empty()) std::filesystem::create_directories(above, error);
  if (error) return error.value();
  return ::mkdir(directory.c_str(), 0700) == 0 ? 0 : errno;
}

Problem on_network_share(const std::filesystem::path& directory, std::string_view share) {
  return {"The data directory " + directory.string() + " is on a network share (" +
              std::string{share} +
              "), where a database can be damaged. Name a directory on a disk of this machine with "
              "--data.",
          kExitDirectoryUnusable};
}

}  // namespace

std::variant<DirectoryLock, Problem> DirectoryLock::take(const std::filesystem::path& directory) {
  if (const int error = make_directory(directory)) return problem_with(directory, error);
  if (::faccessat(AT_FDCWD, directory.c_str(), R_OK | W_OK | X_OK, AT_EACCESS) != 0) {
    return problem_with(directory, errno);
  }
  if (const auto share = network_file_system_of(directory); !share.empty()) {
    return on_network_share(directory, share);
  }
  const int file = open_data_file(directory / "cuppa.lock");
  if (file < 0) return problem_with(directory, errno);
  DirectoryLock lock(file);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno != EWOULDBLOCK) return problem_with(directory, errno);
  return Problem{"Another Cuppa already runs on the data directory " + directory.string() +
                     ". Stop that one, or name another directory with --data.",
                 kExitDataInUse};
}

DirectoryLock::~DirectoryLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace cuppa
