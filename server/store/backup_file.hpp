// Backups as files: made whole, looked at, and only then called by their name. A backup holds what
// people said: it is readable by its owner only.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <optional>
#include <string>

#include "store/online_copy.hpp"
#include "store/problem.hpp"

namespace cuppa {

// Where a backup stands until it is whole and looked at: beside its place, under no backup's name.
std::filesystem::path draft_of(const std::filesystem::path& target);

// Before one is begun: makes the directory where it is missing (readable by its owner only), and
// says whether `bytes` have room there with something left over, so that no session's words are
// refused because of a backup.
std::optional<Problem> problem_with_place(const std::filesystem::path& target, std::int64_t bytes);

// The draft of `target`, as OnlineCopy has left it, becomes a file of its own with no log beside
// it, goes to the disk, is read through (integrity, version, how much is in it) and takes its name.
// A problem leaves nothing of the draft, and at its place what stood there before. Any thread; it
// takes as long as reading the file.
std::optional<Problem> finish_backup(const std::filesystem::path& target,
                                     const DatabaseFigures& expected);

// Reads all of a database: "ok", or what is wrong with it. Throws SQLite::Exception.
std::string integrity_of(SQLite::Database& database);

Problem problem_of_place(const std::filesystem::path& target, int error);
Problem problem_of_copying(const std::filesystem::path& target, const SQLite::Exception& error);

}  // namespace cuppa
