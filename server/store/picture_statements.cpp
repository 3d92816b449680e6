#include "store/picture_statements.hpp"

#include <SQLiteCpp/Database.h>

#include "store/statement.hpp"

namespace cuppa {

PictureStatements::PictureStatements(SQLite::Database& database)
    : put_(database,
           "INSERT INTO picture (session, id, description, with_yes, jpeg) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (id) DO UPDATE SET description = excluded.description,"
           " with_yes = excluded.with_yes, jpeg = excluded.jpeg"
           " WHERE picture.session = excluded.session"),
      describe_(database,
                "UPDATE picture SET description = ?, with_yes = ? WHERE session = ? AND id = ?"),
      remove_(database, "DELETE FROM picture WHERE session = ? AND id = ?"),
      remove_all_(database, "DELETE FROM picture WHERE session = ?") {}

void PictureStatements::put(std::int64_t session, const StoredPicture& picture) {
  const std::int64_t with_yes = picture.with_yes ? 1 : 0;
  if (picture.jpeg.empty()) {
    run(describe_, picture.description, with_yes, session, picture.id);
  } else {
    run(put_, session, picture.id, picture.description, with_yes, Bytes{picture.jpeg});
  }
}

bool PictureStatements::remove(std::int64_t session, const std::string& id) {
  return run(remove_, session, id) > 0;
}

void PictureStatements::remove_all(std::int64_t session) { run(remove_all_, session); }

void PictureStatements::reset() {
  for (auto* statement : {&put_, &describe_, &remove_, &remove_all_}) statement->tryReset();
}

}  // namespace cuppa
