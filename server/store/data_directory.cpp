#include "store/data_directory.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "store/database_file.hpp"
#include "store/exit_codes.hpp"

namespace cuppa {
namespace {

void read_server_row(OpenedData& data, const BootReading& boot) {
  SQLite::Statement row(*data.database, "SELECT boot_id, wall_at_boot_ms, alive_ms FROM server");
  row.executeStep();
  std::optional<BootAnchor> kept;
  if (!row.isColumnNull(0)) {
    kept = BootAnchor{row.getColumn(0).getString(), Instant{row.getColumn(1).getInt64()}};
  }
  if (!row.isColumnNull(2)) data.last_alive = Instant{row.getColumn(2).getInt64()};
  row.reset();

  data.anchor = choose_anchor(kept, boot);
  if (data.anchor == kept) return;
  SQLite::Statement keep(*data.database, "UPDATE server SET boot_id = ?, wall_at_boot_ms = ?");
  keep.bind(1, data.anchor.boot_id);
  keep.bind(2, data.anchor.wall_at_boot.ms);
  keep.exec();
}

}  // namespace

std::variant<OpenedData, Problem> open_data_directory(const std::filesystem::path& directory,
                                                      const BootReading& boot) {
  auto lock = DirectoryLock::take(directory);
  if (auto* problem = std::get_if<Problem>(&lock)) return *problem;

  const auto file = directory / kDatabaseName;
  auto database = open_database(file);
  if (auto* problem = std::get_if<Problem>(&database)) return *problem;

  OpenedData data{std::get<DirectoryLock>(std::move(lock)),
                  file,
                  std::get<std::shared_ptr<SQLite::Database>>(std::move(database)),
                  {},
                  {}};
  try {
    read_server_row(data, boot);
  } catch (const SQLite::Exception& error) {
    return problem_from(error, file);
  }
  return data;
}

}  // namespace cuppa
