#include "store/search_statements.hpp"

#include <SQLiteCpp/Database.h>

#include <map>

#include "store/published_words.hpp"
#include "store/statement.hpp"

namespace cuppa {
namespace {

// Cut into what was found and what stands around it. The marks are control characters, which no
// kept text has (wire/text.hpp).
std::vector<FoundText::Part> parts_of(const std::string& marked) {
  std::vector<FoundText::Part> parts;
  const auto add = [&](std::size_t from, std::size_t to, bool is_found) {
    if (to > from) parts.push_back({marked.substr(from, to - from), is_found});
  };
  std::size_t from = 0;
  for (auto at = marked.find_first_of("\2\3"); at != std::string::npos;
       at = marked.find_first_of("\2\3", at + 1)) {
    add(from, at, marked[at] == '\3');
    from = at + 1;
  }
  add(from, marked.size(), false);
  return parts;
}

}  // namespace

// Two steps: to cut a text to the words around what was found takes twenty times as long as to find
// it, so that is done for those alone that are told.
SearchStatements::SearchStatements(SQLite::Database& database)
    : find_(database,
            "SELECT published_words.rowid, published_text.session FROM published_words"
            " JOIN published_text ON published_text.number = published_words.rowid"
            " WHERE published_words MATCH ? ORDER BY published_words.rowid DESC"),
      tell_(database,
            "SELECT session.id, published.title, published.date, published_text.kind,"
            " snippet(published_words, 0, char(2), char(3), '…', 24) FROM published_words"
            " JOIN published_text ON published_text.number = published_words.rowid"
            " JOIN published ON published.session = published_text.session"
            " JOIN session ON session.ref = published_text.session"
            " WHERE published_words MATCH ?1 AND published_words.rowid >= ?2"
            " AND instr(?3, ' ' || published_words.rowid || ' ')"
            " ORDER BY published_words.rowid DESC") {}

std::vector<FoundText> SearchStatements::find(const std::string& words) {
  const auto expression = search_expression(words);
  if (expression.empty()) return {};
  std::map<std::int64_t, int> texts_of;  // of each session that is told
  std::string told = " ";
  std::int64_t last = 0;
  find_.tryReset();
  bind_all(find_, expression);
  while (find_.executeStep()) {
    const auto session = find_.getColumn(1).getInt64();
    const bool is_new = !texts_of.contains(session);
    if (is_new && texts_of.size() == static_cast<std::size_t>(kFoundSessionsMax)) break;
    if (texts_of[session] == kFoundTextsOfEachMax) continue;
    texts_of[session] += 1;
    last = find_.getColumn(0).getInt64();
    told += std::to_string(last) + " ";
  }
  find_.tryReset();
  std::vector<FoundText> found;
  query(
      tell_,
      [&](auto& row) {
        const auto text = [&](int column) { return row.getColumn(column).getString(); };
        found.push_back({{text(0)}, text(1), text(2), text(3), parts_of(text(4))});
      },
      expression, last, told);
  return found;
}

}  // namespace cuppa
