// Every reason for which the data cannot be used is one plain sentence, and leaves the data alone.
#include "store/data_directory.hpp"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>
#include <set>

#include "store/appends.hpp"
#include "store/exit_codes.hpp"
#include "store/migrations.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

std::string bytes_of(const fs::path& file) {
  if (!fs::is_regular_file(file)) return {};
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

class DataDirectoryTest : public ::testing::Test {
 protected:
  // A database with something in it that must not get lost.
  void make_data() {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(data_), loop);
    for (int i = 0; i < 200; ++i) append_and_wait(store, loop, append_events({"s"}, i, 1));
  }

  static Problem problem_of(std::variant<OpenedData, Problem> opened) {
    const auto* problem = std::get_if<Problem>(&opened);
    return problem == nullptr ? Problem{"no problem", 0} : *problem;
  }

  // The sentence names the file or directory and says what to do, and no byte has changed.
  void expect_problem(const fs::path& named, const std::string& says, int exit_code) {
    const std::string before = bytes_of(database_);
    const std::string log_before = bytes_of(log_);
    const Problem problem = problem_of(open_data_directory(data_));
    EXPECT_THAT(problem.sentence, AllOf(HasSubstr(named.string()), HasSubstr(says), EndsWith("."),
                                        Not(HasSubstr("\n"))));
    EXPECT_EQ(problem.exit_code, exit_code);
    EXPECT_EQ(bytes_of(database_), before);
    EXPECT_EQ(bytes_of(log_), log_before);
  }

  // As an account that is not root: root may write everything.
  Problem problem_for_nobody() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return {"no pipe", -1};
    const pid_t child = ::fork();
    if (child == 0) {
      const auto* nobody = ::getpwnam("nobody");
      if (::geteuid() == 0 && ::setuid(nobody->pw_uid) != 0) ::_exit(1);
      const Problem problem = problem_of(open_data_directory(data_));
      const auto sent = ::write(ends[1], problem.sentence.data(), problem.sentence.size());
      ::_exit(sent < 0 ? 1 : problem.exit_code);
    }
    ::close(ends[1]);
    std::string sentence(4096, '\0');
    sentence.resize(static_cast<std::size_t>(
        std::max<ssize_t>(0, ::read(ends[0], sentence.data(), sentence.size()))));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return {sentence, WEXITSTATUS(status)};
  }

  TempDirectory temp_;
  const fs::path data_ = temp_.path() / "data";
  const fs::path database_ = data_ / "cuppa.db";
  const fs::path log_ = data_ / "cuppa.db-wal";
};

TEST_F(DataDirectoryTest, IsMadeForItsOwnerOnly) {
  open_or_throw(data_);
  EXPECT_EQ(fs::status(data_).permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::status(database_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(DataDirectoryTest, IsMadeWithTheDirectoriesAboveIt) {
  open_or_throw(data_ / "deep" / "down");
  EXPECT_TRUE(fs::exists(data_ / "deep" / "down" / "cuppa.db"));
}

TEST_F(DataDirectoryTest, ATrailingSlashMakesNoDifference) {
  open_or_throw(data_.string() + "/");
  EXPECT_TRUE(fs::exists(database_));
}

TEST_F(DataDirectoryTest, AfterACleanStopOnlyTheDatabaseAndTheLockAreLeft) {
  make_data();
  std::set<std::string> left;
  for (const auto& entry : fs::directory_iterator(data_)) left.insert(entry.path().filename());
  EXPECT_EQ(left, (std::set<std::string>{"cuppa.db", "cuppa.lock"}));
}

TEST_F(DataDirectoryTest, WhatRootMakesInItBelongsToItsOwner) {
  const auto* nobody = ::getpwnam("nobody");
  fs::create_directory(data_);
  if (::chown(data_.c_str(), nobody->pw_uid, nobody->pw_gid) != 0) {
    GTEST_SKIP() << "Only root can give a directory away.";
  }
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(data_), loop);
  append_and_wait(store, loop, append_events({"s"}, 0, 1));
  std::set<std::string> made;
  for (const auto& entry : fs::directory_iterator(data_)) {
    struct stat file {};
    ASSERT_EQ(::stat(entry.path().c_str(), &file), 0);
    EXPECT_EQ(file.st_uid, nobody->pw_uid) << entry.path();
    EXPECT_EQ(file.st_gid, nobody->pw_gid) << entry.path();
    made.insert(entry.path().filename());
  }
  EXPECT_EQ(made,
            (std::set<std::string>{"cuppa.db", "cuppa.db-shm", "cuppa.db-wal", "cuppa.lock"}));
}

TEST_F(DataDirectoryTest, WhatWasKeptIsThereAfterOpeningAgain) {
  make_data();
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(data_), loop);
  EXPECT_EQ(store.load({"s"})->events.size(), 200U);
  EXPECT_EQ(append_and_wait(store, loop, append_events({"s"}, 200, 1)), AppendResult::committed);
}

TEST_F(DataDirectoryTest, ASecondServerIsRefused) {
  const auto first = open_or_throw(data_);
  expect_problem(data_, "Another Cuppa already runs", kExitDataInUse);
}

TEST_F(DataDirectoryTest, ADirectoryIsFreeAgainOnceItsServerStops) {
  { const auto first = open_or_throw(data_); }
  EXPECT_EQ(problem_of(open_data_directory(data_)).exit_code, 0);
}

TEST_F(DataDirectoryTest, AnotherProgramThatHoldsTheFileIsNamedAsTheReason) {
  make_data();
  SQLite::Database other(database_.string(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  const Problem problem = problem_of(open_data_directory(data_));
  EXPECT_THAT(problem.sentence, HasSubstr("Another program holds " + database_.string()));
  EXPECT_EQ(problem.exit_code, kExitDataInUse);
}

TEST_F(DataDirectoryTest, AFileIsNoDirectory) {
  write_bytes(data_, "text");
  expect_problem(data_, "is not a directory", kExitDirectoryUnusable);
}

TEST_F(DataDirectoryTest, NothingCanBeMadeBelowAFile) {
  write_bytes(data_, "text");
  const Problem problem = problem_of(open_data_directory(data_ / "deep"));
  EXPECT_THAT(problem.sentence, HasSubstr("is not a directory"));
}

TEST_F(DataDirectoryTest, ADirectoryThatThisAccountMayNotWriteIsLeftAlone) {
  make_data();
  fs::permissions(temp_.path(), fs::perms(0755));
  fs::permissions(data_, fs::perms(0555));
  const std::string before = bytes_of(database_);
  const Problem problem = problem_for_nobody();
  EXPECT_THAT(problem.sentence,
              AllOf(HasSubstr("This account may not read and write the data directory"),
                    HasSubstr(data_.string()), HasSubstr("chown")));
  EXPECT_EQ(problem.exit_code, kExitNoPermission);
  EXPECT_EQ(bytes_of(database_), before);
}

TEST_F(DataDirectoryTest, ADatabaseThatThisAccountMayNotWriteIsLeftAlone) {
  make_data();
  fs::permissions(temp_.path(), fs::perms(0755));
  fs::permissions(data_, fs::perms(0777));
  fs::permissions(data_ / "cuppa.lock", fs::perms(0666));
  fs::permissions(database_, fs::perms(0444));
  const Problem problem = problem_for_nobody();
  EXPECT_THAT(problem.sentence,
              HasSubstr("This account may not read and write " + database_.string()));
  EXPECT_EQ(problem.exit_code, kExitNoPermission);
}

TEST_F(DataDirectoryTest, ADirectoryThatCannotBeMadeIsNamed) {
  fs::permissions(temp_.path(), fs::perms(0555));
  const Problem problem = problem_for_nobody();
  EXPECT_THAT(problem.sentence, HasSubstr(data_.string()));
  EXPECT_EQ(problem.exit_code, kExitNoPermission);
}

TEST_F(DataDirectoryTest, AFileThatIsNotSqliteIsLeftAlone) {
  fs::create_directory(data_);
  write_bytes(database_,
              "Dear all, the minutes of the last meeting are attached." + std::string(200, ' '));
  expect_problem(database_, "is not an SQLite database", kExitDataUnusable);
  write_bytes(database_, "short");
  expect_problem(database_, "is not an SQLite database", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, ADirectoryCalledCuppaDbIsLeftAlone) {
  fs::create_directories(database_);
  expect_problem(database_, "is not a file", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, TheDatabaseOfAnotherProgramIsLeftAlone) {
  fs::create_directory(data_);
  {
    SQLite::Database other(database_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE photos (name TEXT)");
  }
  expect_problem(database_, "is the database of another program", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, ANewerDatabaseIsLeftAlone) {
  make_data();
  SQLite::Database(database_.string(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = " + std::to_string(newest_version() + 1));
  expect_problem(database_, "was written by a newer Cuppa", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, ADatabaseThatIsNewerOnlyInItsLogIsLeftAlone) {
  make_data();
  // As a newer server that was killed leaves it.
  SQLite::Database newer(database_.string(), SQLite::OPEN_READWRITE);
  newer.exec("PRAGMA user_version = " + std::to_string(newest_version() + 1));
  ASSERT_GT(fs::file_size(log_), 0U);
  expect_problem(database_, "was written by a newer Cuppa", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, ATruncatedDatabaseIsLeftAloneWhereverItWasCut) {
  make_data();
  const std::string whole = bytes_of(database_);
  for (const std::size_t size : {std::size_t{0}, std::size_t{8}, std::size_t{50}, std::size_t{100},
                                 std::size_t{4096}, whole.size() / 2, whole.size() - 1}) {
    SCOPED_TRACE(size);
    write_bytes(database_, whole.substr(0, size));
    expect_problem(database_, "is cut short", kExitDataUnusable);
  }
}

TEST_F(DataDirectoryTest, ATruncatedDatabaseWithALogBesideItIsLeftAlone) {
  make_data();
  SQLite::Database writer(database_.string(), SQLite::OPEN_READWRITE);
  writer.exec("PRAGMA wal_autocheckpoint = 0");
  writer.exec("UPDATE server SET alive_ms = 1");
  ASSERT_GT(fs::file_size(log_), 0U);
  const auto copy = temp_.path() / "copy";
  fs::create_directory(copy);
  fs::copy_file(log_, copy / "cuppa.db-wal");
  write_bytes(copy / "cuppa.db", bytes_of(database_).substr(0, fs::file_size(database_) / 2));
  const Problem problem = problem_of(open_data_directory(copy));
  EXPECT_THAT(problem.sentence, HasSubstr("is cut short"));
  EXPECT_EQ(bytes_of(copy / "cuppa.db-wal"), bytes_of(log_));
}

TEST_F(DataDirectoryTest, AShortFileWhoseRestIsInTheLogIsWhole) {
  open_or_throw(data_);
  const auto copy = temp_.path() / "copy";
  {
    SQLite::Database writer(database_.string(), SQLite::OPEN_READWRITE);
    writer.exec("PRAGMA wal_autocheckpoint = 0");
    writer.exec(
        "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1"
        " FROM n WHERE i < 2000) SELECT i, hex(randomblob(50)) FROM n");
    fs::create_directory(copy);
    fs::copy_file(log_, copy / "cuppa.db-wal");
    const auto before = fs::file_size(database_);
    writer.exec("PRAGMA wal_checkpoint(PASSIVE)");
    // As a kill amid the checkpoint leaves it: the first page is there, the last ones are not.
    write_bytes(copy / "cuppa.db", bytes_of(database_).substr(0, before + 8192));
  }
  const auto copied = open_or_throw(copy);
  EXPECT_EQ(copied.database->execAndGet("SELECT count(*) FROM filler").getInt(), 2000);
}

TEST_F(DataDirectoryTest, ALogWithoutItsDatabaseIsKept) {
  fs::create_directory(data_);
  write_bytes(log_, "the only copy");
  expect_problem(database_, "is missing, but its log", kExitDataUnusable);
}

TEST_F(DataDirectoryTest, WhatAFirstStartLeftHalfMadeIsMadeAgain) {
  fs::create_directory(data_);
  write_bytes(data_ / "cuppa.db.new", "half");
  open_or_throw(data_);
  EXPECT_FALSE(fs::exists(data_ / "cuppa.db.new"));
}

}  // namespace
}  // namespace cuppa::tests
