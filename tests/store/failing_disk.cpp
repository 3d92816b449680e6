#include "store/failing_disk.hpp"

#include <sqlite3.h>

#include <atomic>
#include <new>

namespace cuppa::tests {
namespace {

std::atomic<std::int64_t> room{INT64_MAX};
std::atomic<bool> fsync_fails{false};
std::atomic<bool> reads_fail{false};
std::atomic<bool> writes_fail{false};
std::atomic<bool> writes_wait{false};
std::atomic<bool> one_waits{false};

sqlite3_vfs* real_vfs = nullptr;

// SQLite gives each file the memory that its VFS asks for; the real file lies right behind.
struct File {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

template <auto Method, class... Arguments>
int pass_on(sqlite3_file* file, Arguments... arguments) {
  auto* real = reinterpret_cast<File*>(file)->real();
  return (real->pMethods->*Method)(real, arguments...);
}

int close(sqlite3_file* file) { return pass_on<&sqlite3_io_methods::xClose>(file); }

int read(sqlite3_file* file, void* into, int bytes, sqlite3_int64 at) {
  if (reads_fail) return SQLITE_IOERR_READ;
  return pass_on<&sqlite3_io_methods::xRead>(file, into, bytes, at);
}

int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
  if (writes_wait) {
    one_waits = true;
    one_waits.notify_all();
    writes_wait.wait(true);
  }
  if (writes_fail) return SQLITE_IOERR_WRITE;
  sqlite3_int64 size = 0;
  pass_on<&sqlite3_io_methods::xFileSize>(file, &size);
  const std::int64_t grows = at + bytes - size;
  if (grows > 0 && grows > room) return SQLITE_FULL;
  if (grows > 0) room -= grows;
  return pass_on<&sqlite3_io_methods::xWrite>(file, from, bytes, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  return pass_on<&sqlite3_io_methods::xTruncate>(file, size);
}

int sync(sqlite3_file* file, int flags) {
  if (fsync_fails) return SQLITE_IOERR_FSYNC;
  return pass_on<&sqlite3_io_methods::xSync>(file, flags);
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return pass_on<&sqlite3_io_methods::xFileSize>(file, size);
}
int lock(sqlite3_file* file, int how) { return pass_on<&sqlite3_io_methods::xLock>(file, how); }
int unlock(sqlite3_file* file, int how) { return pass_on<&sqlite3_io_methods::xUnlock>(file, how); }
int check_lock(sqlite3_file* file, int* held) {
  return pass_on<&sqlite3_io_methods::xCheckReservedLock>(file, held);
}
int control(sqlite3_file* file, int what, void* with) {
  return pass_on<&sqlite3_io_methods::xFileControl>(file, what, with);
}
int sector_size(sqlite3_file* file) { return pass_on<&sqlite3_io_methods::xSectorSize>(file); }
int traits(sqlite3_file* file) {
  return pass_on<&sqlite3_io_methods::xDeviceCharacteristics>(file);
}
int shm_map(sqlite3_file* file, int page, int bytes, int extend, void volatile** memory) {
  return pass_on<&sqlite3_io_methods::xShmMap>(file, page, bytes, extend, memory);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  return pass_on<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
}
void shm_barrier(sqlite3_file* file) {
  auto* real = reinterpret_cast<File*>(file)->real();
  real->pMethods->xShmBarrier(real);
}
int shm_unmap(sqlite3_file* file, int remove) {
  return pass_on<&sqlite3_io_methods::xShmUnmap>(file, remove);
}

const sqlite3_io_methods kMethods{
    2,        close,       read,       write,   truncate,    sync,   file_size,
    lock,     unlock,      check_lock, control, sector_size, traits, shm_map,
    shm_lock, shm_barrier, shm_unmap,  nullptr, nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* memory, int flags, int* flags_out) {
  auto* file = new (memory) File{};
  const int result = real_vfs->xOpen(real_vfs, name, file->real(), flags, flags_out);
  file->base.pMethods = file->real()->pMethods == nullptr ? nullptr : &kMethods;
  return result;
}

sqlite3_vfs failing_vfs;

}  // namespace

FailingDisk::FailingDisk() : real_(sqlite3_vfs_find(nullptr)) {
  real_vfs = real_;
  failing_vfs = *real_;
  failing_vfs.zName = "failing";
  failing_vfs.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
  failing_vfs.xOpen = open;
  sqlite3_vfs_register(&failing_vfs, 1);
}

FailingDisk::~FailingDisk() {
  sqlite3_vfs_unregister(&failing_vfs);
  sqlite3_vfs_register(real_, 1);
  make_room();
  fail_fsync(false);
  fail_reads(false);
  fail_writes(false);
  release_writes();
}

void FailingDisk::leave_room_for(std::int64_t bytes) { room = bytes; }
void FailingDisk::make_room() { room = INT64_MAX; }
void FailingDisk::fail_fsync(bool fails) { fsync_fails = fails; }
void FailingDisk::fail_reads(bool fails) { reads_fail = fails; }
void FailingDisk::fail_writes(bool fails) { writes_fail = fails; }
void FailingDisk::hold_writes() {
  one_waits = false;
  writes_wait = true;
}
void FailingDisk::wait_for_held_write() { one_waits.wait(false); }
void FailingDisk::release_writes() {
  writes_wait = false;
  writes_wait.notify_all();
}

}  // namespace cuppa::tests
