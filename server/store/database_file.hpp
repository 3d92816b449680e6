// cuppa.db: looked at before SQLite touches it, made whole or not at all, and opened.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <variant>

#include "store/problem.hpp"

namespace cuppa {

// The one connection that writes and checkpoints, on a database of the newest version. A file that
// cannot be used is left as it is. The caller holds the directory's lock.
std::variant<std::shared_ptr<SQLite::Database>, Problem> open_database(
    const std::filesystem::path& file);

// What to tell whoever started the server, of an error that SQLite met in `file`.
Problem problem_from(const SQLite::Exception& error, const std::filesystem::path& file);

// A connection that only reads, and never checkpoints: before 3.51.3 SQLite can corrupt a log that
// two connections checkpoint at once. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> open_reader(const std::filesystem::path& file);

}  // namespace cuppa
