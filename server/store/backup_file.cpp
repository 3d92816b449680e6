#include "store/backup_file.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "store/data_file.hpp"
#include "store/exit_codes.hpp"
#include "store/file_header.hpp"
#include "store/migrations.hpp"
#include "store/replaced_file.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLeftForSessionsBytes = 32 * 1024 * 1024;
constexpr std::int64_t kMegabyte = 1024 * 1024;

std::string in_megabytes(std::int64_t bytes) {
  return std::to_string((bytes + kMegabyte - 1) / kMegabyte) + " MB";
}

fs::path directory_of(const fs::path& file) {
  return file.parent_path().empty() ? fs::path{"."} : file.parent_path();
}

Problem not_verified(const fs::path& target, const std::string& what) {
  return {"The backup " + target.string() + " was not as it should be (" + what +
              ") and was thrown away. The data themselves are untouched. Look at the disk.",
          kExitDiskFailed};
}

std::optional<Problem> look_through(const fs::path& target, const DatabaseFigures& expected) {
  const auto draft = draft_of(target);
  SQLite::Database database(draft.string(), SQLite::OPEN_READWRITE);
  database.exec("PRAGMA journal_mode = DELETE");  // one file, which needs no log
  if (const auto said = integrity_of(database); said != "ok") return not_verified(target, said);
  if (figures_of(database) != expected) return not_verified(target, "something is missing in it");
  return {};
}

std::optional<Problem> finish(const fs::path& target, const DatabaseFigures& expected) {
  try {
    if (auto problem = look_through(target, expected)) return problem;
  } catch (const SQLite::Exception& error) {
    return problem_of_copying(target, error);
  }
  const int error = take_place(draft_of(target), target);
  if (error != 0) return problem_of_place(target, error);
  return {};
}

}  // namespace

std::string integrity_of(SQLite::Database& database) {
  auto said = database.execAndGet("PRAGMA integrity_check(1)").getString();
  if (said != "ok") return said;
  SQLite::Statement broken(database, "PRAGMA foreign_key_check");
  return broken.executeStep() ? "a row of no session" : "ok";
}

fs::path draft_of(const fs::path& target) {
  return directory_of(target) / ("." + target.filename().string() + ".part");
}

std::optional<Problem> problem_with_place(const fs::path& target, std::int64_t bytes) {
  const auto directory = directory_of(target);
  std::error_code error;
  if (!fs::exists(directory, error)) {
    fs::create_directories(directory.parent_path(), error);
    if (const int reason = make_data_directory(directory); reason != 0) {
      return problem_of_place(target, reason);
    }
  }
  if (!fs::is_directory(directory, error)) return problem_of_place(target, ENOTDIR);
  if (::faccessat(AT_FDCWD, directory.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
    return problem_of_place(target, errno);
  }
  const auto space = fs::space(directory, error);
  const auto needed = bytes + kLeftForSessionsBytes;
  if (error || space.available >= static_cast<std::uintmax_t>(needed)) return {};
  return Problem{"There is no room for a backup in " + directory.string() + ": it needs " +
                     in_megabytes(needed) + ", " +
                     in_megabytes(static_cast<std::int64_t>(space.available)) +
                     " are free. Make room, or name another place.",
                 kExitDirectoryUnusable};
}

std::optional<Problem> finish_backup(const fs::path& target, const DatabaseFigures& expected) {
  auto problem = finish(target, expected);
  if (problem) ::unlink(draft_of(target).c_str());
  return problem;
}

Problem problem_of_place(const fs::path& target, int error) {
  const auto reason = std::generic_category().message(error);
  const std::string place = "The backup " + target.string() + " cannot be made: " + reason + ". ";
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
      return {place + "Cuppa's account may not write there; name another place.",
              kExitNoPermission};
    case ENOSPC:
    case EDQUOT:
      return {place + "Make room, or name another place.", kExitDirectoryUnusable};
    default:
      return {place + "Name another place.", kExitDirectoryUnusable};
  }
}

Problem problem_of_copying(const fs::path& target, const SQLite::Exception& error) {
  if (error.getErrorCode() == SQLITE_FULL) return problem_of_place(target, ENOSPC);
  return {"The backup " + target.string() + " could not be written (" + error.what() +
              "). The data themselves are untouched. Look at the disk, or name another place.",
          kExitDiskFailed};
}

}  // namespace cuppa
