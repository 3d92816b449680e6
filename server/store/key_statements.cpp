#include "store/key_statements.hpp"

#include <SQLiteCpp/Database.h>

#include "store/key_kind.hpp"
#include "store/statement.hpp"

namespace cuppa {

KeyStatements::KeyStatements(SQLite::Database& database)
    : put_(database,
           "INSERT OR REPLACE INTO key (hash, kind, session, participant, until_ms, came_by)"
           " SELECT ?1, ?2, ?3, ?4, ?5, ?6"
           " WHERE ?6 IS NULL OR EXISTS (SELECT 1 FROM key WHERE hash = ?6)"),
      add_link_(database,
                "INSERT INTO link (hash, made_at_ms) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"),
      end_(database, "DELETE FROM key WHERE hash = ?"),
      end_those_by_(database, "DELETE FROM key WHERE came_by = ? AND hash <> ?"),
      add_host_key_(database,
                    "INSERT OR REPLACE INTO host_key (hash, until_ms, by_password)"
                    " VALUES (?, ?, ?)"),
      end_host_key_(database, "DELETE FROM host_key WHERE hash = ?"),
      end_old_host_keys_(database, "DELETE FROM host_key WHERE until_ms <= ?"),
      end_host_keys_by_password_(database, "DELETE FROM host_key WHERE by_password = 1"),
      put_password_(database, "INSERT OR REPLACE INTO host_password (id, hash) VALUES (1, ?)"),
      end_password_(database, "DELETE FROM host_password") {}

void KeyStatements::put(std::int64_t session, const StoredKey& key) {
  const std::optional<std::string> came_by =
      key.came_by.empty() ? std::nullopt : std::optional{key.came_by};
  run(put_, key.hash, key_kind_name(key.kind), session, key.participant, key.until, came_by);
  if (key.made_at) run(add_link_, key.hash, key.made_at);
}

void KeyStatements::end(const std::string& hash) { run(end_, hash); }

void KeyStatements::end(const EndedLink& link) {
  run(end_, link.hash);
  run(end_those_by_, link.hash, link.spared);
}

void KeyStatements::add_host_key(const StoredHostKey& key) {
  if (key.made_at) run(end_old_host_keys_, *key.made_at);
  run(add_host_key_, key.hash, key.until, std::int64_t{key.by_password ? 1 : 0});
  run(add_link_, key.hash, key.made_at);
}

bool KeyStatements::end_host_key(const std::string& hash) { return run(end_host_key_, hash) > 0; }

void KeyStatements::set_host_password(const std::optional<std::string>& hash) {
  run(end_host_keys_by_password_);
  if (hash) {
    run(put_password_, *hash);
  } else {
    run(end_password_);
  }
}

void KeyStatements::reset() {
  for (auto* statement :
       {&put_, &add_link_, &end_, &end_those_by_, &add_host_key_, &end_host_key_,
        &end_old_host_keys_, &end_host_keys_by_password_, &put_password_, &end_password_}) {
    statement->tryReset();
  }
}

}  // namespace cuppa
