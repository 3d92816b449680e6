#include "store/erase_statements.hpp"

#include <SQLiteCpp/Database.h>

#include "store/statement.hpp"

namespace cuppa {

EraseStatements::EraseStatements(SQLite::Database& database)
    : find_(database, "SELECT ref FROM session WHERE id = ?"),
      begin_(database, "INSERT INTO erasing (session) VALUES (?)"),
      end_(database, "DELETE FROM erasing WHERE session = ?"),
      event_answers_(database,
                     "DELETE FROM event_answer WHERE event IN"
                     " (SELECT sequence_all FROM event WHERE session = ?)"),
      answers_(database, "DELETE FROM answer WHERE session = ?"),
      events_(database, "DELETE FROM event WHERE session = ?"),
      keys_(database, "DELETE FROM key WHERE session = ?"),
      needs_(database, "DELETE FROM access_need WHERE session = ?"),
      session_(database, "DELETE FROM session WHERE ref = ?"),
      put_follow_up_(database, "INSERT INTO follow_up (text, owner, due, how) VALUES (?, ?, ?, ?)"),
      end_follow_up_(database, "DELETE FROM follow_up WHERE number = ?"),
      put_answer_(database,
                  "INSERT INTO answer (session, actor, command_id, command_hash, answer)"
                  " VALUES (?, ?, ?, ?, ?)"),
      put_erased_(database,
                  // A note's number is by chance: its place among the others would tell when.
                  "INSERT INTO erasure (number, session, participant, words, at_ms, note, picture)"
                  " VALUES (CASE WHEN ?5 IS NULL THEN NULL ELSE -abs(random() >> 1) - 1 END,"
                  " ?1, ?2, ?3, ?4, ?5, ?6)"),
      end_erased_(database, "DELETE FROM erasure WHERE at_ms <= ?"),
      keys_of_(database, "DELETE FROM key WHERE session = ? AND participant = ?"),
      need_of_(database, "DELETE FROM access_need WHERE session = ? AND participant = ?"),
      traces_(database, "SELECT traces_left FROM server"),
      set_traces_(database, "UPDATE server SET traces_left = ?"),
      publishing_(database),
      pictures_(database),
      apart_(database) {}

AppendResult EraseStatements::erase_session(const SessionId& session,
                                            const std::vector<FollowUp>& outliving) {
  const auto ref = find(session);
  if (!ref) return AppendResult::refused;
  erase_log(*ref);
  run(keys_, *ref);
  run(needs_, *ref);
  pictures_.remove_all(*ref);
  apart_.remove_all(*ref);
  run(session_, *ref);
  for (const auto& item : outliving) run(put_follow_up_, item.text, item.owner, item.due, item.how);
  set_traces_left(true);
  return AppendResult::committed;
}

void EraseStatements::erase_history(const Rewriting& rewriting) {
  const auto ref = find(rewriting.session).value_or(0);
  erase_log(ref);
  for (const auto& who : rewriting.keys_of) run(keys_of_, ref, who);
  for (const auto& who : rewriting.needs_of) run(need_of_, ref, who);
  for (const auto& who : rewriting.apart_of) apart_.remove_of(ref, who);
  for (const auto kind : rewriting.apart_gone) apart_.remove_kind(ref, kind);
  set_traces_left(true);
}

void EraseStatements::note(const Erased& erased) {
  run(put_erased_, erased.session.text, erased.participant, std::int64_t{erased.words ? 1 : 0},
      erased.at, erased.note, erased.picture);
}

bool EraseStatements::forget_erased(Instant until) {
  if (run(end_erased_, until) == 0) return false;
  set_traces_left(true);
  return true;
}

void EraseStatements::keep_answer(const SessionId& session, const StoredAnswer& answer) {
  run(put_answer_, find(session).value_or(0), answer.actor, answer.command_id, answer.command_hash,
      answer.answer);
}

AppendResult EraseStatements::erase_follow_up(std::int64_t number) {
  if (run(end_follow_up_, number) == 0) return AppendResult::refused;
  set_traces_left(true);
  return AppendResult::committed;
}

AppendResult EraseStatements::erase_picture(const SessionId& session, const std::string& picture,
                                            Instant at) {
  const auto ref = find(session);
  if (!ref || !pictures_.remove(*ref, picture)) return AppendResult::refused;
  note({.session = session, .participant = {}, .at = at, .picture = picture});
  set_traces_left(true);
  return AppendResult::committed;
}

std::optional<std::int64_t> EraseStatements::find(const SessionId& session) {
  std::optional<std::int64_t> ref;
  query(
      find_, [&](auto& row) { ref = row.getColumn(0).getInt64(); }, session.text);
  return ref;
}

void EraseStatements::erase_log(std::int64_t session) {
  run(begin_, session);
  run(event_answers_, session);
  run(answers_, session);
  run(events_, session);
  run(end_, session);
  publishing_.remove(session);
  publishing_.forget_what_was_removed();
}

bool EraseStatements::traces_are_left() {
  bool left = false;
  query(traces_, [&](auto& row) { left = row.getColumn(0).getInt() != 0; });
  return left;
}

void EraseStatements::set_traces_left(bool left) { run(set_traces_, std::int64_t{left ? 1 : 0}); }

void EraseStatements::reset() {
  for (auto* statement :
       {&find_, &begin_, &end_, &event_answers_, &answers_, &events_, &keys_, &needs_, &session_,
        &put_follow_up_, &end_follow_up_, &put_answer_, &put_erased_, &end_erased_, &keys_of_,
        &need_of_, &traces_, &set_traces_}) {
    statement->tryReset();
  }
  publishing_.reset();
  pictures_.reset();
  apart_.reset();
}

}  // namespace cuppa
