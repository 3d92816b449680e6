// A block: steps that each table walks at its own pace.
#include <gtest/gtest.h>

#include "session/two_tables_in_a_block.hpp"

namespace cuppa::tests {
namespace {

// ---- each at its own pace

TEST(BlockTest, AllTablesBeginAtItsFirstStepEachWithItsOwnClock) {
  auto meeting = two_tables_in_a_block();
  EXPECT_EQ(meeting.told(),
            "everyone step_finished, everyone step_opened, table.t1 clock_changed, "
            "table.t2 clock_changed");
  EXPECT_EQ(meeting.left(Scope{"t1"}), kMinute);
  EXPECT_EQ(meeting.clock(kSessionScope), nullptr);
}

TEST(BlockTest, AKeeperTakesTheirTableOnAndTheOtherStays) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.told(), "table.t1 table_step_opened, table.t1 turns_queued");
  EXPECT_EQ(step_of(meeting, kTable), "s3");
  EXPECT_EQ(step_of(meeting, kOther), "s2");
  EXPECT_EQ(meeting.clock(Scope{"t1"}), nullptr) << "the minute was the step's";
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  EXPECT_EQ(meeting.turns(kOther), "");
}

TEST(BlockTest, NobodyElseTakesATableOn) {
  auto meeting = two_tables_in_a_block();
  meeting.when("ben", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("cai", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", to(kTable, kReflect, kHaveYourSay));
}

TEST(BlockTest, ASecondPressFindsThatStepGone) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.when("hana", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(BlockTest, ATableStaysInsideTheOpenBlock) {
  auto meeting = two_tables_in_a_block();
  meeting.when("asha", to(kTable, kReflect, kAfter));
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("asha", to(kTable, kReflect, kReflect));
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(BlockTest, WhereAllAreTogetherNoTableGoesOnAlone) {
  SessionScenario meeting;
  meeting.given_step("s2").when("hana", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.refusal(), Refusal::tables_together);
}

TEST(BlockTest, ATableLeavesNobodyBehindUnlessItSaysSo) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.when("asha", to(kTable, kHaveYourSay, kTogether));
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  EXPECT_EQ(meeting.refused_people(), "asha, ben");
  meeting.given("asha", StartTurn{kTable, {}}).when("asha", to(kTable, kHaveYourSay, kTogether));
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
  meeting.given("asha", OpenTableStep{kTable, kHaveYourSay, kTogether, true});
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting");
  EXPECT_EQ(meeting.left(Scope{"t1"}), 8 * kMinute);
}

TEST(BlockTest, ATableGoesBackToItsTurnsAsTheyWere) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay)).given("asha", StartTurn{kTable, {}});
  meeting.given("asha", OpenTableStep{kTable, kHaveYourSay, kTogether, true});
  meeting.given("asha", to(kTable, kTogether, kHaveYourSay));
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting");
}

TEST(BlockTest, AKeeperHoldsAndStartsTheClockOfTheirTablesStepOnly) {
  auto meeting = two_tables_in_a_block();
  meeting.after(20 * kSecond).given("asha", PauseClock{Scope{"t1"}});
  EXPECT_EQ(meeting.told(), "table.t1 clock_changed");
  EXPECT_EQ(meeting.left(Scope{"t2"}), 40 * kSecond) << "the other runs on";
  meeting.after(kMinute).given("asha", StartClock{Scope{"t1"}});
  EXPECT_EQ(meeting.left(Scope{"t1"}), kMinute);
  meeting.when("asha", StartClock{Scope{"t2"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", StartClock{kSessionScope});
  EXPECT_EQ(meeting.refusal(), Refusal::no_clock_here);
}

TEST(BlockTest, NoClockStartsAtATableThatIsNotThere) {
  SessionScenario meeting;
  meeting.given_step("s2").when("hana", StartClock{Scope{"t9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::no_clock_here);
}

TEST(BlockTest, NotesBelongToTheStepOfTheirTable) {
  auto meeting = first_table_is_done();
  meeting.given("ben", AddNote{kTable, "We laughed."}).given("dee", AddNote{kOther, "Slower."});
  EXPECT_EQ(meeting.state().notes[0].step, kTogether);
  EXPECT_EQ(meeting.state().notes[1].step, kReflect);
}

TEST(BlockTest, ABreakOfOneTableSetsItsTurnAsideAndAsksNobodyElse) {
  auto create = brew_at_tables();
  Step rest{StepId{"b"}, StepKind::break_, {}, {}, 5 * kMinute, {}};
  rest.pace = Pace::each_table;
  create.plan.insert(create.plan.begin() + 3, rest);
  SessionScenario meeting{create};
  meeting.given_people({"asha", "ben"}).given("hana", StartSession{});
  ChangeMe ready;
  ready.ready = true;
  meeting.given("ben", ready).given("hana", NextStep{StepId{"s1"}});
  meeting.given("hana", to(kTable, kReflect, kHaveYourSay)).given("hana", StartTurn{kTable, {}});
  meeting.given("hana", to(kTable, kHaveYourSay, StepId{"b"}));
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  EXPECT_FALSE(meeting.card("ben").ready) << "in a break that says: I am back";
  meeting.given("hana", to(kTable, StepId{"b"}, kHaveYourSay)).given("hana", StartTurn{kTable, {}});
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
}

TEST(BlockTest, NobodysTurnIsPassedOverInSilence) {
  auto meeting = two_tables_in_a_block();
  meeting.when("asha", to(kTable, kReflect, kTogether));
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  EXPECT_EQ(meeting.refused_people(), "asha, ben");
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.given("asha", to(kTable, kHaveYourSay, kReflect));
  EXPECT_EQ(step_of(meeting, kTable), "s2") << "going back leaves nobody behind";
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
}

TEST(BlockTest, ABreakOfATableIsNoWayRoundThoseWhoWait) {
  auto create = brew_at_tables();
  Step rest{StepId{"b"}, StepKind::break_, {}, {}, 5 * kMinute, {}};
  rest.pace = Pace::each_table;
  create.plan.insert(create.plan.begin() + 3, rest);
  SessionScenario meeting{create};
  meeting.given_people({"asha"})
      .given("hana", StartSession{})
      .given("hana", NextStep{StepId{"s1"}});
  meeting.given("hana", to(kTable, kReflect, kHaveYourSay));
  meeting.given("hana", to(kTable, kHaveYourSay, StepId{"b"}));
  meeting.when("hana", to(kTable, StepId{"b"}, kTogether));
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  meeting.when("hana", NextStep{kReflect});
  EXPECT_EQ(meeting.refused_people(), "asha") << "nor does the call back pass them over";
}

TEST(BlockTest, ASecondRoundToComeHoldsTheCallBackUp) {
  auto create = brew_at_tables();
  Step again{StepId{"r"}, StepKind::have_your_say, {}, {}, {}, kMinute};
  again.pace = Pace::each_table;
  create.plan.insert(create.plan.begin() + 4, again);
  SessionScenario meeting{create};
  meeting.given_people({"asha"})
      .given("hana", StartSession{})
      .given("hana", NextStep{StepId{"s1"}});
  meeting.given("hana", to(kTable, kReflect, kHaveYourSay)).given("asha", PassTurn{kTable});
  meeting.when("hana", NextStep{kReflect});
  EXPECT_EQ(meeting.refused_people(), "asha") << "of the round that is still to come";
}

// ---- coming and going between tables

TEST(BlockTest, WhoeverComesFromATableThatIsNotSoFarHasATurnHere) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.given_seats({{"dee", "t1"}});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, dee waiting");
}

TEST(BlockTest, WhoeverHadTheirTurnElsewhereIsNotAskedAgain) {
  auto meeting = first_table_is_done();
  meeting.given_seats({{"ben", "t2"}}).given("cai", to(kOther, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.turns(kOther), "ben had, cai waiting, dee waiting");
}

TEST(BlockTest, WhoeverGoesAndComesBackHasTheirTurnAfterAll) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.given_seats({{"ben", "t2"}});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben gone");
  meeting.given_seats({{"ben", "t1"}});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
}

TEST(BlockTest, WhoeverCameBackMeanwhileIsAskedWhenTheTurnsGoOn) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  meeting.given("asha", to(kTable, kHaveYourSay, kReflect));
  meeting.given_seats({{"ben", "t2"}}).given_seats({{"ben", "t1"}});
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
}

TEST(BlockTest, ATableThatIsPutAwayTakesItsClockAlong) {
  auto meeting = two_tables_in_a_block();
  meeting.given("hana", AddTable{}).given("hana", RemoveTable{TableId{"t3"}});
  EXPECT_EQ(meeting.clock(Scope{"t3"}), nullptr);
}

TEST(BlockTest, ANewTableBeginsWithTheBlock) {
  auto meeting = first_table_is_done();
  meeting.given("hana", AddTable{});
  EXPECT_EQ(meeting.told(), "everyone table_added, table.t3 clock_changed");
  EXPECT_EQ(step_of(meeting, TableId{"t3"}), "s2");
}

TEST(BlockTest, WhoeverJoinsLateComesIntoTheTurnsOfTheirTable) {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay)).when_joins("eve");
  EXPECT_EQ(meeting.card("eve").table, kTable);
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, eve waiting");
}

// ---- who hears of it

TEST(BlockTest, OtherTablesSeeNothingOfATablesStep) {
  auto meeting = first_table_is_done();
  const auto seen = meeting.seen_by("dee");
  EXPECT_EQ(find_table(seen, kTable)->step, std::nullopt);
  EXPECT_EQ(find_table(seen, kTable)->heard_at, std::nullopt);
  EXPECT_EQ(find_table(meeting.seen_by("hana"), kTable)->step, kTogether);
  EXPECT_EQ(find_table(meeting.seen_by("screen"), kTable)->step, kTogether);
}

TEST(BlockTest, TheHostSeesHowLongATableHasBeenSilent) {
  auto meeting = first_table_is_done();
  const auto last = meeting.now();
  meeting.after(4 * kMinute).given("dee", AddNote{kOther, "Slower."});
  EXPECT_EQ(find_table(meeting.state(), kTable)->heard_at, last);
  EXPECT_EQ(find_table(meeting.state(), kOther)->heard_at, meeting.now());
}

TEST(BlockTest, ALongOutageHoldsEachTablesClockWhereItWas) {
  auto meeting = two_tables_in_a_block();
  const auto before = meeting.after(10 * kSecond).now();
  meeting.sleep(10 * kMinute).when_server_asks(ResumeAfterRestart{before, meeting.now()});
  EXPECT_EQ(meeting.told(), "table.t1 clock_changed, table.t2 clock_changed");
  EXPECT_EQ(meeting.left(Scope{"t2"}), 50 * kSecond);
}

}  // namespace
}  // namespace cuppa::tests
