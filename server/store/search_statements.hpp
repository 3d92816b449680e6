// What hosts find in published records, over a connection that only reads. Everything throws
// SQLite::Exception.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <string>
#include <vector>

#include "store/event_store.hpp"

namespace cuppa {

class SearchStatements {
 public:
  explicit SearchStatements(SQLite::Database& database);

  std::vector<FoundText> find(const std::string& words);

 private:
  SQLite::Statement find_, tell_;
};

}  // namespace cuppa
