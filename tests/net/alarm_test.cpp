// Alarms ring by the server's clock, not by the timer beneath them.
#include <gtest/gtest.h>

#include <future>
#include <string>

#include "net/asio_alarm.hpp"
#include "net/asio_loop.hpp"

namespace cuppa {
namespace {

class SetClock final : public ServerClock {
 public:
  Instant now() const override { return time; }
  Instant time{1'000'000};
};

class AlarmTest : public testing::Test {
 protected:
  // Runs until `ring` has called stop.
  void run() { loop.run(); }
  std::function<void()> note(const std::string& what) {
    return [this, what] { rung += what; };
  }
  std::function<void()> note_and_stop(const std::string& what) {
    return [this, what] {
      rung += what;
      loop.stop();
    };
  }
  Instant in(int ms) const { return clock.time + Duration{ms}; }

  AsioLoop loop;
  SetClock clock;
  AsioAlarmFactory alarms{loop, clock, std::chrono::milliseconds{1}};
  std::string rung;
};

TEST_F(AlarmTest, RingsWhenItsTimeHasCome) {
  const auto alarm = alarms.make_alarm();
  alarm->set(in(0), note_and_stop("now"));
  run();
  EXPECT_EQ(rung, "now");
}

// As after a sleep of the machine: the clock is far ahead, the timer knows nothing of it.
TEST_F(AlarmTest, NoticesThatTheClockHasGoneOnWhileTheTimerStoodStill) {
  const auto late = alarms.make_alarm();
  const auto never = alarms.make_alarm();
  late->set(in(3'600'000), note_and_stop("late"));
  never->set(in(3'600'001), note_and_stop("never"));
  loop.post([&] { clock.time = in(3'600'000); });
  run();
  EXPECT_EQ(rung, "late");
}

TEST_F(AlarmTest, WhatIsOverdueRingsInOrder) {
  const auto first = alarms.make_alarm();
  const auto second = alarms.make_alarm();
  const auto third = alarms.make_alarm();
  third->set(in(30), note_and_stop("3"));
  first->set(in(10), note("1"));
  second->set(in(20), note("2"));
  clock.time = in(60);
  run();
  EXPECT_EQ(rung, "123");
}

TEST_F(AlarmTest, SettingAgainReplaces) {
  const auto alarm = alarms.make_alarm();
  alarm->set(in(0), note("old"));
  alarm->set(in(0), note_and_stop("new"));
  run();
  EXPECT_EQ(rung, "new");
}

TEST_F(AlarmTest, ClearedOrDestroyedItIsSilent) {
  const auto cleared = alarms.make_alarm();
  auto destroyed = alarms.make_alarm();
  const auto last = alarms.make_alarm();
  cleared->set(in(0), note("cleared"));
  destroyed->set(in(0), note("destroyed"));
  last->set(in(1), note_and_stop("last"));
  cleared->clear();
  destroyed.reset();
  clock.time = in(1);
  run();
  EXPECT_EQ(rung, "last");
}

TEST_F(AlarmTest, OfOneTimeTheyRingAsTheyWereSet) {
  std::vector<std::unique_ptr<Alarm>> set;
  for (const auto* name : {"a", "b", "c", "d", "e"}) {
    set.insert(set.begin(), alarms.make_alarm());
    set.front()->set(in(0), note(name));
  }
  set.push_back(alarms.make_alarm());
  set.back()->set(in(0), note_and_stop("."));
  run();
  EXPECT_EQ(rung, "abcde.");
}

TEST_F(AlarmTest, ARingMaySetOrDestroyAnyAlarm) {
  auto alarm = alarms.make_alarm();
  auto victim = alarms.make_alarm();
  alarm->set(in(0), [&] {
    rung += "first ";
    victim.reset();
    alarm->set(in(0), [&] {
      rung += "again";
      alarm.reset();
      loop.stop();
    });
  });
  victim->set(in(0), note("victim"));
  run();
  EXPECT_EQ(rung, "first again");
}

TEST_F(AlarmTest, OneThatSetsItselfInThePastDoesNotHoldTheLoop) {
  const auto alarm = alarms.make_alarm();
  std::function<void()> again = [&] { alarm->set(in(-1), again); };
  alarm->set(in(-1), again);
  loop.post([&] { loop.post([&] { loop.stop(); }); });
  run();
}

TEST_F(AlarmTest, AlarmsMayOutliveTheFactory) {
  auto factory = std::make_unique<AsioAlarmFactory>(loop, clock);
  const auto alarm = factory->make_alarm();
  alarm->set(in(0), note("silent"));
  const auto cleared = factory->make_alarm();
  cleared->set(in(0), note("silent"));
  factory.reset();
  cleared->clear();
  loop.run_ready();
  EXPECT_EQ(rung, "");
}

}  // namespace
}  // namespace cuppa
