// A disk that fails on purpose: while one of these lives, every file that SQLite opens goes through
// it to the real one. Files must be closed before it goes.
#pragma once

#include <cstdint>

struct sqlite3_vfs;

namespace cuppa::tests {

class FailingDisk {
 public:
  FailingDisk();
  ~FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;

  // From now on files may grow by so many bytes altogether; then there is no room (ENOSPC).
  static void leave_room_for(std::int64_t bytes);
  static void make_room();
  // From now on every fsync reports an error, as a dying disk does.
  static void fail_fsync(bool fails);
  // From now on every read, or every write, does.
  static void fail_reads(bool fails);
  static void fail_writes(bool fails);
  // Writes wait until they are released: what is handed over meanwhile makes one transaction.
  static void hold_writes();
  static void wait_for_held_write();
  static void release_writes();

 private:
  sqlite3_vfs* real_;
};

}  // namespace cuppa::tests
