// Pictures for a report, as SQL inside a transaction of the caller. Everything throws
// SQLite::Exception.
#pragma once

#include <SQLiteCpp/Statement.h>

#include "store/event_store.hpp"

namespace cuppa {

class PictureStatements {
 public:
  explicit PictureStatements(SQLite::Database& database);

  // In place of what stood there by its id, in the same place among the others. Without bytes only
  // what is said of it changes.
  void put(std::int64_t session, const StoredPicture& picture);
  // False: there is none of that id.
  bool remove(std::int64_t session, const std::string& id);
  void remove_all(std::int64_t session);

  void reset();  // after a failure

 private:
  SQLite::Statement put_, describe_, remove_, remove_all_;
};

}  // namespace cuppa
