// Who is told a turn's clock, and on which stream: everyone at the table, or only hosts, keeper and
// the person themselves. What is private stays so when keepers, settings and choices change.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario circle(ClockShownTo shown_to) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"}).given_clock_shown_to(shown_to).given_keeper("ben");
  return meeting;
}

bool sees_clock(const SessionScenario& meeting, const std::string& name) {
  return find_clock(meeting.seen_by(name), kTableClock) != nullptr;
}

TEST(ClockVisibilityTest, ASharedClockIsToldToTheTable) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.told(), "table.t1 turn_started, table.t1 clock_changed");
  EXPECT_FALSE(meeting.clock()->is_private);
  EXPECT_TRUE(sees_clock(meeting, "cai"));
  EXPECT_TRUE(sees_clock(meeting, "screen"));
}

TEST(ClockVisibilityTest, AnUnsharedClockIsToldToHostsKeeperAndThePersonAlone) {
  for (const auto shown_to : {ClockShownTo::picture, ClockShownTo::person}) {
    auto meeting = circle(shown_to);
    meeting.given_turn_of("asha");
    EXPECT_EQ(meeting.told(),
              "table.t1 turn_started, hosts clock_changed, participant.asha clock_changed, "
              "participant.ben clock_changed");
    EXPECT_TRUE(meeting.clock()->is_private);
    EXPECT_TRUE(sees_clock(meeting, "hana"));
    EXPECT_TRUE(sees_clock(meeting, "asha"));
    EXPECT_TRUE(sees_clock(meeting, "ben"));
    EXPECT_FALSE(sees_clock(meeting, "cai"));
    EXPECT_FALSE(sees_clock(meeting, "screen"));
  }
}

TEST(ClockVisibilityTest, EverythingAboutAnUnsharedClockStaysPrivate) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("asha");
  const std::string streams =
      "hosts clock_changed, participant.asha clock_changed, participant.ben clock_changed";
  meeting.given("asha", AddTime{kTableClock, 60});
  EXPECT_EQ(meeting.told(), streams);
  meeting.given("ben", PauseClock{kTableClock});
  EXPECT_EQ(meeting.told(), streams);
  meeting.given("hana", ResumeClock{kTableClock});
  EXPECT_EQ(meeting.told(), streams);
  meeting.after(3 * kMinute);
  EXPECT_EQ(meeting.told(),
            "hosts time_is_up, participant.asha time_is_up, participant.ben time_is_up");
}

TEST(ClockVisibilityTest, AKeeperWhoHasTheTurnIsToldOnce) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("ben");
  EXPECT_EQ(meeting.told(),
            "table.t1 turn_started, hosts clock_changed, participant.ben clock_changed");
}

TEST(ClockVisibilityTest, AStepsClockIsAlwaysForEveryone) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_step("s4");
  EXPECT_TRUE(meeting.was_told("everyone", "clock_changed"));
}

// ---- somebody's own wish

TEST(ClockVisibilityTest, WhoeverHidesTheirClockHidesItFromTheTableOnly) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given("asha", ChooseTurnLength{TurnLength::same, true});
  EXPECT_EQ(meeting.told(), "participant.asha turn_length_chosen, hosts turn_length_chosen");
  meeting.given_turn_of("asha");
  EXPECT_FALSE(sees_clock(meeting, "cai"));
  EXPECT_TRUE(sees_clock(meeting, "ben"));
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")}).given_turn_of("cai");
  EXPECT_TRUE(sees_clock(meeting, "asha")) << "cai hides nothing";
}

TEST(ClockVisibilityTest, HidingInMidTurnTakesTheClockAwayAndShowingBringsItBack) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given_turn_of("asha");
  meeting.given("asha", ChooseTurnLength{TurnLength::same, true});
  EXPECT_EQ(meeting.told(),
            "participant.asha turn_length_chosen, hosts turn_length_chosen, "
            "table.t1 clock_hidden, hosts clock_changed, participant.asha clock_changed, "
            "participant.ben clock_changed");
  EXPECT_FALSE(sees_clock(meeting, "cai"));
  meeting.given("asha", ChooseTurnLength{TurnLength::same, false});
  EXPECT_TRUE(meeting.was_told("table.t1", "clock_changed"));
  EXPECT_TRUE(sees_clock(meeting, "cai"));
}

TEST(ClockVisibilityTest, AChoiceIsKnownToThePersonAndTheHostsOnly) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given("asha", ChooseTurnLength{TurnLength::longer, false});
  EXPECT_EQ(meeting.seen_by("hana").choices.size(), 1U);
  EXPECT_EQ(meeting.seen_by("asha").choices.size(), 1U);
  EXPECT_TRUE(meeting.seen_by("ben").choices.empty());
  EXPECT_TRUE(meeting.seen_by("screen").choices.empty());
}

TEST(ClockVisibilityTest, ALongerTurnIsTwiceAsLongAndCanBeChosenInMidTurn) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given_turn_of("asha").after(kMinute);
  meeting.given("asha", ChooseTurnLength{TurnLength::longer, false});
  EXPECT_EQ(meeting.left(), 3 * kMinute);
  meeting.given("asha", ChooseTurnLength{TurnLength::no_clock, false});
  EXPECT_EQ(meeting.clock()->deadline, std::nullopt);
  meeting.given("asha", ChooseTurnLength{TurnLength::same, false});
  EXPECT_EQ(meeting.left(), 2 * kMinute) << "from no clock to a whole turn, from now";
}

// ---- the setting changes in mid-turn

TEST(ClockVisibilityTest, TheHostHidesARunningClockFromTheOthers) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given_turn_of("asha").after(kMinute).given_clock_shown_to(ClockShownTo::person);
  EXPECT_EQ(meeting.told(),
            "everyone settings_changed, table.t1 clock_hidden, hosts clock_changed, "
            "participant.asha clock_changed, participant.ben clock_changed");
  EXPECT_EQ(meeting.left(), kMinute);
  EXPECT_FALSE(sees_clock(meeting, "cai"));
}

TEST(ClockVisibilityTest, TheHostSharesAClockThatWasHidden) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("asha").after(kMinute).given_clock_shown_to(ClockShownTo::everyone);
  EXPECT_EQ(meeting.told(), "everyone settings_changed, table.t1 clock_changed");
  EXPECT_FALSE(meeting.clock()->is_private);
  EXPECT_TRUE(sees_clock(meeting, "cai"));
}

// ---- the keeper changes in mid-turn

TEST(ClockVisibilityTest, ANewKeeperIsToldAndTheOldOneNoLongerSees) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("asha").given_away("ben");
  meeting.given("cai", BecomeKeeper{kTable});
  EXPECT_TRUE(meeting.was_told("participant.cai", "clock_changed"));
  EXPECT_TRUE(meeting.was_told("participant.ben", "clock_hidden"));
  EXPECT_TRUE(sees_clock(meeting, "cai"));
  EXPECT_FALSE(sees_clock(meeting, "ben"));
  EXPECT_TRUE(sees_clock(meeting, "hana"));
  EXPECT_TRUE(sees_clock(meeting, "asha"));
}

TEST(ClockVisibilityTest, WhoeverStopsBeingKeeperNoLongerSeesAClockThatIsNotShared) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("asha").given("ben", StopBeingKeeper{kTable});
  EXPECT_TRUE(meeting.was_told("participant.ben", "clock_hidden"));
  EXPECT_NE(meeting.clock(), nullptr) << "the others go on seeing it";
  EXPECT_FALSE(sees_clock(meeting, "ben"));
}

TEST(ClockVisibilityTest, AKeeperWhoGoesHomeNoLongerSeesAClockThatIsNotShared) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("asha").given("ben", LeaveSession{});
  EXPECT_TRUE(meeting.was_told("participant.ben", "clock_hidden"));
  EXPECT_NE(meeting.clock(), nullptr);
}

TEST(ClockVisibilityTest, AKeeperInTheirOwnTurnGoesOnSeeingTheirClock) {
  auto meeting = circle(ClockShownTo::person);
  meeting.given_turn_of("ben").given("ben", StopBeingKeeper{kTable});
  EXPECT_TRUE(sees_clock(meeting, "ben"));
  EXPECT_NE(meeting.clock(), nullptr);
}

TEST(ClockVisibilityTest, ASharedClockNeedsNoTellingWhenTheKeeperChanges) {
  auto meeting = circle(ClockShownTo::everyone);
  meeting.given_turn_of("asha").given("ben", StopBeingKeeper{kTable});
  EXPECT_EQ(meeting.told(), "table.t1 keeper_changed");
}

}  // namespace
}  // namespace cuppa::tests
