// `cuppa backup`. It returns the exit code (exit_codes.hpp) and says on stderr, in one sentence,
// what went wrong.
#pragma once

#include "program/config.hpp"

namespace cuppa {

// The last line on the standard output is the file that was made.
int back_up(const BackupConfig& config);

}  // namespace cuppa
