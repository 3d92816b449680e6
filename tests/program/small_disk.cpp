#include "program/small_disk.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace cuppa::tests {

SmallDisk::SmallDisk(int megabytes) {
  const auto size = "size=" + std::to_string(megabytes) + "m";
  const bool is_ours = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 &&
                       ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
  if (!is_ours || ::mount("tmpfs", path().c_str(), "tmpfs", 0, size.c_str()) != 0) {
    problem_ = ::geteuid() == 0 ? std::strerror(errno) : "only root may mount one";
  }
}

SmallDisk::~SmallDisk() {
  if (problem_.empty()) ::umount2(path().c_str(), MNT_DETACH);
}

void SmallDisk::fill() {
  const int file = ::open((path() / "ballast").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  const std::vector<char> block(4096);
  for (auto size = block.size(); size > 0; size /= 2) {
    while (::write(file, block.data(), size) > 0) {
    }
  }
  ::close(file);
}

void SmallDisk::make_room() { std::filesystem::remove(path() / "ballast"); }

}  // namespace cuppa::tests
