#include "store/sqlite_failure.hpp"

#include <sqlite3.h>

#include <string>

#include "store/exit_codes.hpp"

namespace cuppa {

bool may_be_refused(int result_code) {
  const int code = result_code & 0xff;
  return code == SQLITE_FULL || code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

void end_after_failure(const SQLite::Exception& error) {
  const std::string what =
      std::string(error.what()) + ", SQLite code " + std::to_string(error.getExtendedErrorCode());
  switch (error.getErrorCode()) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_ERROR:
      end_process(kExitBug, "cuppa.db refused what Cuppa wrote (" + what +
                                "). Nobody was told that it was kept. Please report this.");
    default:
      end_process(kExitDiskFailed, "the disk failed under cuppa.db (" + what +
                                       "). Nobody was told that it was kept. Look at the disk, "
                                       "then start Cuppa again.");
  }
}

}  // namespace cuppa
