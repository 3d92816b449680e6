// The versions of cuppa.db. Forward only: each script runs once, in one transaction with the new
// user_version, so that a file is always of exactly one version.
#pragma once

#include <span>
#include <string_view>

#include "store/sqlite_forward.hpp"

namespace cuppa {

inline constexpr int kApplicationId = 0x43757061;  // "Cupa", at byte 68 of the file

// Script n - 1 leads from version n - 1 to version n; the first makes a new file.
std::span<const std::string_view> migrations();
int newest_version();

// Brings the database to the last of `scripts`. Throws SQLite::Exception, and then the database is
// of the version before the script that failed.
void migrate(SQLite::Database& database, std::span<const std::string_view> scripts = migrations());

}  // namespace cuppa
