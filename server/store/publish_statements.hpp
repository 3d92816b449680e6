// What hosts may search, as SQL inside a transaction of the caller. Everything throws
// SQLite::Exception.
#pragma once

#include <SQLiteCpp/Statement.h>

#include "store/event_store.hpp"

namespace cuppa {

class PublishStatements {
 public:
  explicit PublishStatements(SQLite::Database& database);

  // In place of what stood there; a record without texts is none.
  void put(std::int64_t session, const PublishedRecord& record);
  void remove(std::int64_t session);
  // Words that were taken out stand in the search's own pages until these are written anew.
  void forget_what_was_removed();

  void reset();  // after a failure

 private:
  SQLite::Database& database_;
  SQLite::Statement unfind_, remove_texts_, remove_, add_, add_text_, find_by_, write_anew_;
};

}  // namespace cuppa
