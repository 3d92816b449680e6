// What the file itself sees to, whoever writes to it, and how it goes from version to version.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "store/appends.hpp"
#include "store/migrations.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

class SchemaTest : public ::testing::Test {
 protected:
  SchemaTest() {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(temp_.path()), loop);
    append_and_wait(store, loop, append_events({"s-brew"}, 0, 2));
    append_and_wait(store, loop, append_events({"s-other"}, 0, 1));
  }
  SQLite::Database& database() {
    if (!data_) data_.emplace(open_or_throw(temp_.path()));
    return *data_->database;
  }
  std::string value(const std::string& query) { return database().execAndGet(query).getString(); }
  auto executing(const std::string& sql) {
    return [this, sql] { database().exec(sql); };
  }

  TempDirectory temp_;
  std::optional<OpenedData> data_;
};

TEST_F(SchemaTest, TheWritersConnectionIsSetAsTheDocumentsSay) {
  EXPECT_EQ(value("PRAGMA journal_mode"), "wal");
  EXPECT_EQ(value("PRAGMA synchronous"), "2") << "FULL";
  EXPECT_EQ(value("PRAGMA foreign_keys"), "1");
  EXPECT_EQ(value("PRAGMA secure_delete"), "1");
  EXPECT_EQ(value("PRAGMA trusted_schema"), "0");
  EXPECT_EQ(value("PRAGMA busy_timeout"), "5000");
  EXPECT_EQ(value("PRAGMA application_id"), std::to_string(kApplicationId));
  EXPECT_EQ(value("PRAGMA user_version"), std::to_string(newest_version()));
}

TEST_F(SchemaTest, EveryTableIsStrict) {
  EXPECT_EQ(value("SELECT group_concat(name) FROM pragma_table_list"
                  " WHERE schema = 'main' AND type = 'table' AND NOT strict"
                  " AND name NOT LIKE 'sqlite%'"),
            "");
}

TEST_F(SchemaTest, EventsAreNeverChangedOrDeleted) {
  EXPECT_THAT(executing("UPDATE event SET body = 'null'"),
              ThrowsMessage<SQLite::Exception>(HasSubstr("events are never changed")));
  EXPECT_THAT(executing("DELETE FROM event"),
              ThrowsMessage<SQLite::Exception>(HasSubstr("events are never deleted")));
  EXPECT_EQ(value("SELECT count(*) FROM event WHERE body <> 'null'"), "3");
}

TEST_F(SchemaTest, ErasureMayChangeTheEventsOfItsSessionOnly) {
  database().exec("BEGIN IMMEDIATE");
  database().exec("INSERT INTO erasing (session) SELECT ref FROM session WHERE id = 's-brew'");
  database().exec(
      "UPDATE event SET body = '{}' WHERE session = (SELECT ref FROM session WHERE id = 's-brew')");
  EXPECT_THAT(executing("UPDATE event SET body = '{}'"),
              ThrowsMessage<SQLite::Exception>(HasSubstr("events are never changed")));
  database().exec("DELETE FROM erasing");
  database().exec("COMMIT");
  EXPECT_EQ(value("SELECT count(*) FROM event WHERE body = '{}'"), "2");
}

TEST_F(SchemaTest, ErasureCannotBeLeftOnPastItsTransaction) {
  database().exec("BEGIN IMMEDIATE");
  database().exec("INSERT INTO erasing (session) SELECT ref FROM session WHERE id = 's-brew'");
  EXPECT_THAT(executing("COMMIT"),
              ThrowsMessage<SQLite::Exception>(HasSubstr("FOREIGN KEY constraint failed")));
  database().exec("ROLLBACK");
  EXPECT_THAT(executing("DELETE FROM event"),
              ThrowsMessage<SQLite::Exception>(HasSubstr("events are never deleted")));
}

TEST_F(SchemaTest, AnAnswerFromBeforeAnswersStoodWithTheirEventsIsStillFound) {
  database().exec(
      "INSERT INTO answer (session, actor, command_id, command_hash, answer)"
      " SELECT ref, 'p1', 'AAAAAAAAAAAAAAAAAAAAAA', 'hash', '{}' FROM session WHERE id = 's-brew'");
  data_.reset();
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(temp_.path()), loop);
  EXPECT_EQ(store.load({"s-brew"})->answers.size(), 1U);
  EXPECT_TRUE(store.load({"s-other"})->answers.empty());
}

class MigrationTest : public ::testing::Test {
 protected:
  int version() { return database_.execAndGet("PRAGMA user_version").getInt(); }
  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

TEST_F(MigrationTest, EachScriptRunsOnceAndInOrder) {
  std::vector<std::string_view> scripts{"CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y"};
  migrate(database_, scripts);
  EXPECT_EQ(version(), 2);
  scripts.emplace_back("ALTER TABLE a RENAME COLUMN y TO z; INSERT INTO a (x, z) VALUES (1, 2)");
  migrate(database_, scripts);
  migrate(database_, scripts);
  EXPECT_EQ(version(), 3);
  EXPECT_EQ(database_.execAndGet("SELECT count(z) FROM a").getInt(), 1);
}

// A reviewer's key from before may be a link's or a device's: each can be ended.
TEST_F(MigrationTest, LinksFromBeforeTheyHadNumbersGetOneAndNoDateAndKeysOfPeopleGetNone) {
  migrate(database_, migrations().first(6));
  database_.exec(
      "INSERT INTO session VALUES (1, 's1', 'e', '', 'live', '', '', 0, 0, 0, NULL, NULL);"
      "INSERT INTO key VALUES ('a', 'participant', 1, 'p1', NULL), ('b', 'no_name_note', 1, '', 0),"
      " ('c', 'own_words', 1, 'p1', 0), ('d', 'same_person_link', 1, 'p1', 0),"
      " ('e', 'reviewer', 1, '', NULL), ('f', 'cohost_link', 1, '', NULL),"
      " ('g', 'screen', 1, '', NULL);"
      "INSERT INTO host_key VALUES ('h', 5)");
  migrate(database_, migrations());
  const auto listed = [&] {
    return database_
        .execAndGet(
            "SELECT group_concat(hash, '') FROM (SELECT hash FROM link"
            " WHERE made_at_ms IS NULL ORDER BY number)")
        .getString();
  };
  EXPECT_EQ(listed(), "fegh");
  database_.exec("DELETE FROM key WHERE hash = 'e'; DELETE FROM host_key");
  EXPECT_EQ(listed(), "fg");
}

TEST_F(MigrationTest, AScriptThatFailsLeavesTheVersionBefore) {
  const std::array<std::string_view, 3> scripts{
      "CREATE TABLE a (x)", "INSERT INTO a VALUES (1); CREATE TABLE b (x); SELECT no_such()",
      "CREATE TABLE c (x)"};
  EXPECT_THROW(migrate(database_, scripts), SQLite::Exception);
  EXPECT_EQ(version(), 1);
  EXPECT_EQ(database_.execAndGet("SELECT count(*) FROM a").getInt(), 0);
  EXPECT_FALSE(database_.tableExists("b"));
}

TEST_F(MigrationTest, AFileOfTheVersionBeforeErasuresWereNotedKeepsWhatIsInIt) {
  migrate(database_, migrations().first(4));
  database_.exec("INSERT INTO follow_up (text, owner, due, how) VALUES ('The bus', 'Ben', '', '')");
  migrate(database_);
  EXPECT_EQ(version(), newest_version());
  EXPECT_EQ(database_.execAndGet("SELECT text FROM follow_up").getString(), "The bus");
  EXPECT_EQ(database_.execAndGet("SELECT count(*) FROM erasure").getInt(), 0);
  EXPECT_TRUE(database_.tableExists("kept_apart"));
}

}  // namespace
}  // namespace cuppa::tests
