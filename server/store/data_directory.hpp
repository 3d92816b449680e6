// The data directory, ready for use by one process: locked, cuppa.db open and of the newest
// version, the server's clock anchored.
//
//     auto opened = open_data_directory(path);
//     if (auto* problem = std::get_if<Problem>(&opened)) end_process(problem->exit_code, ...);
//     SqliteEventStore store(std::get<OpenedData>(std::move(opened)), loop);
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <variant>

#include "store/boot_anchor.hpp"
#include "store/directory_lock.hpp"
#include "store/problem.hpp"
#include "store/sqlite_forward.hpp"

namespace cuppa {

// What the data are called in their directory.
inline constexpr const char* kDatabaseName = "cuppa.db";

struct OpenedData {
  DirectoryLock lock;  // first: let go after the database is closed
  std::filesystem::path database_file;
  std::shared_ptr<SQLite::Database> database;  // the one connection that writes and checkpoints
  BootAnchor anchor;
  std::optional<Instant> last_alive;  // of the run before this one
};

// A problem leaves the data as they are. What it may leave behind: the directory, and cuppa.lock.
std::variant<OpenedData, Problem> open_data_directory(const std::filesystem::path& directory,
                                                      const BootReading& boot = read_boot());

}  // namespace cuppa
