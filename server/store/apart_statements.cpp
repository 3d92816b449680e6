#include "store/apart_statements.hpp"

#include <SQLiteCpp/Database.h>

#include "store/statement.hpp"

namespace cuppa {

std::string_view apart_name(Apart kind) {
  return kind == Apart::concern ? "concern" : "invited_need";
}

ApartStatements::ApartStatements(SQLite::Database& database)
    : put_(database,
           "INSERT OR REPLACE INTO kept_apart (session, kind, id, participant, at_ms, text)"
           " VALUES (?, ?, ?, ?, ?, ?)"),
      end_(database, "DELETE FROM kept_apart WHERE session = ? AND kind = ? AND id = ?"),
      end_all_(database, "DELETE FROM kept_apart WHERE session = ?"),
      end_of_(database, "DELETE FROM kept_apart WHERE session = ? AND participant = ?"),
      end_kind_(database, "DELETE FROM kept_apart WHERE session = ? AND kind = ?") {}

void ApartStatements::put(std::int64_t session, const ApartWords& words) {
  const std::string kind{apart_name(words.kind)};
  if (words.text.empty()) {
    run(end_, session, kind, words.id);
  } else {
    run(put_, session, kind, words.id, words.participant, words.at, words.text);
  }
}

void ApartStatements::remove_all(std::int64_t session) { run(end_all_, session); }

void ApartStatements::remove_of(std::int64_t session, const std::string& participant) {
  run(end_of_, session, participant);
}

void ApartStatements::remove_kind(std::int64_t session, Apart kind) {
  run(end_kind_, session, std::string{apart_name(kind)});
}

void ApartStatements::reset() {
  for (auto* statement : {&put_, &end_, &end_all_, &end_of_, &end_kind_}) statement->tryReset();
}

}  // namespace cuppa
