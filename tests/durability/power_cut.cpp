// A disk whose power can be cut, put in front of a program with LD_PRELOAD. Whatever the program
// writes to the files of POWER_CUT_DATA goes there, as it would; beside that, POWER_CUT_DISK holds
// what would be on the disk if the power went now:
//
//   NAME            what was synced (fsync, fdatasync) and nothing else
//   NAME.unsynced   what was written since, in order: u64 offset, u64 length, bytes; a length of
//                   2^64 - 1 means that the file ends at the offset from there on
//
// So a SIGKILL is the power cut: the test puts POWER_CUT_DISK in the place of the data, with none
// of what was unsynced, or with torn pieces of it. SQLite's shared memory is no file and is left
// out.
//
//   POWER_CUT_SYNCHRONOUS=NORMAL   the program gets that where it asks SQLite for FULL
//   a file fail-write, fail-sync   in POWER_CUT_DISK: from then on each of these fails with EIO
//   a file cut-before-sync, cut-after-sync   there: the power goes at the next one
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::uint64_t kEndsHere = UINT64_MAX;
constexpr useconds_t kSyncMicroseconds = 3'000;  // as a disk takes

template <class Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

ssize_t real_pwrite(int file, const void* bytes, size_t count, off_t at) {
  static const auto function = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
  return function(file, bytes, count, at);
}
int real_ftruncate(int file, off_t size) {
  static const auto function = real<int (*)(int, off_t)>("ftruncate");
  return function(file, size);
}

struct Written {
  std::uint64_t at, length;
  std::string bytes;
};

class Disk {
 public:
  static Disk& get() {
    static auto* disk = new Disk;  // never gone: threads write until the end
    return *disk;
  }

  // What a descriptor is in the data; empty: nothing that is kept.
  std::string name_of(int file) {
    if (data_.empty()) return {};
    std::array<char, PATH_MAX> path{};
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    const std::string_view name(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    if (!name.starts_with(data_ + "/")) return {};
    const auto rest = name.substr(data_.size() + 1);
    const bool is_kept = rest == "cuppa.db" || rest == "cuppa.db-wal";
    return is_kept ? std::string{rest} : std::string{};
  }

  void note(const std::string& name, Written written) {
    const std::lock_guard lock(mutex_);
    const int journal = open_on_disk(name + ".unsynced", O_APPEND);
    const std::array<std::uint64_t, 2> head{written.at, written.length};
    std::string record(reinterpret_cast<const char*>(head.data()), sizeof head);
    record += written.bytes;
    static const auto write_function = real<ssize_t (*)(int, const void*, size_t)>("write");
    write_function(journal, record.data(), record.size());
    ::close(journal);
    unsynced_[name].push_back(std::move(written));
  }

  void sync(const std::string& name) {
    const std::lock_guard lock(mutex_);
    const int file = open_on_disk(name, 0);
    for (const auto& written : unsynced_[name]) {
      if (written.length == kEndsHere) {
        real_ftruncate(file, static_cast<off_t>(written.at));
      } else {
        real_pwrite(file, written.bytes.data(), written.length, static_cast<off_t>(written.at));
      }
    }
    ::close(file);
    unsynced_[name].clear();
    ::close(open_on_disk(name + ".unsynced", O_TRUNC));
  }

  void remove(const std::string& name) {
    const std::lock_guard lock(mutex_);
    unsynced_.erase(name);
    for (const char* ending : {"", ".unsynced"}) {
      static const auto unlink_function = real<int (*)(const char*)>("unlink");
      unlink_function((disk_ + "/" + name + ending).c_str());
    }
  }

  // What the test asked for by a file of that name.
  bool is_asked(const std::string& what) {
    return !data_.empty() && ::access((disk_ + "/" + what).c_str(), F_OK) == 0;
  }
  [[nodiscard]] const std::string& data() const { return data_; }

 private:
  Disk() {
    if (const char* data = std::getenv("POWER_CUT_DATA")) data_ = data;
    if (const char* disk = std::getenv("POWER_CUT_DISK")) disk_ = disk;
    if (disk_.empty()) data_.clear();
  }
  int open_on_disk(const std::string& name, int more) const {
    static const auto function = real<int (*)(const char*, int, ...)>("open");
    return function((disk_ + "/" + name).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | more, 0600);
  }

  std::string data_, disk_;
  std::mutex mutex_;
  std::map<std::string, std::vector<Written>> unsynced_;  // under mutex_
};

ssize_t write_at(int file, const void* bytes, size_t count, off_t at) {
  const auto name = Disk::get().name_of(file);
  if (!name.empty() && Disk::get().is_asked("fail-write")) {
    errno = EIO;
    return -1;
  }
  const auto written = real_pwrite(file, bytes, count, at);
  if (!name.empty() && written > 0) {
    const auto length = static_cast<std::size_t>(written);
    Disk::get().note(name, {static_cast<std::uint64_t>(at), length,
                            std::string(static_cast<const char*>(bytes), length)});
  }
  return written;
}

int end_at(int file, off_t size) {
  const int result = real_ftruncate(file, size);
  const auto name = Disk::get().name_of(file);
  if (!name.empty() && result == 0) {
    Disk::get().note(name, {static_cast<std::uint64_t>(size), kEndsHere, {}});
  }
  return result;
}

void cut_if_asked(const char* when) {
  if (Disk::get().is_asked(when)) ::kill(::getpid(), SIGKILL);
}

// Nothing need go to the real disk: nobody cuts its power. But it takes its time.
int sync_file(int file, const char* function_name) {
  const auto name = Disk::get().name_of(file);
  if (name.empty()) return real<int (*)(int)>(function_name)(file);
  ::usleep(kSyncMicroseconds);
  if (Disk::get().is_asked("fail-sync")) {
    errno = EIO;
    return -1;
  }
  cut_if_asked("cut-before-sync");
  Disk::get().sync(name);
  cut_if_asked("cut-after-sync");
  return 0;
}

}  // namespace

extern "C" {

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
  return write_at(file, bytes, count, at);
}
ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at) {
  return write_at(file, bytes, count, at);
}
int ftruncate(int file, off_t size) noexcept { return end_at(file, size); }
int ftruncate64(int file, off64_t size) noexcept { return end_at(file, size); }
int fsync(int file) { return sync_file(file, "fsync"); }
int fdatasync(int file) { return sync_file(file, "fdatasync"); }

int unlink(const char* path) noexcept {
  static const auto function = real<int (*)(const char*)>("unlink");
  const int result = function(path);
  const std::string_view name(path);
  const auto& data = Disk::get().data();
  if (result == 0 && !data.empty() && name == data + "/cuppa.db-wal") {
    Disk::get().remove("cuppa.db-wal");
  }
  return result;
}

struct sqlite3;
int sqlite3_exec(sqlite3* database, const char* sql, int (*row)(void*, int, char**, char**),
                 void* with, char** error) {
  static const auto function =
      real<int (*)(sqlite3*, const char*, int (*)(void*, int, char**, char**), void*, char**)>(
          "sqlite3_exec");
  const char* instead = std::getenv("POWER_CUT_SYNCHRONOUS");
  const bool asks = std::string_view(sql) == "PRAGMA synchronous = FULL";
  if (instead == nullptr || !asks) return function(database, sql, row, with, error);
  const auto changed = "PRAGMA synchronous = " + std::string(instead);
  return function(database, changed.c_str(), row, with, error);
}

}  // extern "C"
