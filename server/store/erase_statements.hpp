// Erasing as SQL, inside a transaction of the caller. Everything throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <optional>

#include "store/apart_statements.hpp"
#include "store/event_store.hpp"
#include "store/picture_statements.hpp"
#include "store/publish_statements.hpp"

namespace cuppa {

class EraseStatements {
 public:
  explicit EraseStatements(SQLite::Database& database);

  // `refused`: there is no such session.
  AppendResult erase_session(const SessionId& session, const std::vector<FollowUp>& outliving);
  void note(const Erased& erased);
  // Whether there was any.
  bool forget_erased(Instant until);
  // `refused`: there is no such number.
  AppendResult erase_follow_up(std::int64_t number);
  AppendResult erase_picture(const SessionId& session, const std::string& picture, Instant at);

  // Makes room for another history: the log and the answers go, and what goes with these people.
  void erase_history(const Rewriting& rewriting);
  void keep_answer(const SessionId& session, const StoredAnswer& answer);

  // Whether something was erased since the files were last wiped of what it leaves.
  bool traces_are_left();
  void set_traces_left(bool left);

  void reset();  // after a failure

 private:
  std::optional<std::int64_t> find(const SessionId& session);
  void erase_log(std::int64_t session);

  SQLite::Statement find_, begin_, end_, event_answers_, answers_, events_, keys_, needs_, session_,
      put_follow_up_, end_follow_up_, put_answer_, put_erased_, end_erased_, keys_of_, need_of_,
      traces_, set_traces_;
  PublishStatements publishing_;
  PictureStatements pictures_;
  ApartStatements apart_;
};

}  // namespace cuppa
