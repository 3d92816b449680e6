#include "store/write_statements.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "store/exit_codes.hpp"
#include "store/statement.hpp"

namespace cuppa {

WriteStatements::WriteStatements(SQLite::Database& database)
    : database_(database),
      begin_(database, "BEGIN IMMEDIATE"),
      commit_(database, "COMMIT"),
      find_session_(database, "SELECT ref FROM session WHERE id = ?"),
      last_sequence_(database,
                     "SELECT sequence FROM event WHERE session = ?"
                     " ORDER BY sequence_all DESC LIMIT 1"),
      put_summary_(
          database,
          "INSERT INTO session (id, epoch, title, status, code, join_key, created_at_ms,"
          " changed_at_ms, keep_until_ms, closed_at_ms, sealed_at_ms)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, title = excluded.title,"
          " status = excluded.status, code = excluded.code, join_key = excluded.join_key,"
          " created_at_ms = excluded.created_at_ms, changed_at_ms = excluded.changed_at_ms,"
          " keep_until_ms = excluded.keep_until_ms, closed_at_ms = excluded.closed_at_ms,"
          " sealed_at_ms = excluded.sealed_at_ms"),
      add_event_(database,
                 "INSERT INTO event (session, sequence, stream, \"offset\", at_ms, kind, version,"
                 " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      add_answer_(database,
                  "INSERT INTO answer (session, actor, command_id, command_hash, answer)"
                  " VALUES (?, ?, ?, ?, ?)"),
      add_event_answer_(database,
                        "INSERT INTO event_answer (event, actor, command_id, command_hash, answer)"
                        " VALUES (?, ?, ?, ?, ?)"),
      put_need_(database,
                "INSERT OR REPLACE INTO access_need (session, participant, text) VALUES (?, ?, ?)"),
      end_need_(database, "DELETE FROM access_need WHERE session = ? AND participant = ?"),
      set_alive_(database, "UPDATE server SET alive_ms = ?"),
      keys_(database),
      publishing_(database),
      pictures_(database),
      apart_(database) {}

void WriteStatements::begin() { run(begin_); }
void WriteStatements::commit() { run(commit_); }

void WriteStatements::roll_back() {
  for (auto* statement : {&commit_, &put_summary_, &add_event_, &add_answer_, &add_event_answer_,
                          &put_need_, &end_need_, &set_alive_}) {
    statement->tryReset();
  }
  keys_.reset();
  publishing_.reset();
  pictures_.reset();
  apart_.reset();
  if (sqlite3_get_autocommit(database_.getHandle()) == 0) database_.exec("ROLLBACK");
  sessions_.clear();
}

std::int64_t WriteStatements::events_of(const SessionId& session) {
  return find_or_make(session).events;
}

AppendResult WriteStatements::append(const Append& append, const SequenceCheck& check) {
  Session& session = find_or_make(append.session);
  switch (check.standing(append.session, session.events, append.expected_sequence)) {
    case Standing::next:
      break;
    case Standing::after_refusal:
      return AppendResult::refused;
    case Standing::bug:
      end_process(kExitBug, "a session's room and its log disagree (it has " +
                                std::to_string(session.events) + " events, the room expected " +
                                std::to_string(append.expected_sequence) +
                                "). Nothing was written. Please report this.");
  }
  if (append.used_host_key && !keys_.end_host_key(*append.used_host_key)) {
    return AppendResult::refused;
  }
  if (append.summary || session.ref == 0) {
    if (!append.summary) end_process(kExitBug, "a session's first append had no summary.");
    const SessionSummary& s = *append.summary;
    run(put_summary_, append.session.text, s.epoch, s.title, s.status, s.code, s.join_key,
        s.created_at, s.changed_at, s.keep_until, s.closed_at, s.sealed_at);
    if (session.ref == 0) session.ref = database_.getLastInsertRowid();
  }
  const auto first_event = write_events(append, session);
  if (append.answer) write_answer(*append.answer, first_event, session.ref);
  write_keys(append, session.ref);
  write_needs(append, session.ref);
  for (const auto& picture : append.pictures) pictures_.put(session.ref, picture);
  for (const auto& words : append.apart) apart_.put(session.ref, words);
  if (append.published) publishing_.put(session.ref, *append.published);
  return AppendResult::committed;
}

WriteStatements::Session& WriteStatements::find_or_make(const SessionId& id) {
  const auto [found, is_new] = sessions_.try_emplace(id);
  Session& session = found->second;
  if (is_new || session.ref == 0) {
    query(
        find_session_, [&](auto& row) { session.ref = row.getColumn(0).getInt64(); }, id.text);
    query(
        last_sequence_, [&](auto& row) { session.events = row.getColumn(0).getInt64(); },
        session.ref);
  }
  return session;
}

std::int64_t WriteStatements::write_events(const Append& append, Session& session) {
  std::int64_t first = 0;
  for (const StoredEvent& e : append.events) {
    run(add_event_, session.ref, ++session.events, e.stream, e.offset, e.at, e.kind,
        std::int64_t{e.version}, e.body);
    if (first == 0) first = database_.getLastInsertRowid();
  }
  return first;
}

void WriteStatements::write_answer(const StoredAnswer& answer, std::int64_t first_event,
                                   std::int64_t session) {
  const bool brought_events = first_event != 0;
  run(brought_events ? add_event_answer_ : add_answer_, brought_events ? first_event : session,
      answer.actor, answer.command_id, answer.command_hash, answer.answer);
}

void WriteStatements::write_keys(const Append& append, std::int64_t session) {
  for (const StoredKey& key : append.new_keys) keys_.put(session, key);
  for (const std::string& hash : append.ended_keys) keys_.end(hash);
  for (const EndedLink& link : append.ended_links) keys_.end(link);
}

void WriteStatements::write_needs(const Append& append, std::int64_t session) {
  for (const AccessNeed& need : append.needs) {
    if (need.text.empty()) {
      run(end_need_, session, need.participant);
    } else {
      run(put_need_, session, need.participant, need.text);
    }
  }
}

void WriteStatements::set_alive(Instant now) { run(set_alive_, now); }

}  // namespace cuppa
