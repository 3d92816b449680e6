#include "store/database_file.hpp"

#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <optional>
#include <string>

#include "store/data_file.hpp"
#include "store/exit_codes.hpp"
#include "store/file_header.hpp"
#include "store/migrations.hpp"

namespace cuppa {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kBusyMillisecondsAtStart = 500;

void checkpoint_on_close(SQLite::Database& database, bool on) {
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

// SQLite counts its memory under a lock, at every allocation, for figures that nobody asks for.
// Only before its first use can it be told not to; later this changes nothing.
void count_no_memory() {
  [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// A connection is one thread's at a time: SQLite need not see to that with locks of its own
// (https://www.sqlite.org/threadsafe.html, multi-thread).
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, int access,
                                          int busy_milliseconds) {
  count_no_memory();
  return std::make_unique<SQLite::Database>(file.string(), access | SQLite::OPEN_NOMUTEX,
                                            busy_milliseconds);
}

std::shared_ptr<SQLite::Database> connect_writer(const std::filesystem::path& file) {
  std::shared_ptr<SQLite::Database> database =
      connect(file, SQLite::OPEN_READWRITE, kBusyMillisecondsAtStart);
  checkpoint_on_close(*database, false);
  database->exec("PRAGMA trusted_schema = OFF");
  database->exec("PRAGMA foreign_keys = ON");
  database->exec("PRAGMA secure_delete = ON");
  database->exec("PRAGMA synchronous = FULL");
  return database;
}

// Made beside its place and then renamed: what is called cuppa.db is never half made.
void make_database(const std::filesystem::path& file) {
  const std::filesystem::path draft = file.string() + ".new";
  for (const auto* suffix : {"", "-wal", "-shm", "-journal"}) {
    std::filesystem::remove(draft.string() + suffix);
  }
  ::close(open_data_file(draft));
  {
    const auto database = connect_writer(draft);
    database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database->exec("PRAGMA journal_mode = WAL");
    migrate(*database);
    checkpoint_on_close(*database, true);
  }
  std::filesystem::rename(draft, file);
  const int directory = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  ::fsync(directory);
  ::close(directory);
}

// Killed amid a checkpoint the file may be shorter than it says, and the rest be in the log: only a
// look at every page tells that from a loss.
std::optional<Problem> problem_in_pages(SQLite::Database& database,
                                        const std::filesystem::path& file) {
  const auto version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > newest_version()) return too_new(file, version);
  const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
  const auto page_bytes = database.execAndGet("PRAGMA page_size").getInt64();
  if (static_cast<std::int64_t>(std::filesystem::file_size(file)) >= pages * page_bytes) return {};
  if (database.execAndGet("PRAGMA quick_check(1)").getString() == "ok") return {};
  return truncated(file);
}

Problem full_disk(const std::filesystem::path& file) {
  return {"The disk that holds " + file.string() + " is full. Make room, then start again.",
          kExitDirectoryUnusable};
}

// Where there is no room for the log's index, SQLite speaks of an error in reading or writing.
bool is_full(const std::filesystem::path& file) {
  constexpr std::uintmax_t kLogIndexBytes = 32 * 1024;
  std::error_code unknown;
  return std::filesystem::space(file.parent_path(), unknown).available < kLogIndexBytes;
}

}  // namespace

Problem problem_from(const SQLite::Exception& error, const std::filesystem::path& file) {
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {"Another program holds " + file.string() + ". Close it, then start Cuppa again.",
              kExitDataInUse};
    case SQLITE_FULL:
      return full_disk(file);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      if (is_shorter_than_it_says(file)) return truncated(file);
      return {file.string() +
                  " is damaged. Put a backup in its place (cuppa restore), or name "
                  "another directory with --data.",
              kExitDataUnusable};
    default:
      if (is_full(file)) return full_disk(file);
      return {file.string() + " cannot be opened (" + error.what() +
                  "). Look at the disk, or name another directory with --data.",
              kExitDiskFailed};
  }
}

std::variant<std::shared_ptr<SQLite::Database>, Problem> open_database(
    const std::filesystem::path& file) {
  if (auto problem = problem_in_header(file)) return *problem;
  try {
    if (!std::filesystem::exists(file)) make_database(file);
    auto database = connect_writer(file);
    if (auto problem = problem_in_pages(*database, file)) return *problem;
    database->exec("PRAGMA journal_mode = WAL");
    database->exec("BEGIN IMMEDIATE");  // says now if another program holds the file
    database->exec("COMMIT");
    migrate(*database);
    database->setBusyTimeout(kBusyMilliseconds);
    checkpoint_on_close(*database, true);
    return database;
  } catch (const SQLite::Exception& error) {
    return problem_from(error, file);
  } catch (const std::filesystem::filesystem_error& error) {
    return Problem{file.string() + " cannot be made: " + error.code().message() + ".",
                   kExitDirectoryUnusable};
  }
}

std::unique_ptr<SQLite::Database> open_reader(const std::filesystem::path& file) {
  auto database = connect(file, SQLite::OPEN_READONLY, kBusyMilliseconds);
  checkpoint_on_close(*database, false);
  database->exec("PRAGMA trusted_schema = OFF");
  return database;
}

}  // namespace cuppa
