// A copy of cuppa.db that is made while the server goes on: so many pages at a time, between
// commits, over the connection that writes. What that connection commits meanwhile is in the copy
// too, so the copy is of the moment of its last step, and nothing begins anew. (Another connection
// would begin anew at each commit, and hold up checkpoints.)
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <variant>

#include "store/problem.hpp"
#include "store/sqlite_forward.hpp"

namespace SQLite {
class Backup;
}

namespace cuppa {

// What a database holds, so that a copy of it can be compared.
struct DatabaseFigures {
  int version = 0;
  std::int64_t sessions = 0;
  std::int64_t events = 0;

  bool operator==(const DatabaseFigures&) const = default;
};
DatabaseFigures figures_of(SQLite::Database& database);  // throws SQLite::Exception

// What was in the database at the copy's last step; or why there is no copy, and then no file.
using CopyResult = std::variant<DatabaseFigures, Problem>;

class OnlineCopy {
 public:
  using Done = std::function<void(CopyResult)>;

  // Nothing is made yet. From the first step on `target` is a new file, readable by its owner only.
  OnlineCopy(std::filesystem::path target, Done done);
  ~OnlineCopy();  // of one that is not finished nothing stays
  OnlineCopy(const OnlineCopy&) = delete;
  OnlineCopy& operator=(const OnlineCopy&) = delete;

  // On the thread of the connection, with no transaction open. Whether there is more to do. A
  // failure of the copy is no failure of the data.
  bool take_step(SQLite::Database& source);

  // Once it is over, on the loop's thread.
  Done done;
  [[nodiscard]] const CopyResult& result() const { return result_; }

 private:
  void begin(SQLite::Database& source);
  void drop();

  std::filesystem::path target_;
  std::unique_ptr<SQLite::Database> copy_;
  std::unique_ptr<SQLite::Backup> backup_;
  CopyResult result_;
  bool is_whole_ = false;
};

}  // namespace cuppa
