#include "store/restored_file.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "store/backup_file.hpp"
#include "store/data_file.hpp"
#include "store/database_file.hpp"
#include "store/erase_statements.hpp"
#include "store/exit_codes.hpp"
#include "store/file_header.hpp"
#include "store/migrations.hpp"
#include "store/statement.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

constexpr int kVersionWithErasures = 5;
constexpr int kVersionWithNotesErased = 7;

Problem cannot_be_put_back(const fs::path& file, const std::string& why,
                           int exit_code = kExitDataUnusable) {
  return {file.string() + " cannot be put back: " + why + " Nothing was changed.", exit_code};
}

std::vector<Erased> erased_in(SQLite::Database& database) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version < kVersionWithErasures) return {};
  const bool has_notes = version >= kVersionWithNotesErased;
  SQLite::Statement rows(database, std::string("SELECT session, participant, words, at_ms, ") +
                                       (has_notes ? "note, picture" : "NULL, NULL") +
                                       " FROM erasure ORDER BY number");
  const auto id = [&](int column) -> std::optional<std::string> {
    if (rows.isColumnNull(column)) return {};
    return rows.getColumn(column).getString();
  };
  std::vector<Erased> all;
  while (rows.executeStep()) {
    all.push_back({{rows.getColumn(0).getString()},
                   id(1),
                   rows.getColumn(2).getInt() != 0,
                   Instant{rows.getColumn(3).getInt64()},
                   id(4),
                   id(5)});
  }
  return all;
}

std::optional<StandingFacts> read_facts(const fs::path& file, const BootReading& boot) {
  try {
    const auto database = open_reader(file);
    StandingFacts facts{erased_in(*database), {}};
    SQLite::Statement row(*database, "SELECT boot_id, wall_at_boot_ms FROM server");
    if (row.executeStep() && !row.isColumnNull(0) && row.getColumn(0).getString() == boot.boot_id) {
      facts.anchor = BootAnchor{boot.boot_id, Instant{row.getColumn(1).getInt64()}};
    }
    return facts;
  } catch (const SQLite::Exception&) {
    return {};
  }
}

int copy_file_privately(const fs::path& from, const fs::path& to) {
  const int made = open_data_file(to);
  if (made < 0) return errno;
  ::close(made);
  std::error_code error;
  fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
  if (!error) ::chmod(to.c_str(), S_IRUSR | S_IWUSR);
  return error.value();
}

}  // namespace

std::optional<Problem> problem_in_backup(const fs::path& file) {
  const auto fault = fault_in_header(file);
  if (!fault) return {};
  switch (*fault) {
    case HeaderFault::not_there:
      return Problem{"There is no file " + file.string() + ". Name a backup.", kExitNoInput};
    case HeaderFault::not_a_file:
      return cannot_be_put_back(file, "it is not a file. Name a backup.");
    case HeaderFault::not_sqlite:
      return cannot_be_put_back(file, "it is not an SQLite database. Name a backup.");
    case HeaderFault::of_another_program:
      return cannot_be_put_back(file, "it is the database of another program. Name a backup.");
    case HeaderFault::too_new:
      return cannot_be_put_back(file, "a newer Cuppa wrote it. Use that one.");
    case HeaderFault::cut_short:
      break;
  }
  return cannot_be_put_back(file, "it is cut short: part of it is missing. Take another backup.");
}

std::optional<Problem> copy_and_read_through(const fs::path& file, const fs::path& copy) {
  int error = copy_file_privately(file, copy);
  if (error == 0 && fs::exists(log_of(file))) {
    error = copy_file_privately(log_of(file), log_of(copy));
  }
  if (error != 0) {
    return cannot_be_put_back(file, std::generic_category().message(error) + ".",
                              error == EACCES ? kExitNoPermission : kExitDirectoryUnusable);
  }
  constexpr const char* kTakeAnother = "it is damaged. Take another backup.";
  try {
    SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
    if (integrity_of(database) != "ok") return cannot_be_put_back(file, kTakeAnother);
    if (figures_of(database).version > newest_version()) {
      return cannot_be_put_back(file, "a newer Cuppa wrote it. Use that one.");
    }
  } catch (const SQLite::Exception&) {
    return cannot_be_put_back(file, kTakeAnother);
  }
  return {};
}

// Reading makes a log and shared memory where there were none, which say nothing.
std::optional<StandingFacts> facts_of_standing(const fs::path& file, const BootReading& boot) {
  if (fault_in_header(file)) return {};
  auto facts = read_facts(file, boot);
  std::error_code ignored;
  if (fs::file_size(log_of(file), ignored) == 0) fs::remove(log_of(file), ignored);
  fs::remove(file.string() + "-shm", ignored);
  return facts;
}

std::vector<Erased> take_up(OpenedData& copy, const StandingFacts& standing) {
  auto& database = *copy.database;
  const auto known = erased_in(database);
  auto since = standing.erased;
  std::erase_if(since, [&](const Erased& erased) {
    return std::find(known.begin(), known.end(), erased) != known.end();
  });
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  database.exec("UPDATE session SET epoch = lower(hex(randomblob(4)))");
  database.exec("DELETE FROM host_key");
  EraseStatements erasing(database);
  for (const auto& erased : since) erasing.note(erased);
  if (standing.anchor) {
    SQLite::Statement keep(database, "UPDATE server SET boot_id = ?, wall_at_boot_ms = ?");
    run(keep, standing.anchor->boot_id, standing.anchor->wall_at_boot);
    copy.anchor = *standing.anchor;
  }
  transaction.commit();
  return since;
}

bool has_no_traces(OpenedData& data) {
  return data.database->execAndGet("SELECT traces_left FROM server").getInt() == 0;
}

}  // namespace cuppa
