// The server's clock over restarts, reboots and steps of the wall clock.
#include "store/boot_anchor.hpp"

#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

const Instant kNoon{1'795'341'600'000};

BootReading reading(const std::string& boot, Duration since_boot, Instant wall) {
  return {boot, since_boot, wall};
}

TEST(BootAnchorTest, ANewServerTakesItsClockFromTheWall) {
  const auto anchor = choose_anchor({}, reading("boot-1", seconds(100), kNoon));
  EXPECT_EQ(anchor, (BootAnchor{"boot-1", kNoon - seconds(100)}));
}

TEST(BootAnchorTest, WithinABootAStepOfTheWallClockMovesNothing) {
  const auto first = choose_anchor({}, reading("boot-1", seconds(100), kNoon));
  const auto again = choose_anchor(first, reading("boot-1", seconds(160), kNoon - hours(9)));
  EXPECT_EQ(again, first);
}

TEST(BootAnchorTest, AnotherBootStartsFromTheWallClockAgain) {
  const auto first = choose_anchor({}, reading("boot-1", seconds(100), kNoon));
  const auto next = choose_anchor(first, reading("boot-2", seconds(5), kNoon + hours(1)));
  EXPECT_EQ(next, (BootAnchor{"boot-2", kNoon + hours(1) - seconds(5)}));
}

TEST(BootAnchorTest, WhereTheKernelTellsNoBootEachStartCountsAsOne) {
  const auto first = choose_anchor({}, reading("", seconds(100), kNoon));
  const auto next = choose_anchor(first, reading("", seconds(160), kNoon + hours(1)));
  EXPECT_EQ(next.wall_at_boot, kNoon + hours(1) - seconds(160));
}

TEST(BootAnchorTest, TheServersClockAgreesWithTheWallAndRunsForward) {
  const auto boot = read_boot();
  EXPECT_EQ(boot.boot_id.size(), 36U);
  const auto anchor = choose_anchor({}, boot);
  const auto now = server_now(anchor);
  EXPECT_GE(now, boot.wall);
  EXPECT_LT(now - boot.wall, seconds(60));
  EXPECT_GE(server_now(anchor), now);
}

TEST(BootAnchorTest, TheAnchorIsKeptInTheDatabase) {
  const TempDirectory temp;
  const auto first = open_or_throw(temp.path(), reading("boot-1", seconds(100), kNoon)).anchor;
  const auto restarted =
      open_or_throw(temp.path(), reading("boot-1", seconds(130), kNoon + hours(30))).anchor;
  EXPECT_EQ(restarted, first);
  const auto rebooted =
      open_or_throw(temp.path(), reading("boot-2", seconds(9), kNoon + hours(1))).anchor;
  EXPECT_EQ(rebooted.wall_at_boot, kNoon + hours(1) - seconds(9));
}

class LastAliveTest : public ::testing::Test {
 protected:
  static void append(SqliteEventStore& store, WaitingLoop& loop, std::int64_t expected) {
    ASSERT_EQ(append_and_wait(store, loop, append_events({"s"}, expected, 1)),
              AppendResult::committed);
  }
  TempDirectory temp_;
  WaitingLoop loop_;
};

TEST_F(LastAliveTest, IsWhenTheRunBeforeWasLastSeenToWork) {
  Instant before;
  Instant after;
  {
    auto data = open_or_throw(temp_.path());
    const auto anchor = data.anchor;
    EXPECT_FALSE(data.last_alive);
    SqliteEventStore store(std::move(data), loop_);
    store.count_as_alive();
    append(store, loop_, 0);
    before = server_now(anchor);
    append(store, loop_, 1);
    EXPECT_FALSE(store.last_alive()) << "of the run before, not of this one";
    // The destructor notes the end of a clean run.
  }
  after = server_now(choose_anchor({}, read_boot()));
  const auto alive = open_or_throw(temp_.path()).last_alive;
  ASSERT_TRUE(alive);
  EXPECT_GE(*alive, before);
  EXPECT_LE(*alive, after + seconds(1));
}

TEST_F(LastAliveTest, IsLeftAloneByCommandsThatWorkOnTheData) {
  {
    SqliteEventStore server(open_or_throw(temp_.path()), loop_);
    server.count_as_alive();
  }
  const auto alive = open_or_throw(temp_.path()).last_alive;
  ASSERT_TRUE(alive);
  {
    SqliteEventStore command(open_or_throw(temp_.path()), loop_, RunsAs::command);
    append(command, loop_, 0);
  }
  EXPECT_EQ(open_or_throw(temp_.path()).last_alive, alive);
}

TEST_F(LastAliveTest, IsLeftAloneByARunThatEndsBeforeItsSessionsAreAwake) {
  {
    SqliteEventStore server(open_or_throw(temp_.path()), loop_);
    server.count_as_alive();
  }
  const auto alive = open_or_throw(temp_.path()).last_alive;
  ASSERT_TRUE(alive);
  {
    SqliteEventStore half_awake(open_or_throw(temp_.path()), loop_);
    append(half_awake, loop_, 0);
  }
  EXPECT_EQ(open_or_throw(temp_.path()).last_alive, alive);
}

TEST_F(LastAliveTest, AnEmptyFileWasNeverAlive) {
  { const auto opened = open_or_throw(temp_.path()); }
  EXPECT_FALSE(open_or_throw(temp_.path()).last_alive);
}

}  // namespace
}  // namespace cuppa::tests
