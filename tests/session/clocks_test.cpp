// Clocks: started, paused, let go on, given more time; and what an outage means for them.
#include <gtest/gtest.h>

#include "session/deadlines.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario turn_of_asha() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  return meeting;
}

// ---- a step's clock

TEST(ClocksTest, AStepWithALengthHasAClockForEveryone) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_step("s1").when("hana", NextStep{StepId{"s1"}, false});
  EXPECT_EQ(meeting.told(), "everyone step_finished, everyone step_opened, everyone clock_changed");
  EXPECT_EQ(meeting.left(kSessionScope), kMinute);
}

TEST(ClocksTest, AStepsClockCanBeStartedAnewOnceItIsUp) {
  SessionScenario meeting;
  meeting.given_step("s2").when("hana", StartClock{kSessionScope});
  EXPECT_EQ(meeting.refusal(), Refusal::clock_already_running);
  meeting.after(61 * kSecond).given("hana", StartClock{kSessionScope});
  EXPECT_EQ(meeting.left(kSessionScope), kMinute);
}

TEST(ClocksTest, AClockStartedAnewIsAnotherRun) {
  SessionScenario meeting;
  meeting.given_step("s2").after(kMinute);
  const int before = meeting.clock(kSessionScope)->revision;
  meeting.given("hana", StartClock{kSessionScope});
  EXPECT_GT(meeting.clock(kSessionScope)->revision, before)
      << "the shown second may only rise with another revision";
}

TEST(ClocksTest, AStepWithoutALengthHasNoClockToStart) {
  SessionScenario meeting;
  meeting.given_step("s1").when("hana", StartClock{kSessionScope});
  EXPECT_EQ(meeting.refusal(), Refusal::no_clock_here);
}

TEST(ClocksTest, TheClockOfOneStepNeverReachesTheNext) {
  SessionScenario meeting;
  meeting.given_step("s2").given("hana", PauseClock{kSessionScope}).given_step("s4");
  EXPECT_EQ(meeting.clock(kSessionScope)->state, ClockState::running);
  EXPECT_EQ(meeting.left(kSessionScope), 8 * kMinute);
  EXPECT_EQ(meeting.clock(kSessionScope)->revision, 1);
  meeting.given_step("s1");
  EXPECT_EQ(meeting.clock(kSessionScope), nullptr);
}

// ---- pausing

TEST(ClocksTest, PauseAndResumeChangeWhatIsLeftByNothing) {
  auto meeting = turn_of_asha();
  for (int i = 1; i <= 20; ++i) {
    meeting.after(Duration{1'234}).given("hana", PauseClock{kTableClock});
    const auto left = meeting.left();
    meeting.after(7 * kSecond);
    EXPECT_EQ(meeting.left(), left);
    meeting.given("hana", ResumeClock{kTableClock});
    EXPECT_EQ(meeting.left(), left);
    EXPECT_EQ(left, 2 * kMinute - i * Duration{1'234});
  }
}

TEST(ClocksTest, AClockHasADeadlineOrARemainderNeverBoth) {
  auto meeting = turn_of_asha();
  EXPECT_TRUE(meeting.clock()->deadline && !meeting.clock()->left_ms);
  meeting.given("hana", PauseClock{kTableClock});
  EXPECT_TRUE(!meeting.clock()->deadline && meeting.clock()->left_ms);
}

TEST(ClocksTest, APausedClockIsNotPausedAgainAndARunningOneNotLetGo) {
  auto meeting = turn_of_asha();
  meeting.when("hana", ResumeClock{kTableClock});
  EXPECT_EQ(meeting.refusal(), Refusal::clock_not_paused);
  meeting.given("hana", PauseClock{kTableClock}).when("hana", PauseClock{kTableClock});
  EXPECT_EQ(meeting.refusal(), Refusal::clock_already_paused);
}

TEST(ClocksTest, WhereNoClockRunsThereIsNoneToPause) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("hana", PauseClock{kTableClock});
  EXPECT_EQ(meeting.refusal(), Refusal::no_clock_here);
}

TEST(ClocksTest, AnOldIdeaOfTheClockIsStale) {
  auto meeting = turn_of_asha();
  meeting.when("hana", PauseClock{kTableClock}, 1);
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  meeting.when("hana", ResumeClock{kTableClock}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("hana", ResumeClock{kTableClock}, 2);
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

// ---- zero

TEST(ClocksTest, ZeroIsSaidOnceAndEndsNothing) {
  auto meeting = turn_of_asha();
  meeting.after(2 * kMinute - Duration{1});
  EXPECT_FALSE(meeting.clock()->time_is_up);
  meeting.after(Duration{1});
  EXPECT_EQ(meeting.told(), "table.t1 time_is_up");
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
  const auto events = meeting.log().size();
  meeting.after(10 * kMinute);
  EXPECT_EQ(meeting.log().size(), events);
  EXPECT_EQ(meeting.left(), -10 * kMinute);
  EXPECT_EQ(meeting.state().step, kHaveYourSay);
}

TEST(ClocksTest, ZeroThatIsFoundLateSaysSo) {
  auto meeting = turn_of_asha();
  auto late = meeting.situation({});
  late.now = late.now + 2 * kMinute + Duration{1001};
  const auto found = std::get<std::vector<Outcome>>(decide(late, DeadlineReached{}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(get<TimeIsUp>(found[0].event).late);
}

TEST(ClocksTest, PausingInOverTimeAnnouncesNothingAgain) {
  auto meeting = turn_of_asha();
  meeting.after(130 * kSecond).given("hana", PauseClock{kTableClock});
  EXPECT_EQ(meeting.left(), -10 * kSecond);
  meeting.given("hana", ResumeClock{kTableClock});
  EXPECT_EQ(next_deadline(meeting.state()), std::nullopt);
}

// ---- more time

TEST(ClocksTest, MoreTimeIsAddedToWhatIsLeft) {
  auto meeting = turn_of_asha();
  meeting.after(kMinute).given("asha", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.left(), 2 * kMinute);
  EXPECT_EQ(meeting.clock()->length_ms, 3 * kMinute);
}

TEST(ClocksTest, MoreTimeInOverTimeIsAWholeMinuteFromNow) {
  auto meeting = turn_of_asha();
  meeting.after(5 * kMinute).given("asha", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.left(), kMinute);
  EXPECT_FALSE(meeting.clock()->time_is_up);
  meeting.after(kMinute);
  EXPECT_EQ(meeting.told(), "table.t1 time_is_up");
}

TEST(ClocksTest, MoreTimeWhilePausedLeavesTheClockPaused) {
  auto meeting = turn_of_asha();
  meeting.after(kMinute).given("hana", PauseClock{kTableClock});
  meeting.given("asha", AddTime{kTableClock, 15});
  EXPECT_EQ(meeting.clock()->state, ClockState::paused);
  EXPECT_EQ(meeting.left(), 75 * kSecond);
  meeting.given("hana", ResumeClock{kTableClock}).after(2 * kMinute);
  meeting.given("hana", PauseClock{kTableClock}).given("asha", AddTime{kTableClock, 30});
  EXPECT_EQ(meeting.left(), 30 * kSecond) << "over-time is not taken off what is added";
}

TEST(ClocksTest, MoreTimeCanBeAskedForAsOftenAsThePersonLikes) {
  auto meeting = turn_of_asha();
  for (int i = 0; i < 30; ++i) meeting.given("asha", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.left(), 32 * kMinute);
}

TEST(ClocksTest, NobodyElseAddsTimeToMyTurnButHostAndKeeper) {
  auto meeting = turn_of_asha();
  meeting.when("ben", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("asha", AddTime{kSessionScope, 60});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given_keeper("ben").given("ben", AddTime{kTableClock, 60});
}

TEST(ClocksTest, ATurnWithoutAClockHasNothingToAddTo) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given("asha", ChooseTurnLength{TurnLength::no_clock, false});
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.clock()->length_ms, std::nullopt);
  EXPECT_EQ(meeting.clock()->deadline, std::nullopt);
  meeting.after(kMinute).when("asha", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.refusal(), Refusal::no_clock_here);
  EXPECT_EQ(next_deadline(meeting.state()), std::nullopt) << "nothing hurries them";
}

// ---- an outage

TEST(ClocksTest, AnOutageOfHalfAMinuteMovesNoClock) {
  auto meeting = turn_of_asha();
  const auto last_alive = meeting.now();
  meeting.after(30 * kSecond).when_server_asks(ResumeAfterRestart{last_alive, meeting.now()});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_EQ(meeting.left(), 90 * kSecond);
}

TEST(ClocksTest, ALongerOutagePausesWhereTheServerWasLastAlive) {
  auto meeting = turn_of_asha();
  meeting.after(20 * kSecond);
  const auto last_alive = meeting.now();
  meeting.after(Duration{30'001});
  meeting.when_server_asks(ResumeAfterRestart{last_alive, meeting.now()});
  EXPECT_EQ(meeting.told(), "table.t1 clock_changed");
  EXPECT_EQ(meeting.clock()->state, ClockState::paused);
  EXPECT_EQ(meeting.left(), 100 * kSecond);
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
  meeting.given("hana", ResumeClock{kTableClock});
  EXPECT_EQ(meeting.left(), 100 * kSecond);
}

TEST(ClocksTest, ATimeThatRanBackwardsPausesEverythingAndErasesNothing) {
  auto meeting = turn_of_asha();
  meeting.after(20 * kSecond);
  const auto last_alive = meeting.now() + 5 * kMinute;
  meeting.when_server_asks(ResumeAfterRestart{last_alive, meeting.now()});
  EXPECT_EQ(meeting.clock()->state, ClockState::paused);
  EXPECT_EQ(meeting.left(), 100 * kSecond);
}

TEST(ClocksTest, AClockThatStoodPausedStaysAsItWas) {
  auto meeting = turn_of_asha();
  meeting.given("hana", PauseClock{kTableClock});
  const auto before = *meeting.clock();
  const auto last_alive = meeting.now();
  meeting.after(kMinute).when_server_asks(ResumeAfterRestart{last_alive, meeting.now()});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_EQ(*meeting.clock(), before);
}

// ---- the picture

TEST(ClocksTest, QuartersGoFromFourToNoneAndSayWhenTheyChange) {
  Clock clock;
  clock.length_ms = Duration{120'000};
  clock.deadline = Instant{120'000};
  EXPECT_EQ(quarters_left(clock, Instant{0}), 4);
  EXPECT_EQ(next_quarter(clock, Instant{0}), Instant{30'000});
  EXPECT_EQ(quarters_left(clock, Instant{29'999}), 4);
  EXPECT_EQ(quarters_left(clock, Instant{30'000}), 3);
  EXPECT_EQ(quarters_left(clock, Instant{119'999}), 1);
  EXPECT_EQ(next_quarter(clock, Instant{119'999}), Instant{120'000});
  EXPECT_EQ(quarters_left(clock, Instant{120'000}), 0);
  EXPECT_EQ(next_quarter(clock, Instant{120'000}), std::nullopt);
  EXPECT_EQ(quarters_left(clock, Instant{900'000}), 0);
}

TEST(ClocksTest, EachQuarterThatIsAnnouncedIsANewOneWhateverTheLength) {
  for (const int length : {15'001, 60'002, 119'999, 600'003}) {
    Clock clock;
    clock.length_ms = Duration{length};
    clock.deadline = Instant{length};
    Instant now{0};
    for (int quarters = 4; quarters > 0; --quarters) {
      ASSERT_EQ(quarters_left(clock, now), quarters) << length;
      now = *next_quarter(clock, now);
    }
    EXPECT_EQ(quarters_left(clock, now), 0) << length;
  }
}

TEST(ClocksTest, ATurnWithoutAClockLooksFull) {
  EXPECT_EQ(quarters_left(Clock{}, Instant{1'000'000}), 4);
}

}  // namespace
}  // namespace cuppa::tests
