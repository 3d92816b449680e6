// Each is offered one turn before anybody is offered two; whoever passed is offered one more, once.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

// A round with Ben in it who had his turn and asked for another.
SessionScenario round_with_another_turn_asked_for() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("ben");
  meeting.given("ben", FinishTurn{kTable, meeting.id("ben")}).given("ben", AskForTurn{kTable});
  return meeting;
}

// A round in which Asha had her turn and Ben passed his.
SessionScenario round_with_a_pass() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given("ben", PassTurn{kTable}).given_turn_of("asha");
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")});
  return meeting;
}

TEST(OfferedTurnsTest, APersonOnlineIsAskedFirstAndTheHostDoesNotMoveThem) {
  SessionScenario meeting;
  meeting.when_joins("hal", {{}, Place::hall, Mode::take_turns, Role::participant});
  meeting.when_joins("oda", {{}, Place::online, Mode::take_turns, Role::participant});
  meeting.given_step("s3");
  EXPECT_EQ(meeting.turns(), "oda waiting, hana passed, hal waiting");
}

TEST(OfferedTurnsTest, AHostWhoTakesTurnsIsNotLast) {
  SessionScenario meeting;
  ChangeMe change;
  change.mode = Mode::take_turns;
  change.place = Place::hall;
  meeting.given("hana", change);
  for (const auto* name : {"hal", "hui"}) {
    meeting.when_joins(name, {{}, Place::hall, Mode::take_turns, Role::participant});
  }
  meeting.when_joins("oda", {{}, Place::online, Mode::take_turns, Role::participant});
  meeting.given_step("s3");
  EXPECT_EQ(meeting.turns(), "oda waiting, hana waiting, hal waiting, hui waiting");
}

TEST(OfferedTurnsTest, WhoeverComesLateGoesBeforeThoseWhoAskedForAnother) {
  auto meeting = round_with_another_turn_asked_for();
  meeting.when_joins("late");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, late waiting, ben waiting");
}

TEST(OfferedTurnsTest, WhoeverPutOffTheirTurnIsAskedAfterThoseWhoComeLate) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").given("asha", ComeBackToMe{kTable});
  meeting.when_joins("late");
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, late waiting, asha waiting");
}

TEST(OfferedTurnsTest, WhoeverListenedGoesBeforeThoseWhoAskedForAnother) {
  auto meeting = round_with_another_turn_asked_for();
  meeting.given("hana", AskForTurn{kTable});
  EXPECT_EQ(meeting.turns(), "asha waiting, hana waiting, ben waiting");
}

TEST(OfferedTurnsTest, ATurnThatWasSetAsideKeepsItsPlaceBeforeThoseWhoComeLate) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_turn_of("asha").given("hana", SetTurnAside{kTable});
  meeting.when_joins("late");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, late waiting");
}

TEST(OfferedTurnsTest, WhoeverCameMeanwhileGoesBeforeThoseWhoAskedForAnotherWhenTheStepReopens) {
  auto meeting = round_with_another_turn_asked_for();
  meeting.given_step("s4").given_people({"new"}).given_step("s3");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, new waiting, ben waiting");
  meeting.when_joins("late");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, new waiting, late waiting, ben waiting");
}

TEST(OfferedTurnsTest, WhenNobodyWaitsThoseWhoPassedAreOfferedOneMore) {
  auto meeting = round_with_a_pass();
  meeting.when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.told(), "table.t1 turns_offered_again");
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben passed");
  EXPECT_TRUE(find_turn(meeting.state().tables.front(), meeting.id("ben"))->offered_again);
  EXPECT_FALSE(find_turn(meeting.state().tables.front(), meeting.id("hana"))->offered_again);
  meeting.given("ben", AskForTurn{kTable});
  EXPECT_EQ(meeting.next(), "ben");
}

TEST(OfferedTurnsTest, NobodyIsOfferedOneMoreTwice) {
  auto meeting = round_with_a_pass();
  meeting.given("hana", OfferTurnAgain{kTable}).when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::nobody_waiting);
  meeting.given("ben", AskForTurn{kTable}).given("ben", PassTurn{kTable});
  meeting.when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::nobody_waiting);
}

TEST(OfferedTurnsTest, TheOfferOutlivesAStepThatIsOpenedAgain) {
  auto meeting = round_with_a_pass();
  meeting.given("hana", OfferTurnAgain{kTable}).given_step("s4").given_step("s3");
  meeting.when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::nobody_waiting);
}

TEST(OfferedTurnsTest, WhoeverOnlyListensOrWentHomeIsNotOffered) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given("asha", PassTurn{kTable}).given("asha", LeaveSession{});
  meeting.when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::nobody_waiting);
}

TEST(OfferedTurnsTest, WhileSomebodyWaitsOrHasATurnNobodyIsOfferedOneMore) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given("ben", PassTurn{kTable});
  meeting.when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  EXPECT_EQ(meeting.refused_people(), "asha");
  meeting.given_turn_of("asha").when("hana", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
}

TEST(OfferedTurnsTest, OnlyTheHostAndTheTablesKeeperOffer) {
  auto meeting = round_with_a_pass();
  meeting.given_keeper("asha").when("ben", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("asha", OfferTurnAgain{kTable});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

}  // namespace
}  // namespace cuppa::tests
