// Keys and links in the file, and who may host: written, and ended. For the writer thread.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>

#include "store/event_store.hpp"

namespace SQLite {
class Database;
}

namespace cuppa {

class KeyStatements {
 public:
  explicit KeyStatements(SQLite::Database& database);

  // In place of what had its hash. Nothing, where the link by which a device came has ended.
  void put(std::int64_t session, const StoredKey& key);
  void end(const std::string& hash);
  void end(const EndedLink& link);

  // One that is over goes when another is made.
  void add_host_key(const StoredHostKey& key);
  bool end_host_key(const std::string& hash);  // false: there is none
  void set_host_password(const std::optional<std::string>& hash);

  void reset();  // after a failure

 private:
  SQLite::Statement put_, add_link_, end_, end_those_by_, add_host_key_, end_host_key_,
      end_old_host_keys_, end_host_keys_by_password_, put_password_, end_password_;
};

}  // namespace cuppa
