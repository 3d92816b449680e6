// Having a turn: who is asked, in which order, and what ends it.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

TEST(TurnsTest, OpeningHaveYourSayAsksEverybodyInTheOrderTheyCame) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, cai waiting");
  EXPECT_EQ(meeting.clock(), nullptr);
}

TEST(TurnsTest, NobodyHasATurnUntilItIsStarted) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).after(5 * kMinute);
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
}

TEST(TurnsTest, StartingATurnAsksWhoeverIsFirst) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.told(), "table.t1 turn_started, table.t1 clock_changed");
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
  EXPECT_EQ(meeting.left(), 2 * kMinute);
}

TEST(TurnsTest, SomebodyParticularCanBeAskedFirst) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("hana", StartTurn{kTable, meeting.id("ben"), false});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben having");
}

TEST(TurnsTest, OnlyOnePersonHasATurnAtATime) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
  EXPECT_EQ(meeting.refused_people(), "asha");
}

TEST(TurnsTest, FinishingEndsTheTurnAndTheClockAndStartsNothing) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(kMinute);
  meeting.when("asha", FinishTurn{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.told(), "table.t1 turn_finished");
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting");
  EXPECT_EQ(meeting.clock(), nullptr);
}

TEST(TurnsTest, PressingFinishTwiceEndsOnlyOneTurn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.given("hana", FinishTurn{kTable, meeting.id("asha")}).given_turn_of("ben");
  meeting.when("hana", FinishTurn{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_having_a_turn);
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben having");
}

TEST(TurnsTest, NobodyFinishesSomebodyElsesTurnUnlessTheyKeepTime) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"}).given_keeper("cai").given_turn_of("asha");
  meeting.when("ben", FinishTurn{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("cai", FinishTurn{kTable, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

TEST(TurnsTest, PassingBeforeATurnTakesThePersonOutOfTheOrder) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("asha", PassTurn{kTable});
  EXPECT_EQ(meeting.told(), "table.t1 turn_passed");
  EXPECT_EQ(meeting.turns(), "hana passed, asha passed, ben waiting");
  EXPECT_EQ(meeting.next(), "ben");
}

TEST(TurnsTest, PassingTheLastTurnLeavesNobodyWaiting) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given("asha", PassTurn{kTable});
  meeting.when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::nobody_waiting);
}

TEST(TurnsTest, OnlyThePersonThemselvesMayPass) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").when("hana", PassTurn{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_waiting);  // it is about hana's own turn
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
}

TEST(TurnsTest, ListenersStandInTheOrderAsPassedAndMayAskForATurn) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  meeting.when_joins("lena", {{}, Place::unsaid, Mode::listen, Role::participant});
  meeting.given_step("s3");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, lena passed");
  meeting.given("lena", AskForTurn{kTable});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, lena waiting");
}

TEST(TurnsTest, WhoeverComesLateIsAskedLast) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").when_joins("late");
  EXPECT_EQ(meeting.told(), "everyone participant_joined, table.t1 turn_joined");
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting, late waiting");
}

TEST(TurnsTest, ALateComerChangesNothingForTheTurnThatGoesOn) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_turn_of("asha").after(30 * kSecond);
  const auto before = *meeting.clock();
  meeting.when_joins("late");
  EXPECT_EQ(*meeting.clock(), before);
}

TEST(TurnsTest, ThoseWhoWaitCanBePutInAnotherOrder) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"}).given_turn_of("ben");
  meeting.when("hana", ReorderTurns{kTable, {meeting.id("cai"), meeting.id("asha")}});
  EXPECT_EQ(meeting.turns(), "hana passed, cai waiting, ben having, asha waiting");
}

TEST(TurnsTest, AnOrderThatLacksSomebodyWhoWaitsIsRefused) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"});
  meeting.when("hana", ReorderTurns{kTable, {meeting.id("cai"), meeting.id("asha")}});
  EXPECT_EQ(meeting.refusal(), Refusal::order_changed);
  meeting.when("hana",
               ReorderTurns{kTable, {meeting.id("cai"), meeting.id("cai"), meeting.id("asha")}});
  EXPECT_EQ(meeting.refusal(), Refusal::order_changed);
}

TEST(TurnsTest, BetweenStepsThereAreNoTurns) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_step("s2").when("hana", StartTurn{kTable, {}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::not_in_turns);
  meeting.when("asha", AskForTurn{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_in_turns);
}

TEST(TurnsTest, ATableThatIsNotThereIsNotFound) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("asha", PassTurn{TableId{"t9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(TurnsTest, OpeningTheSameStepAgainKeepsWhatEverybodyHad) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.given("hana", FinishTurn{kTable, meeting.id("asha")}).given_step("s4");
  meeting.given_people({"late"}).given_step("s3");
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting, late waiting");
}

TEST(TurnsTest, TypedWordsStandWhileItIsThatPersonsTurn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("asha", TypeTurn{kTable, "too early"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_having_a_turn);
  meeting.given_turn_of("asha").given("asha", TypeTurn{kTable, "Be more"});
  meeting.given("asha", TypeTurn{kTable, "Be more Pirate!!!!"});
  ASSERT_EQ(meeting.state().notes.size(), 1U);
  EXPECT_EQ(meeting.state().notes[0].text, "Be more Pirate!!!!");
  EXPECT_EQ(meeting.state().notes[0].revision, 2);
}

TEST(TurnsTest, ALineCanBeKeptOnceATurnWasHad) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).when("asha", KeepLine{kTable, "too early"});
  EXPECT_EQ(meeting.refusal(), Refusal::no_turn_yet);
  meeting.given_turn_of("asha").given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given_step("s4").given("asha", KeepLine{kTable, "Ask first."});
  ASSERT_EQ(meeting.state().notes.size(), 1U);
  EXPECT_EQ(meeting.state().notes[0].about, NoteAbout::line);
  EXPECT_EQ(meeting.state().notes[0].step, kHaveYourSay);
}

}  // namespace
}  // namespace cuppa::tests
