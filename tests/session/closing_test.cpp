// The end: nothing parked is left without somebody to answer it, and fifteen minutes to undo.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const CloseSession kAskedOfAsha{"Asha", "2024-06-26", "On this page"};

SessionScenario with_car_park() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"});
  for (const auto* text : {"Expenses", "Tea towels", "The form"}) {
    meeting.given("ben", AddPark{text});
  }
  return meeting;
}

TEST(ClosingTest, OneTapGivesEveryOpenItemToSomebodyByADate) {
  auto meeting = with_car_park();
  meeting.given("hana", ClosePark{ItemId{"k1"}, "Paid."});
  meeting.given("hana", DiscussPark{ItemId{"k2"}}).when("hana", kAskedOfAsha);
  EXPECT_EQ(meeting.told(),
            "everyone park_followed_up, everyone park_followed_up, everyone step_finished, "
            "everyone session_closed");
  EXPECT_EQ(meeting.state().park[0].state, ParkState::closed);
  for (const int i : {1, 2}) {
    EXPECT_EQ(meeting.state().park[static_cast<std::size_t>(i)].owner, "Asha");
    EXPECT_EQ(meeting.state().park[static_cast<std::size_t>(i)].due, "2024-06-26");
  }
}

TEST(ClosingTest, OpenItemsWithoutAnAnswererStopTheClose) {
  auto meeting = with_car_park();
  meeting.when("hana", CloseSession{});
  EXPECT_EQ(meeting.refusal(), Refusal::outcome_missing);
  meeting.when("hana", CloseSession{"Asha", "soon", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::bad_date);
}

TEST(ClosingTest, WithNothingParkedNothingIsAsked) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("hana", CloseSession{});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  EXPECT_EQ(meeting.state().status, Status::closed);
}

TEST(ClosingTest, AnItemThatWasFollowedUpAlreadyKeepsItsOwner) {
  auto meeting = with_car_park();
  meeting.given("hana", FollowUpPark{ItemId{"k1"}, "Ben", "2024-07-01", "By post"});
  meeting.given("hana", kAskedOfAsha);
  EXPECT_EQ(meeting.state().park[0].owner, "Ben");
}

TEST(ClosingTest, ATurnThatGoesOnEndsWithTheSessionAndNoClockIsLeft) {
  auto meeting = with_car_park();
  meeting.given_turn_of("asha").given("hana", kAskedOfAsha);
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting");
  EXPECT_TRUE(meeting.state().clocks.empty());
}

TEST(ClosingTest, FollowUpGoesOnAfterTheClose) {
  auto meeting = with_car_park();
  meeting.given("hana", kAskedOfAsha).given("hana", ClosePark{ItemId{"k1"}, "Done."});
  EXPECT_EQ(meeting.state().park[0].outcome, "Done.");
  meeting.when("ben", AddPark{"one more"});
  EXPECT_EQ(meeting.refusal(), Refusal::read_only);
}

TEST(ClosingTest, ACloseCanBeUndoneForAQuarterOfAnHour) {
  auto meeting = with_car_park();
  meeting.given("hana", kAskedOfAsha).after(15 * kMinute).given("hana", ReopenSession{});
  EXPECT_EQ(meeting.told(), "everyone session_reopened");
  EXPECT_EQ(meeting.state().status, Status::live);
  EXPECT_EQ(meeting.state().step, kHaveYourSay);
  EXPECT_FALSE(meeting.state().finished.contains(kHaveYourSay));
  meeting.given_turn_of("ben");
}

TEST(ClosingTest, AfterAQuarterOfAnHourItStaysClosed) {
  auto meeting = with_car_park();
  meeting.given("hana", kAskedOfAsha).after(15 * kMinute + Duration{1});
  meeting.when("hana", ReopenSession{});
  EXPECT_EQ(meeting.refusal(), Refusal::too_late_to_reopen);
}

TEST(ClosingTest, ASessionClosedInItsWaitingRoomOpensThereAgain) {
  SessionScenario meeting;
  meeting.given("hana", CloseSession{}).given("hana", ReopenSession{});
  EXPECT_EQ(meeting.state().status, Status::lobby);
}

TEST(ClosingTest, AForgottenSessionClosesItselfAndTheHostAnswers) {
  auto meeting = with_car_park();
  meeting.when_server_asks(CloseForgotten{"2024-07-10"});
  EXPECT_EQ(meeting.state().status, Status::closed);
  EXPECT_EQ(meeting.state().park[0].owner, "hana");
  EXPECT_EQ(meeting.state().park[0].due, "2024-07-10");
  meeting.when_server_asks(CloseForgotten{"2024-07-11"});
  EXPECT_EQ(meeting.told(), "");
}

TEST(ClosingTest, NobodyComesInAfterwards) {
  auto meeting = with_car_park();
  meeting.given("hana", kAskedOfAsha).when_joins("late");
  EXPECT_EQ(meeting.refusal(), Refusal::read_only);
}

}  // namespace
}  // namespace cuppa::tests
