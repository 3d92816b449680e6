// SQLiteCpp's names for headers that only point at them.
#pragma once

namespace SQLite {  // NOLINT(readability-identifier-naming): theirs
class Database;
class Exception;
}  // namespace SQLite
