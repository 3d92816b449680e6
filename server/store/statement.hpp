// Short forms for prepared statements: bind all, run, ready again.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>

#include "session/time.hpp"

namespace cuppa {

// The text is not copied: it must outlive the run.
inline void bind_value(SQLite::Statement& statement, int at, const std::string& text) {
  statement.bindNoCopy(at, text);
}
inline void bind_value(SQLite::Statement& statement, int at, std::int64_t number) {
  statement.bind(at, number);
}
inline void bind_value(SQLite::Statement& statement, int at, Instant instant) {
  statement.bind(at, instant.ms);
}
inline void bind_value(SQLite::Statement& statement, int at, const std::optional<Instant>& until) {
  if (until) {
    statement.bind(at, until->ms);
  } else {
    statement.bind(at);
  }
}
inline void bind_value(SQLite::Statement& statement, int at,
                       const std::optional<std::string>& text) {
  if (text) {
    statement.bindNoCopy(at, *text);
  } else {
    statement.bind(at);
  }
}

// Of a BLOB. Not copied either.
struct Bytes {
  const std::string& bytes;
};
inline void bind_value(SQLite::Statement& statement, int at, const Bytes& blob) {
  statement.bindNoCopy(at, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
}

template <class... Values>
void bind_all(SQLite::Statement& statement, const Values&... values) {
  int at = 0;
  (bind_value(statement, ++at, values), ...);
}

// Runs a statement that gives no rows. Returns how many rows it changed.
template <class... Values>
int run(SQLite::Statement& statement, const Values&... values) {
  statement.tryReset();
  bind_all(statement, values...);
  const int changed = statement.exec();
  statement.tryReset();
  return changed;
}

// Runs a query and hands each row to `take`.
template <class Take, class... Values>
void query(SQLite::Statement& statement, Take take, const Values&... values) {
  statement.tryReset();
  bind_all(statement, values...);
  while (statement.executeStep()) take(statement);
  statement.tryReset();
}

}  // namespace cuppa
