// Our timer: asked, taken over, handed back.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario circle() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"});
  return meeting;
}

TEST(KeeperTest, SomebodyIsAskedAndSaysYes) {
  auto meeting = circle();
  meeting.given("hana", AskKeeper{kTable, meeting.id("ben")});
  EXPECT_EQ(meeting.told(), "table.t1 keeper_asked");
  EXPECT_EQ(meeting.keeper(), "nobody");
  meeting.given("ben", BecomeKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "ben");
}

TEST(KeeperTest, SomebodyIsAskedAndSaysNo) {
  auto meeting = circle();
  meeting.given_keeper("asha").given("hana", AskKeeper{kTable, meeting.id("ben")});
  meeting.given("ben", StopBeingKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "asha");
  EXPECT_EQ(find_table(meeting.state(), kTable)->keeper_asked, std::nullopt);
}

TEST(KeeperTest, AnybodyMayTakeItWhileNobodyKeepsTime) {
  auto meeting = circle();
  meeting.given("cai", BecomeKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "cai");
}

TEST(KeeperTest, NobodyTakesItFromAKeeperWhoIsHere) {
  auto meeting = circle();
  meeting.given_keeper("ben").when("cai", BecomeKeeper{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::keeper_taken);
  EXPECT_EQ(meeting.refused_people(), "ben");
}

TEST(KeeperTest, AnybodyMayTakeItWhenTheKeepersDeviceIsAway) {
  auto meeting = circle();
  meeting.given_keeper("ben").given_turn_of("asha").after(kMinute).given_away("ben");
  meeting.given("cai", BecomeKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "cai");
  EXPECT_EQ(meeting.left(), kMinute) << "the clock runs on meanwhile";
}

TEST(KeeperTest, BecomingKeeperTwiceIsHarmless) {
  auto meeting = circle();
  meeting.given_keeper("ben").when("ben", BecomeKeeper{kTable});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  EXPECT_EQ(meeting.told(), "");
}

TEST(KeeperTest, TheKeeperHandsItBackAndTheHostMayTakeItAway) {
  auto meeting = circle();
  meeting.given_keeper("ben").given("ben", StopBeingKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "nobody");
  meeting.given_keeper("cai").given("hana", StopBeingKeeper{kTable});
  EXPECT_EQ(meeting.keeper(), "nobody");
}

TEST(KeeperTest, OthersDoNotEndIt) {
  auto meeting = circle();
  meeting.given_keeper("ben").when("cai", StopBeingKeeper{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_keeper);
}

TEST(KeeperTest, OnlyHostAndKeeperAsk) {
  auto meeting = circle();
  meeting.when("cai", AskKeeper{kTable, meeting.id("ben")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given_keeper("ben").given("ben", AskKeeper{kTable, meeting.id("cai")});
}

TEST(KeeperTest, SomebodyWhoIsNotHereIsNotAsked) {
  auto meeting = circle();
  meeting.given("ben", LeaveSession{}).when("hana", AskKeeper{kTable, meeting.id("ben")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(KeeperTest, AKeeperWhoGoesHomeKeepsTimeNoLonger) {
  auto meeting = circle();
  meeting.given_keeper("ben").given("ben", LeaveSession{});
  EXPECT_EQ(meeting.keeper(), "nobody");
}

TEST(KeeperTest, SomebodyAskedWhoGoesHomeIsAskedNoLonger) {
  auto meeting = circle();
  meeting.given_keeper("asha").given("hana", AskKeeper{kTable, meeting.id("ben")});
  meeting.given("ben", LeaveSession{});
  EXPECT_EQ(find_table(meeting.state(), kTable)->keeper_asked, std::nullopt);
  EXPECT_EQ(meeting.keeper(), "asha");
}

TEST(KeeperTest, WhoeverHasGoneHomeDoesNotKeepTime) {
  auto meeting = circle();
  meeting.given("ben", LeaveSession{}).when("ben", BecomeKeeper{kTable});
  EXPECT_NE(meeting.refusal(), std::nullopt);
}

TEST(KeeperTest, TheKeeperRunsTurnsAndClocks) {
  auto meeting = circle();
  meeting.given_keeper("ben").given("ben", StartTurn{kTable, {}, false});
  meeting.given("ben", PauseClock{kTableClock}).given("ben", ResumeClock{kTableClock});
  meeting.given("ben", SetTurnAside{kTable});
  meeting.when("ben", PauseClock{kSessionScope});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "a step's clock is the host's";
}

}  // namespace
}  // namespace cuppa::tests
