#include "store/database_check.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <utility>

#include "store/database_file.hpp"

namespace cuppa {
namespace {

constexpr const char* kPutBack = " Stop the server and put a backup back (cuppa restore).";

Finding integrity_finding(SQLite::Database& database) {
  const auto said = database.execAndGet("PRAGMA quick_check(1)").getString();
  if (said == "ok") return {Verdict::ok, "integrity", "Every page can be read."};
  return {Verdict::broken, "integrity", "cuppa.db is damaged (" + said + ")." + kPutBack};
}

Finding references_finding(SQLite::Database& database) {
  SQLite::Statement broken(database, "PRAGMA foreign_key_check");
  if (!broken.executeStep()) return {Verdict::ok, "references", "No row refers to nothing."};
  return {
      Verdict::broken, "references",
      std::string("Rows of ") + broken.getColumn(0).getString() + " refer to nothing." + kPutBack};
}

Finding sequence_finding(SQLite::Database& database) {
  const auto gaps = database
                        .execAndGet(
                            "SELECT count(*) FROM (SELECT count(*) AS n, max(sequence) AS last,"
                            " count(DISTINCT sequence) AS different FROM event GROUP BY session)"
                            " WHERE n <> last OR n <> different")
                        .getInt();
  if (gaps == 0) return {Verdict::ok, "sequences", "No session's log has a gap."};
  return {Verdict::broken, "sequences",
          std::to_string(gaps) + " sessions' logs have a gap." + kPutBack};
}

Finding traces_finding(SQLite::Database& database) {
  if (database.execAndGet("SELECT traces_left FROM server").getInt() == 0) {
    return {Verdict::ok, "erasing", "Nothing that was erased has left a trace in cuppa.db."};
  }
  return {Verdict::look_at_this, "erasing",
          "What was erased last has left bytes in the file, which go as soon as the disk has room "
          "for the file once more. Make room."};
}

}  // namespace

std::vector<Finding> check_database(const std::filesystem::path& file) {
  try {
    const auto database = open_reader(file);
    return {integrity_finding(*database), references_finding(*database),
            sequence_finding(*database), traces_finding(*database)};
  } catch (const SQLite::Exception& error) {
    return {{Verdict::broken, "integrity",
             std::string("cuppa.db cannot be read (") + error.what() +
                 "). Look at the disk, or put a backup back (cuppa restore)."}};
  }
}

DatabaseCheck::~DatabaseCheck() {
  if (reading_.joinable()) reading_.join();
}

void DatabaseCheck::run(Done done) {
  asked_.push_back(std::move(done));
  if (asked_.size() > 1) return;
  if (reading_.joinable()) reading_.join();
  reading_ = std::thread([this] {
    auto findings = check_database(file_);
    loop_.post([this, findings = std::move(findings)] {
      for (const auto& tell : std::exchange(asked_, {})) tell(findings);
    });
  });
}

}  // namespace cuppa
