// Being called back together from a block.
#include <gtest/gtest.h>

#include "session/two_tables_in_a_block.hpp"

namespace cuppa::tests {
namespace {

TEST(GatheringTest, TablesAreCalledWithAClockForAllAndNothingEnds) {
  auto meeting = first_table_is_done();
  meeting.given("hana", GatherTables{kReflect, 60});
  EXPECT_EQ(meeting.told(), "everyone gathering_called, everyone clock_changed");
  meeting.after(2 * kMinute);
  EXPECT_TRUE(meeting.clock(kSessionScope)->time_is_up);
  EXPECT_EQ(step_of(meeting, kOther), "s2") << "zero cuts nobody off";
  EXPECT_EQ(meeting.state().step, kReflect);
}

TEST(GatheringTest, OnlyAHostCallsAndOnlyFromABlock) {
  auto meeting = two_tables_in_a_block();
  meeting.when("asha", GatherTables{kReflect, 60});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", GatherTables{kTogether, 60});
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  SessionScenario together;
  together.given_step("s2").when("hana", GatherTables{kReflect, 60});
  EXPECT_EQ(together.refusal(), Refusal::tables_together);
}

TEST(GatheringTest, CalledAgainItIsAnotherRunOfTheClock) {
  auto meeting = two_tables_in_a_block();
  meeting.given("hana", GatherTables{kReflect, 60}).given("hana", GatherTables{kReflect, 300});
  EXPECT_EQ(meeting.left(kSessionScope), 5 * kMinute);
  EXPECT_EQ(meeting.clock(kSessionScope)->revision, 2);
}

TEST(GatheringTest, TheyMayHaveLongerAfterAll) {
  auto meeting = two_tables_in_a_block();
  meeting.when("hana", StopGathering{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_gathering);
  meeting.given("hana", GatherTables{kReflect, 60}).given("hana", StopGathering{});
  EXPECT_FALSE(meeting.state().gathering);
  EXPECT_EQ(meeting.clock(kSessionScope), nullptr);
}

TEST(GatheringTest, GoingOnTogetherNamesEverybodyWhoHadNoTurnYet) {
  auto meeting = first_table_is_done();
  meeting.when("hana", NextStep{kReflect});
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  EXPECT_EQ(meeting.refused_people(), "cai, dee");
  meeting.given("cai", to(kOther, kReflect, kHaveYourSay)).given("cai", StartTurn{kOther, {}});
  meeting.when("hana", NextStep{kReflect});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
  EXPECT_EQ(meeting.refused_people(), "cai");
}

TEST(GatheringTest, AllGoOnAfterTheBlockAndWhatNotEveryTableCameToIsGathered) {
  auto meeting = first_table_is_done();
  meeting.given("hana", GatherTables{kReflect, 60}).given("hana", NextStep{kReflect, true});
  EXPECT_EQ(meeting.state().step, kAfter);
  EXPECT_EQ(meeting.state().finished.at(kReflect), FinishedHow::done);
  EXPECT_EQ(meeting.state().finished.at(kHaveYourSay), FinishedHow::gathered);
  EXPECT_EQ(meeting.state().finished.at(kTogether), FinishedHow::gathered);
  EXPECT_FALSE(meeting.state().gathering);
  EXPECT_EQ(meeting.left(kSessionScope), 5 * kMinute) << "the next step's own clock";
  EXPECT_EQ(meeting.clock(Scope{"t2"}), nullptr);
}

TEST(GatheringTest, ATableWithNobodyHoldsNobodyUp) {
  auto meeting = first_table_is_done();
  meeting.given_seats({{"cai", "t1"}, {"dee", "t1"}});
  meeting.given("hana", NextStep{kReflect});
  EXPECT_EQ(meeting.state().finished.at(kTogether), FinishedHow::done);
}

TEST(GatheringTest, AfterABreakEachTableGoesOnWhereItWas) {
  auto meeting = first_table_is_done();
  meeting.given("cai", to(kOther, kReflect, kHaveYourSay)).given("cai", StartTurn{kOther, {}});
  meeting.after(30 * kSecond).given("hana", HaveBreak{kReflect, 10});
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting");
  const auto rest = *meeting.state().step;
  meeting.given("hana", OpenStep{rest, kReflect, true});
  EXPECT_EQ(step_of(meeting, kTable), "s4");
  EXPECT_EQ(step_of(meeting, kOther), "s3");
  EXPECT_FALSE(meeting.state().finished.contains(kTogether));
  meeting.given("cai", StartTurn{kOther, {}});
  EXPECT_EQ(meeting.turns(kOther), "cai having, dee waiting");
  EXPECT_EQ(meeting.left(Scope{"t2"}), 90 * kSecond) << "what was left was kept";
}

TEST(GatheringTest, ABreakStandsBehindTheBlockInThePlan) {
  auto meeting = two_tables_in_a_block();
  meeting.given("hana", HaveBreak{kReflect, 10});
  const auto& plan = meeting.state().plan;
  EXPECT_EQ(plan[4].kind, StepKind::break_);
  EXPECT_EQ(block_around(plan, kReflect).size(), 3u);
}

TEST(GatheringTest, AnyStepOfABlockOpensTheBlock) {
  auto meeting = first_table_is_done();
  meeting.given("hana", NextStep{kReflect, true}).given("hana", OpenStep{kAfter, kTogether});
  EXPECT_EQ(meeting.state().step, kReflect);
  meeting.when("hana", OpenStep{kReflect, kTogether});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "it is open already";
}

TEST(GatheringTest, TwoBlocksNeverBecomeOneWhileTheSecondIsOpen) {
  CreateSession create;
  create.plan = usual_brew();
  create.plan[0].pace = create.plan[2].pace = Pace::each_table;
  SessionScenario meeting{create};
  meeting.given("hana", StartSession{}).given("hana", OpenStep{StepId{"s1"}, kHaveYourSay});
  meeting.when("hana", ChangePlan{{Step{StepId{"n1"}, StepKind::close, {}, {}, {}, {}}}});
  EXPECT_EQ(meeting.refusal(), Refusal::step_already_opened);
}

}  // namespace
}  // namespace cuppa::tests
