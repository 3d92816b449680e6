// `cuppa restore`: a backup takes the place of the data.
#pragma once

#include "program/config.hpp"

namespace cuppa {

// What stood there before is kept in the data directory, under this and the moment.
inline constexpr const char* kPutAside = "cuppa.db.before-restore-";

// Everything is made ready in a folder of its own and then takes its place at once: a crash, or a
// disk that is full, leaves what stood there. Returns the exit code (exit_codes.hpp).
int restore(const RestoreConfig& config);

}  // namespace cuppa
