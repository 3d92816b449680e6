// What stands apart from the log, in the file: written, and gone. For the writer thread.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "store/event_store.hpp"

namespace SQLite {
class Database;
}

namespace cuppa {

std::string_view apart_name(Apart kind);

class ApartStatements {
 public:
  explicit ApartStatements(SQLite::Database& database);

  void put(std::int64_t session, const ApartWords& words);
  void remove_all(std::int64_t session);
  void remove_of(std::int64_t session, const std::string& participant);
  void remove_kind(std::int64_t session, Apart kind);

  void reset();  // after a failure

 private:
  SQLite::Statement put_, end_, end_all_, end_of_, end_kind_;
};

}  // namespace cuppa
