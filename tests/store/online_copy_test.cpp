// A backup's copy, made page by page while the sessions go on.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "store/appends.hpp"
#include "store/backup_file.hpp"
#include "store/exit_codes.hpp"
#include "store/failing_disk.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kMark = "brewed-while-it-was-copied";

// Words that fill so many pages that a copy takes several steps.
Append long_session(const SessionId& session, const std::string& word) {
  Append append = append_events(session, 0, 250);
  for (auto& event : append.events) {
    event.body = "\"" + word + std::string(4'000, 'x') + "\"";
  }
  return append;
}

class BackupTest : public ::testing::Test {
 protected:
  BackupTest() {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(data_.path()), loop);
    for (const char* session : {"s-1", "s-2"}) {
      append_and_wait(store, loop, long_session({session}, session));
    }
  }
  SQLite::Database& source() {
    if (!opened_) opened_.emplace(open_or_throw(data_.path()));
    return *opened_->database;
  }
  bool step() { return copy_.take_step(source()); }
  void step_to_the_end() {
    while (step()) {
    }
  }
  std::optional<Problem> finish() {
    return finish_backup(target_, std::get<DatabaseFigures>(copy_.result()));
  }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(place_.path())) {
      names.push_back(entry.path().filename().string());
    }
    return names;
  }

  TempDirectory data_, place_;
  std::optional<OpenedData> opened_;
  const fs::path target_ = place_.path() / "tea.db";
  OnlineCopy copy_{draft_of(target_), [](const CopyResult&) {}};
};

TEST_F(BackupTest, WhatWasCommittedDuringTheBackupIsInIt) {
  ASSERT_TRUE(step()) << "it takes more than one step";
  source().exec("UPDATE session SET title = '" + kMark + "' WHERE id = 's-1'");
  ASSERT_TRUE(step());
  source().exec(
      "INSERT INTO event SELECT NULL, session, sequence + 1000, stream, \"offset\", at_ms,"
      " kind, version, body FROM event");
  step_to_the_end();
  EXPECT_FALSE(finish());
  SQLite::Database backup(target_.string());
  EXPECT_EQ(figures_of(backup), figures_of(source()));
  EXPECT_EQ(figures_of(backup).events, 1000);
  EXPECT_EQ(backup.execAndGet("SELECT title FROM session WHERE id = 's-1'").getString(), kMark);
}

TEST_F(BackupTest, ItIsOneFileThatOnlyItsOwnerCanRead) {
  step_to_the_end();
  EXPECT_THAT(files(), ElementsAre(".tea.db.part"));
  EXPECT_FALSE(finish());
  EXPECT_THAT(files(), ElementsAre("tea.db"));
  struct stat status {};
  ASSERT_EQ(::stat(target_.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  SQLite::Database backup(target_.string(), SQLite::OPEN_READONLY);
  EXPECT_EQ(backup.execAndGet("PRAGMA journal_mode").getString(), "delete");
  EXPECT_THAT(files(), ElementsAre("tea.db"));
}

TEST_F(BackupTest, WhatIsErasedDuringTheBackupIsNotInIt) {
  source().exec("UPDATE session SET title = '" + kMark + "' WHERE id = 's-1'");
  for (int i = 0; i < 4; ++i) ASSERT_TRUE(step());
  source().exec("UPDATE session SET title = '' WHERE id = 's-1'");
  source().exec("VACUUM");
  step_to_the_end();
  EXPECT_FALSE(finish());
  EXPECT_THAT(files_with(place_.path(), kMark), IsEmpty());
}

TEST_F(BackupTest, ADiskThatIsFullInTheMiddleLeavesNothingOfItAndTheDataAsTheyWere) {
  const auto before = figures_of(source());
  opened_.reset();
  FailingDisk disk;
  {
    OnlineCopy copy{draft_of(target_), [](const CopyResult&) {}};
    FailingDisk::leave_room_for(1'000'000);
    while (copy.take_step(source())) {
    }
    const auto& problem = std::get<Problem>(copy.result());
    EXPECT_EQ(problem.exit_code, kExitDirectoryUnusable);
    EXPECT_THAT(problem.sentence, HasSubstr("Make room"));
    EXPECT_EQ(problem.sentence.find('\n'), std::string::npos);
  }
  EXPECT_THAT(files(), IsEmpty());
  FailingDisk::make_room();
  EXPECT_EQ(figures_of(source()), before);
  opened_.reset();
}

TEST_F(BackupTest, OneThatIsNotAsItShouldBeIsThrownAwayAndTheOneBeforeStays) {
  std::ofstream(target_) << "the one before";
  step_to_the_end();
  std::fstream draft(draft_of(target_), std::ios::in | std::ios::out | std::ios::binary);
  draft.seekp(40 * 4096);
  draft << std::string(4096, 'x');
  draft.close();
  const auto problem = finish();
  ASSERT_TRUE(problem);
  EXPECT_EQ(problem->exit_code, kExitDiskFailed);
  EXPECT_THAT(problem->sentence, HasSubstr("thrown away"));
  EXPECT_THAT(files(), ElementsAre("tea.db"));
  EXPECT_EQ(text_of(target_), "the one before");
}

TEST_F(BackupTest, OneInWhichSomethingIsMissingIsThrownAwayToo) {
  step_to_the_end();
  auto more = std::get<DatabaseFigures>(copy_.result());
  ++more.events;
  EXPECT_TRUE(finish_backup(target_, more));
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(BackupTest, AppendsGoOnWhileTheWriterMakesOne) {
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(data_.path()), loop);
  std::optional<CopyResult> copied;
  store.copy_to(draft_of(target_), [&](const CopyResult& result) { copied = result; });
  std::int64_t said = 0;
  while (!copied) {
    ASSERT_EQ(append_and_wait(store, loop, append_events({"s-live"}, said++, 1)),
              AppendResult::committed);
  }
  EXPECT_FALSE(finish_backup(target_, std::get<DatabaseFigures>(*copied)));
  EXPECT_EQ(store.load({"s-live"})->events.size(), static_cast<std::size_t>(said));
}

TEST_F(BackupTest, AStoreThatClosesMeanwhileLeavesNothingOfIt) {
  {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(data_.path()), loop);
    store.copy_to(draft_of(target_), [](const CopyResult&) {});
  }
  EXPECT_THAT(files(), testing::AnyOf(IsEmpty(), ElementsAre(".tea.db.part")))
      << "nothing, or all of it where the copy was quicker";
}

}  // namespace
}  // namespace cuppa::tests
