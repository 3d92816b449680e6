#include "program/documents/tool.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <sstream>

#include "net/file_descriptor.hpp"
#include "program/documents/held_signals.hpp"

// glibc 2.36 declares it without telling C++ that it is C.
extern "C" {
#include <sys/pidfd.h>
}

namespace cuppa {
namespace {

namespace fs = std::filesystem;

std::string search_path() {
  const char* path = std::getenv("PATH");
  return path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// A process group of its own, so that all of it can be stopped, with no signal held back.
class Spawning {
 public:
  explicit Spawning(const fs::path& directory) {
    const auto said = (directory / "said").string();
    ::posix_spawn_file_actions_init(&files_);
    ::posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, said.c_str(),
                                       O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::posix_spawn_file_actions_addchdir_np(&files_, directory.c_str());
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  }
  ~Spawning() {
    ::posix_spawn_file_actions_destroy(&files_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  Spawning(const Spawning&) = delete;
  Spawning& operator=(const Spawning&) = delete;

  // The process, or -1.
  pid_t start(std::vector<std::string> words, std::vector<std::string> environment) {
    pid_t process = -1;
    const int error = ::posix_spawn(&process, words.front().c_str(), &files_, &attributes_,
                                    pointers_to(words).data(), pointers_to(environment).data());
    return error == 0 ? process : -1;
  }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

ToolEnd wait_for(pid_t process, std::chrono::milliseconds longest) {
  const HeldSignals held;
  const FileDescriptor ended{::pidfd_open(process, 0)};
  pollfd both[] = {{ended.number(), POLLIN, 0}, {held.wish(), POLLIN, 0}};
  const int ready = ::poll(both, 2, static_cast<int>(longest.count()));
  const bool is_wished = ready > 0 && both[1].revents != 0;
  const bool has_ended = ready > 0 && both[0].revents != 0;
  ::kill(-process, SIGKILL);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (is_wished) return ToolEnd::interrupted;
  if (!has_ended) return ToolEnd::took_too_long;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? ToolEnd::done : ToolEnd::failed;
}

}  // namespace

std::optional<fs::path> find_tool(const std::string& name) {
  std::istringstream folders{search_path()};
  for (std::string folder; std::getline(folders, folder, ':');) {
    const auto tool = fs::path{folder.empty() ? "." : folder} / name;
    if (::access(tool.c_str(), X_OK) == 0) return fs::absolute(tool);
  }
  return {};
}

ToolEnd run_tool(const fs::path& tool, const std::vector<std::string>& arguments,
                 const fs::path& directory, std::chrono::milliseconds longest) {
  std::vector<std::string> words{tool.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto process = Spawning{directory}.start(
      std::move(words), {"PATH=" + search_path(), "HOME=" + directory.string(),
                         "TMPDIR=" + directory.string(), "LANG=C.UTF-8"});
  return process < 0 ? ToolEnd::failed : wait_for(process, longest);
}

}  // namespace cuppa
