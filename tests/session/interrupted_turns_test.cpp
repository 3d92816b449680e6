// Turns that stop and go on later: coming back, passing in mid-turn, setting aside, a device that
// is away, people who go home and return. Nothing of it uses anything up.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

TEST(InterruptedTurnsTest, ComeBackToMeGoesToTheEndOfTheOrder) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("asha", ComeBackToMe{kTable});
  EXPECT_EQ(meeting.told(), "table.t1 turn_postponed");
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
}

TEST(InterruptedTurnsTest, ComingBackInMidTurnKeepsTheTimeThatIsLeft) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(50 * kSecond);
  meeting.given("asha", ComeBackToMe{kTable});
  EXPECT_EQ(meeting.clock(), nullptr);
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 70 * kSecond);
}

TEST(InterruptedTurnsTest, ComingBackInOverTimeStillKeepsHalfAMinute) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_turn_of("asha").after(3 * kMinute);
  meeting.given("asha", ComeBackToMe{kTable}).given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 30 * kSecond);
}

TEST(InterruptedTurnsTest, ComeBackToMeWorksAsOftenAsSomebodyLikes) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"});
  for (int i = 0; i < 20; ++i) meeting.given("asha", ComeBackToMe{kTable});
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
}

TEST(InterruptedTurnsTest, PassingInMidTurnKeepsTheRestForLater) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(30 * kSecond);
  meeting.given("asha", PassTurn{kTable});
  EXPECT_EQ(meeting.turns(), "hana passed, asha passed, ben waiting");
  EXPECT_EQ(meeting.clock(), nullptr);
  meeting.given("asha", AskForTurn{kTable}).given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 90 * kSecond);
}

TEST(InterruptedTurnsTest, AskingAgainAfterATurnThatWasHadGivesAWholeOneAtTheEnd) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(90 * kSecond);
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given("asha", AskForTurn{kTable});
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 2 * kMinute);
}

TEST(InterruptedTurnsTest, WhoeverWaitsAlreadyNeedNotAsk) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("asha", AskForTurn{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::already_waiting);
}

TEST(InterruptedTurnsTest, AskingAfterHavingBeenSteppedOverAndPassedStartsClean) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_away("asha");
  meeting.given("hana", StepOver{kTable, meeting.id("asha")});
  meeting.given("asha", PassTurn{kTable}).given("asha", AskForTurn{kTable});
  EXPECT_FALSE(find_turn(*find_table(meeting.state(), kTable), meeting.id("asha"))->stepped_over);
}

TEST(InterruptedTurnsTest, ATurnSetAsideKeepsItsPlaceAndItsTime) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(40 * kSecond);
  meeting.when("hana", SetTurnAside{kTable});
  EXPECT_EQ(meeting.told(), "table.t1 turn_set_aside");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  EXPECT_EQ(meeting.next(), "asha");
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 80 * kSecond);
}

TEST(InterruptedTurnsTest, NothingCanBeSetAsideWhenNobodyHasATurn) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("hana", SetTurnAside{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_having_a_turn);
}

// ---- a device that is away

TEST(InterruptedTurnsTest, ATurnStartsForSomebodyAwayOnlyOnAPersonsWord) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_away("asha");
  meeting.when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::device_away);
  EXPECT_EQ(meeting.refused_people(), "asha");
  meeting.when("hana", StartTurn{kTable, {}, true});
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
}

TEST(InterruptedTurnsTest, SteppingOverKeepsThePlace) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_away("asha");
  meeting.given("hana", StepOver{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  EXPECT_EQ(meeting.next(), "ben");
  meeting.given_back("asha");
  EXPECT_EQ(meeting.next(), "asha");
}

TEST(InterruptedTurnsTest, SomebodyWhoseDeviceIsHereIsNotSteppedOver) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("hana", StepOver{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::device_here);
}

TEST(InterruptedTurnsTest, WhenOnlySteppedOverPeopleWaitTheKeeperIsStillAsked) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_away("asha");
  meeting.given("hana", StepOver{kTable, meeting.id("asha")});
  meeting.when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::device_away) << "somebody is waiting, only away";
  EXPECT_EQ(meeting.refused_people(), "asha");
}

TEST(InterruptedTurnsTest, ALostConnectionEndsNoTurnAndMovesNobody) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").given_away("asha").given_away("ben");
  meeting.after(kMinute);
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
  EXPECT_EQ(meeting.left(), kMinute);
}

// ---- going home

TEST(InterruptedTurnsTest, WhoeverLeavesWhileWaitingFindsTheirPlaceKept) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("asha", LeaveSession{});
  EXPECT_EQ(meeting.told(), "table.t1 turn_left, everyone participant_left");
  EXPECT_EQ(meeting.turns(), "hana passed, asha gone, ben waiting");
  meeting.given("asha", ReturnToSession{});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
}

TEST(InterruptedTurnsTest, LeavingEarlyInATurnDoesNotCountAsHavingHadIt) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_turn_of("asha").after(9 * kSecond);
  meeting.given("asha", LeaveSession{});
  EXPECT_EQ(meeting.turns(), "hana passed, asha gone");
  meeting.given("asha", ReturnToSession{}).given_turn_of("asha");
  EXPECT_EQ(meeting.left(), 111 * kSecond);
}

TEST(InterruptedTurnsTest, LeavingLateInATurnCountsAsHavingHadIt) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_turn_of("asha").after(10 * kSecond);
  meeting.given("asha", LeaveSession{});
  EXPECT_EQ(meeting.turns(), "hana passed, asha had");
}

TEST(InterruptedTurnsTest, WhoeverHasGoneHomeAsksForNothing) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given("asha", LeaveSession{});
  meeting.when("asha", AskForTurn{kTable});
  EXPECT_NE(meeting.refusal(), std::nullopt) << meeting.turns();
}

TEST(InterruptedTurnsTest, ReturningWithoutEverHavingBeenInTheOrderMeansTheEndOfIt) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"}).given("asha", LeaveSession{}).given_step("s3");
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting");
  meeting.given("asha", ReturnToSession{});
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
}

TEST(InterruptedTurnsTest, RemovingSomebodyWhoWaitsDoesNotTouchTheRunningClock) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(20 * kSecond);
  const auto before = *meeting.clock();
  meeting.given("hana", RemoveParticipant{meeting.id("ben")});
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben gone");
  EXPECT_EQ(*meeting.clock(), before);
}

}  // namespace
}  // namespace cuppa::tests
