// A disk that is full refuses and loses nothing; a disk that fails ends the process before anybody
// is told something that may not be so.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <map>
#include <string>
#include <vector>

#include "store/appends.hpp"
#include "store/exit_codes.hpp"
#include "store/failing_disk.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::ExitedWithCode;
using ::testing::SizeIs;

constexpr AppendResult kCommitted = AppendResult::committed;
constexpr AppendResult kRefused = AppendResult::refused;

constexpr std::int64_t kRoomForMany = 1'000'000;  // small appends, and for no large one

Append large_append(const SessionId& session, std::int64_t expected) {
  Append append = append_events(session, expected, 1);
  append.events[0].body = '"' + std::string(4'000'000, 'x') + '"';
  return append;
}

class FullDiskTest : public ::testing::Test {
 protected:
  AppendResult append(Append append) { return append_and_wait(store_, loop_, std::move(append)); }
  std::size_t events(const SessionId& session) {
    const auto loaded = store_.load(session);
    return loaded ? loaded->events.size() : 0;
  }
  void hand_over(const std::string& who, Append append) {
    ++handed_over_;
    store_.append(std::move(append), [this, who](AppendResult result) {
      answers_[who].push_back(result);
      ++answered_;
    });
  }
  // Keeps the writer busy, so that what is handed over until the end makes one transaction.
  void begin_a_transaction() {
    FailingDisk::hold_writes();
    hand_over("first", append_events({"s-first"}, 0, 1));
    FailingDisk::wait_for_held_write();
  }
  void end_the_transaction() {
    FailingDisk::release_writes();
    loop_.run_until([this] { return answered_ == handed_over_; });
  }

  const SessionId brew_{"s-brew"};
  const SessionId other_{"s-other"};
  FailingDisk disk_;
  TempDirectory directory_;
  WaitingLoop loop_;
  std::map<std::string, std::vector<AppendResult>> answers_;
  std::size_t handed_over_ = 0;
  std::size_t answered_ = 0;
  SqliteEventStore store_{open_or_throw(directory_.path()), loop_};
};

TEST_F(FullDiskTest, AnAppendThatDoesNotFitIsRefusedAndNothingOfItIsKept) {
  ASSERT_EQ(append(append_events(brew_, 0, 3)), kCommitted);
  Append too_large = large_append(brew_, 3);
  too_large.answer = StoredAnswer{"p1", "AAAAAAAAAAAAAAAAAAAAAA", "h", "{}"};
  too_large.new_keys = {{"key", KeyKind::screen, brew_, "", {}}};
  FailingDisk::leave_room_for(50'000);
  EXPECT_EQ(append(too_large), kRefused);
  EXPECT_EQ(events(brew_), 3U);
  EXPECT_TRUE(store_.load(brew_)->answers.empty());
  EXPECT_FALSE(store_.find_key("key"));
}

TEST_F(FullDiskTest, OnceThereIsRoomAgainTheSessionGoesOn) {
  ASSERT_EQ(append(append_events(brew_, 0, 1)), kCommitted);
  FailingDisk::leave_room_for(0);
  EXPECT_EQ(append(append_events(brew_, 1, 1)), kRefused);
  EXPECT_EQ(append(append_events(brew_, 1, 1)), kRefused);
  FailingDisk::make_room();
  EXPECT_EQ(append(append_events(brew_, 1, 1)), kCommitted);
  EXPECT_EQ(store_.load(brew_)->events.back(), event_number(2));
}

TEST_F(FullDiskTest, WhatStillFitsIsKeptBesideWhatDoesNot) {
  ASSERT_EQ(append(append_events(brew_, 0, 1)), kCommitted);
  FailingDisk::leave_room_for(kRoomForMany);
  begin_a_transaction();
  for (int i = 0; i < 10; ++i) hand_over("small", append_events(other_, i, 1));
  hand_over("large", large_append(brew_, 1));
  hand_over("decided on the large one", append_events(brew_, 2, 1));
  for (int i = 10; i < 20; ++i) hand_over("small", append_events(other_, i, 1));
  end_the_transaction();

  EXPECT_THAT(answers_["small"], AllOf(SizeIs(20), Each(kCommitted)));
  EXPECT_THAT(answers_["large"], ElementsAre(kRefused));
  EXPECT_THAT(answers_["decided on the large one"], ElementsAre(kRefused));
  EXPECT_EQ(events(other_), 20U);
  EXPECT_EQ(events(brew_), 1U);
}

// The session that was refused before goes on in a transaction that another session's append
// spoils.
TEST_F(FullDiskTest, ARefusalIsRememberedThroughATransactionThatDoesNotFit) {
  ASSERT_EQ(append(append_events(brew_, 0, 1)), kCommitted);
  Append refused = append_events(brew_, 1, 2);
  refused.used_host_key = "never made";
  ASSERT_EQ(append(refused), kRefused);
  FailingDisk::leave_room_for(kRoomForMany);
  begin_a_transaction();
  hand_over("decided on the refused one", append_events(brew_, 3, 1));
  hand_over("decided again", append_events(brew_, 1, 1));
  hand_over("large", large_append(other_, 0));
  end_the_transaction();

  EXPECT_THAT(answers_["decided on the refused one"], ElementsAre(kRefused));
  EXPECT_THAT(answers_["decided again"], ElementsAre(kCommitted));
  EXPECT_THAT(answers_["large"], ElementsAre(kRefused));
}

TEST_F(FullDiskTest, AFullDiskAtAnyPointLosesNothingThatWasAnswered) {
  std::int64_t kept = 0;
  for (std::int64_t room = 0; room < 120'000; room += 1'000) {
    FailingDisk::leave_room_for(room);
    for (int i = 0; i < 3; ++i) {
      const auto result = append(append_events(brew_, kept, 5));
      if (result == kCommitted) kept += 5;
      ASSERT_EQ(events(brew_), static_cast<std::size_t>(kept)) << "with room for " << room;
    }
  }
  ASSERT_GT(kept, 0);
  const auto loaded = store_.load(brew_);
  for (std::int64_t i = 0; i < kept; ++i) {
    ASSERT_EQ(loaded->events[static_cast<std::size_t>(i)], event_number(i + 1));
  }
}

// Runs in a process of its own: anything printed on stdout would be an answer.
template <class Fail>
void append_with(Fail fail) {
  FailingDisk disk;
  TempDirectory directory;
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(directory.path()), loop);
  append_and_wait(store, loop, append_events({"s-brew"}, 0, 1));
  fail();
  append_and_wait(store, loop, append_events({"s-brew"}, 1, 1));
  ::_exit(0);  // answered
}

class FailedDiskDeathTest : public ::testing::Test {
 protected:
  FailedDiskDeathTest() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
  static constexpr const char* kOneLine = "^cuppa: the disk failed under cuppa.db [^\n]*\n$";
  const DeathTestDirectory directory_;
};

TEST_F(FailedDiskDeathTest, AFailedFsyncEndsTheProcessWithoutAnAnswer) {
  EXPECT_EXIT(append_with([] { FailingDisk::fail_fsync(true); }), ExitedWithCode(kExitDiskFailed),
              kOneLine);
}

TEST_F(FailedDiskDeathTest, AFailedWriteEndsTheProcessWithoutAnAnswer) {
  EXPECT_EXIT(append_with([] { FailingDisk::fail_writes(true); }), ExitedWithCode(kExitDiskFailed),
              kOneLine);
}

TEST_F(FailedDiskDeathTest, AFailedReadEndsTheProcess) {
  const auto load_after_failure = [] {
    FailingDisk disk;
    TempDirectory directory;
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(directory.path()), loop);
    append_and_wait(store, loop, append_events({"s-brew"}, 0, 1));
    FailingDisk::fail_reads(true);
    store.load({"s-brew"});
    ::_exit(0);
  };
  EXPECT_EXIT(load_after_failure(), ExitedWithCode(kExitDiskFailed), kOneLine);
}

}  // namespace
}  // namespace cuppa::tests
