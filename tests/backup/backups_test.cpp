// When backups are made, which of them stay, and what lies beside them.
#include "backup/backups.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "backup/backup_names.hpp"
#include "store/appends.hpp"
#include "store/erasures_file.hpp"
#include "store/exit_codes.hpp"
#include "store/temp_directory.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/golden_file.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr Duration kHour{3'600'000};
constexpr Duration kDay = 24 * kHour;

TEST(BackupNamesTest, ANameSaysWhenAndNothingElseIsOne) {
  const Instant at{1'795'341'600'000};
  EXPECT_EQ(backup_name(at), "cuppa-2026-11-22T1000.backup.db");
  EXPECT_EQ(time_in_backup_name(backup_name(at)), at);
  for (const char* other : {"cuppa.db", "cuppa-2026-11-22T1000.backup.db.old", "tea.backup.db",
                            "cuppa-2026-13-22T1000.backup.db", "cuppa-2026-1-22T1000.backup.db",
                            "cuppa-2026-11-22T1000.backup.dbx", ""}) {
    EXPECT_FALSE(time_in_backup_name(other)) << other;
  }
}

TEST(BackupNamesTest, OnlyOurOwnOldOnesAreEverRemoved) {
  const TempDirectory directory;
  const auto touch = [&](const std::string& name) { std::ofstream{directory.path() / name}; };
  for (const char* theirs : {"holiday.db", "cuppa-old.backup.db", "cuppa.erasures.json"}) {
    touch(theirs);
  }
  fs::create_directory(directory.path() / "cuppa-2020-01-01T0000.backup.db");
  for (int day = 1; day <= 5; ++day) {
    touch("cuppa-2026-03-0" + std::to_string(day) + "T1200.backup.db");
  }
  const auto just_made = directory.path() / "cuppa-2026-03-01T1200.backup.db";
  EXPECT_EQ(remove_old_backups(directory.path(), 2, just_made), 0);
  EXPECT_THAT(backups_in(directory.path()),
              ElementsAre(just_made, directory.path() / "cuppa-2026-03-05T1200.backup.db"))
      << "a clock that was wrong removes no new one";
  EXPECT_TRUE(fs::exists(directory.path() / "holiday.db"));
  EXPECT_TRUE(fs::exists(directory.path() / "cuppa-old.backup.db"));
  EXPECT_TRUE(fs::exists(directory.path() / "cuppa.erasures.json"));
  EXPECT_TRUE(fs::exists(directory.path() / "cuppa-2020-01-01T0000.backup.db"));
}

// Another file each time that one takes its place.
std::pair<ino_t, std::int64_t> identity_of(const fs::path& file) {
  struct stat status {};
  ::stat(file.c_str(), &status);
  return {status.st_ino, status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec};
}

class ScheduledBackupsTest : public ::testing::Test {
 protected:
  ScheduledBackupsTest() {
    append_and_wait(*store_, loop_, append_events({"s-brew"}, 0, 3));
    start(kDay);
  }
  void start(std::optional<Duration> every) {
    backups_.reset();
    backups_ = std::make_unique<Backups>(
        *store_, loop_, clock_, alarms_, BackupSettings{place_, every, 3},
        BackupNews{[](Instant) {}, [this](std::string_view what) { told_.emplace_back(what); }});
  }
  void wait() {
    loop_.run_until([this] { return !backups_->one_is_being_made(); });
  }
  void let_pass(Duration time) {
    const auto until = clock_.now() + time;
    while (alarms_.next() && *alarms_.next() <= until) {
      clock_.set(*alarms_.next());
      alarms_.ring(clock_.now());
      wait();
    }
    clock_.set(until);
  }
  std::vector<Erased> noted() {
    return std::get<std::vector<Erased>>(read_erasures(place_ / kErasuresFileName));
  }

  TempDirectory data_, above_;
  const fs::path place_ = above_.path() / "on another disk";
  WaitingLoop loop_;
  FakeClock clock_;
  FakeAlarms alarms_;
  std::unique_ptr<SqliteEventStore> store_ =
      std::make_unique<SqliteEventStore>(open_or_throw(data_.path()), loop_);
  std::vector<std::string> told_;
  std::unique_ptr<Backups> backups_;
};

TEST_F(ScheduledBackupsTest, TheFirstIsMadeAtOnceAndTheNextADayLater) {
  wait();
  EXPECT_THAT(backups_in(place_), SizeIs(1));
  EXPECT_EQ(backups_->last_good(), clock_.now());
  let_pass(kDay - kHour);
  EXPECT_THAT(backups_in(place_), SizeIs(1));
  let_pass(kHour);
  EXPECT_THAT(backups_in(place_), SizeIs(2));
  EXPECT_THAT(told_, IsEmpty());
  EXPECT_EQ(fs::status(place_).permissions(), fs::perms::owner_all);
}

TEST_F(ScheduledBackupsTest, TheOldestGoAndSoManyStay) {
  wait();
  let_pass(10 * kDay);
  const auto all = backups_in(place_);
  EXPECT_THAT(all, SizeIs(3));
  EXPECT_EQ(all.back().filename(), backup_name(clock_.now()));
}

TEST_F(ScheduledBackupsTest, ALaptopThatWasOffMakesTheOneThatIsDueAtOnceAndNoneTooEarly) {
  wait();
  let_pass(kHour);
  start(kDay);
  wait();
  EXPECT_THAT(backups_in(place_), SizeIs(1)) << "the last one is an hour old";
  backups_.reset();
  clock_.set(clock_.now() + 3 * kDay);
  start(kDay);
  wait();
  EXPECT_THAT(backups_in(place_), SizeIs(2));
}

TEST_F(ScheduledBackupsTest, OneThatFailsIsToldRemovesNothingAndIsTriedAgainWithinTheHour) {
  wait();
  let_pass(2 * kDay);
  ASSERT_THAT(backups_in(place_), SizeIs(3));
  const auto good = backups_->last_good();
  const auto moved = above_.path() / "unplugged";
  fs::rename(place_, moved);
  std::ofstream{place_};  // no directory can be made there
  let_pass(kDay);
  ASSERT_FALSE(told_.empty());
  EXPECT_THAT(told_.back(), HasSubstr("cannot be made"));
  ASSERT_TRUE(backups_->last());
  EXPECT_TRUE(backups_->last()->problem);
  EXPECT_EQ(backups_->last_good(), good);
  fs::remove(place_);
  fs::rename(moved, place_);
  ASSERT_THAT(backups_in(place_), SizeIs(3));
  let_pass(kHour);
  EXPECT_FALSE(backups_->last()->problem);
  EXPECT_EQ(backups_->last_good(), backups_->last()->at);
}

TEST_F(ScheduledBackupsTest, WhatWasErasedIsNotedBesideThemAndOutlivesTheDataThatKnewOfIt) {
  wait();
  EXPECT_THAT(noted(), IsEmpty());
  bool is_gone = false;
  store_->erase_session({"s-brew"}, {}, clock_.now(), [&](AppendResult) { is_gone = true; });
  loop_.run_until([&] { return is_gone; });
  let_pass(limits::kErasuresWrittenEvery);
  ASSERT_THAT(noted(), SizeIs(1));
  EXPECT_EQ(noted()[0].session.text, "s-brew");

  backups_.reset();
  store_.reset();
  const TempDirectory new_disk;
  store_ = std::make_unique<SqliteEventStore>(open_or_throw(new_disk.path()), loop_);
  start(kDay);
  wait();
  EXPECT_THAT(noted(), SizeIs(1)) << "a new server has not erased anything, and forgets nothing";
  let_pass(limits::kErasuresKept + kDay);
  EXPECT_THAT(noted(), IsEmpty());
  backups_.reset();
  store_.reset();
}

TEST_F(ScheduledBackupsTest, WhoeverAsksWhileOneIsBeingMadeHearsSo) {
  std::optional<int> code;
  backups_->make({}, [&](const Backups::Outcome& outcome) { code = outcome.problem->exit_code; });
  EXPECT_EQ(code, kExitDataInUse);
  wait();
}

// A date that changed with what is in it would tell the minute in which a note was taken out.
TEST_F(ScheduledBackupsTest, WhatWasErasedIsWrittenDownAnewEachTimeWhetherOrNotThereIsNews) {
  wait();
  const auto made_first = identity_of(place_ / kErasuresFileName);
  let_pass(limits::kErasuresWrittenEvery);
  EXPECT_NE(identity_of(place_ / kErasuresFileName), made_first);
}

TEST(ErasuresFileTest, NotesThatWereTakenOutStandInNoOrderOfTheirTime) {
  const auto taken_out = [](const char* note) {
    return Erased{.session = {"s-brew"}, .participant = {}, .at = Instant{9}, .note = note};
  };
  const auto first = taken_out("nB"), then = taken_out("nA");
  EXPECT_EQ(all_erasures({first}, {then}), all_erasures({then}, {first}));
}

}  // namespace
}  // namespace cuppa::tests
