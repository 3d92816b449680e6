// Which of SQLite's failures leave the data as they were, and what becomes of the others.
#pragma once

#include <SQLiteCpp/Exception.h>

namespace cuppa {

// No room on the disk, or another program holds the file: nothing was written.
bool may_be_refused(int result_code);

// One line on stderr, and _exit: nobody may go on with a disk that failed.
[[noreturn]] void end_after_failure(const SQLite::Exception& error);

}  // namespace cuppa
