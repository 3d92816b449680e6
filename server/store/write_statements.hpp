// Appends as SQL, inside a transaction of the caller. Everything throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <map>

#include "store/apart_statements.hpp"
#include "store/event_store.hpp"
#include "store/key_statements.hpp"
#include "store/picture_statements.hpp"
#include "store/publish_statements.hpp"
#include "store/sequence_check.hpp"

namespace cuppa {

class WriteStatements {
 public:
  explicit WriteStatements(SQLite::Database& database);

  void begin();
  void commit();
  void roll_back();  // also where SQLite has done so itself

  // `refused` has written nothing: the append was decided on one that was refused, or its host link
  // is used up. Where the room is wrong about its log the process ends.
  AppendResult append(const Append& append, const SequenceCheck& check);
  [[nodiscard]] KeyStatements& keys() { return keys_; }
  void set_alive(Instant now);
  [[nodiscard]] std::int64_t events_of(const SessionId& session);
  // It was erased, or its log is another now.
  void forget(const SessionId& session) { sessions_.erase(session); }

 private:
  struct Session {
    std::int64_t ref = 0;
    std::int64_t events = 0;
  };
  Session& find_or_make(const SessionId& id);
  // Returns the row of the first, which is 0 where there is none.
  std::int64_t write_events(const Append& append, Session& session);
  void write_answer(const StoredAnswer& answer, std::int64_t first_event, std::int64_t session);
  void write_needs(const Append& append, std::int64_t session);
  void write_keys(const Append& append, std::int64_t session);

  SQLite::Database& database_;
  std::map<SessionId, Session> sessions_;  // as this transaction sees them

  SQLite::Statement begin_, commit_, find_session_, last_sequence_, put_summary_, add_event_,
      add_answer_, add_event_answer_, put_need_, end_need_, set_alive_;
  KeyStatements keys_;
  PublishStatements publishing_;
  PictureStatements pictures_;
  ApartStatements apart_;
};

}  // namespace cuppa
