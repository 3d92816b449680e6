#include "store/publish_statements.hpp"

#include <SQLiteCpp/Database.h>

#include "store/statement.hpp"

namespace cuppa {

PublishStatements::PublishStatements(SQLite::Database& database)
    : database_(database),
      unfind_(database,
              "INSERT INTO published_words (published_words, rowid, text)"
              " SELECT 'delete', number, text FROM published_text WHERE session = ?"),
      remove_texts_(database, "DELETE FROM published_text WHERE session = ?"),
      remove_(database, "DELETE FROM published WHERE session = ?"),
      add_(database, "INSERT INTO published (session, title, date) VALUES (?, ?, ?)"),
      add_text_(database, "INSERT INTO published_text (session, kind, text) VALUES (?, ?, ?)"),
      find_by_(database, "INSERT INTO published_words (rowid, text) VALUES (?, ?)"),
      write_anew_(database, "INSERT INTO published_words (published_words) VALUES ('optimize')") {}

void PublishStatements::put(std::int64_t session, const PublishedRecord& record) {
  remove(session);
  if (record.texts.empty()) return;
  run(add_, session, record.title, record.date);
  for (const auto& [kind, text] : record.texts) {
    run(add_text_, session, kind, text);
    run(find_by_, std::int64_t{database_.getLastInsertRowid()}, text);
  }
}

void PublishStatements::remove(std::int64_t session) {
  run(unfind_, session);
  run(remove_texts_, session);
  run(remove_, session);
}

void PublishStatements::forget_what_was_removed() { run(write_anew_); }

void PublishStatements::reset() {
  for (auto* statement :
       {&unfind_, &remove_texts_, &remove_, &add_, &add_text_, &find_by_, &write_anew_}) {
    statement->tryReset();
  }
}

}  // namespace cuppa
