// Going from step to step, and changing the plan on the way.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

Step step(const std::string& id, StepKind kind = StepKind::reflect_together) {
  return {StepId{id}, kind, {}, {}, kMinute, {}};
}

TEST(StepsTest, TheUsualBrewIsTheGuides) {
  SessionScenario meeting;
  const auto& plan = meeting.state().plan;
  ASSERT_EQ(plan.size(), 7U);
  EXPECT_EQ(plan[1].kind, StepKind::reflect);
  EXPECT_EQ(plan[1].length_ms, kMinute);
  EXPECT_EQ(plan[2].kind, StepKind::have_your_say);
  EXPECT_EQ(plan[2].turn_ms, 2 * kMinute);
}

TEST(StepsTest, StartingLeavesTheWaitingRoomForTheFirstStep) {
  SessionScenario meeting;
  meeting.when("hana", StartSession{});
  EXPECT_EQ(meeting.told(), "everyone session_started, everyone step_opened");
  EXPECT_EQ(meeting.state().status, Status::live);
  meeting.when("hana", StartSession{});
  EXPECT_EQ(meeting.refusal(), Refusal::already_started);
}

TEST(StepsTest, PressingNextTwiceGoesOnOnce) {
  SessionScenario meeting;
  meeting.given_step("s1").given("hana", NextStep{StepId{"s1"}, false});
  meeting.when("hana", NextStep{StepId{"s1"}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  EXPECT_EQ(meeting.state().step, StepId{"s2"});
}

TEST(StepsTest, NextNamesThoseWhoHaveNotHadATurn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given("asha", PassTurn{kTable});
  meeting.when("hana", NextStep{kHaveYourSay, false});
  EXPECT_EQ(meeting.refusal(), Refusal::people_waiting);
  EXPECT_EQ(meeting.refused_people(), "ben");
}

TEST(StepsTest, NextWaitsForWhoeverIsHavingATurn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.when("hana", NextStep{kHaveYourSay, false});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
  EXPECT_EQ(meeting.refused_people(), "asha");
}

TEST(StepsTest, ABreakInMidTurnLosesNobody) {
  CreateSession create;
  create.plan = {step("s1"), step("s2"), step("s3", StepKind::have_your_say),
                 step("rest", StepKind::break_)};
  SessionScenario meeting{create};
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(10 * kSecond);
  meeting.when("hana", OpenStep{kHaveYourSay, StepId{"rest"}, false});
  EXPECT_EQ(meeting.told(),
            "table.t1 turn_set_aside, everyone step_finished, everyone step_opened, "
            "everyone clock_changed");
  meeting.given("hana", OpenStep{StepId{"rest"}, kHaveYourSay, false});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  EXPECT_EQ(meeting.next(), "asha");
  meeting.when("hana", OpenStep{kHaveYourSay, StepId{"rest"}, false});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  meeting.when("hana", OpenStep{kHaveYourSay, StepId{"rest"}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::stale) << "a second press does nothing";
}

TEST(StepsTest, ABreakIsHadAtAnyTimeAndTheRoundGoesOnAfterIt) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(30 * kSecond);
  meeting.when("hana", HaveBreak{kHaveYourSay, 15});
  EXPECT_EQ(meeting.told(),
            "everyone plan_changed, table.t1 turn_set_aside, everyone step_finished, "
            "everyone step_opened, everyone clock_changed");
  const auto rest = *meeting.state().step;
  EXPECT_EQ(find_step(meeting.state(), rest)->kind, StepKind::break_);
  EXPECT_EQ(meeting.clock(kSessionScope)->length_ms, 15 * kMinute);
  meeting.when("hana", HaveBreak{kHaveYourSay, 15});
  EXPECT_EQ(meeting.refusal(), Refusal::stale) << "a second press does nothing";
  meeting.given("hana", OpenStep{rest, kHaveYourSay});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting");
  meeting.given("hana", HaveBreak{kHaveYourSay, 5});
  EXPECT_NE(*meeting.state().step, rest) << "another break is a step of its own";
}

TEST(StepsTest, ABreakBeginsWithNobodyBackYet) {
  CreateSession create;
  create.plan = {step("s1"), step("rest", StepKind::break_), step("s3")};
  ChangeMe ready;
  ready.ready = true;
  SessionScenario meeting{create};
  meeting.given_people({"asha"}).given_step("s1").given("asha", ready);
  EXPECT_TRUE(meeting.card("asha").ready);
  meeting.given("hana", NextStep{StepId{"s1"}, false});
  EXPECT_FALSE(meeting.card("asha").ready);
  meeting.given("asha", ready).given("hana", NextStep{StepId{"rest"}, false});
  EXPECT_TRUE(meeting.card("asha").ready) << "who is back stays back";
}

TEST(StepsTest, NextAnywayEndsTheTurnThatGoesOn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.when("hana", NextStep{kHaveYourSay, true});
  EXPECT_EQ(meeting.told(),
            "table.t1 turn_finished, everyone step_finished, everyone step_opened, "
            "everyone clock_changed");
  EXPECT_EQ(meeting.clock(), nullptr);
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben waiting");
}

TEST(StepsTest, WhenEverybodyHadOrPassedNextNeedsNoAnyway) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").given("ben", PassTurn{kTable});
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given("hana", NextStep{kHaveYourSay, false});
  EXPECT_EQ(meeting.state().step, StepId{"s4"});
}

TEST(StepsTest, AfterTheLastStepThereIsNoNext) {
  SessionScenario meeting;
  meeting.given_step("s7").when("hana", NextStep{StepId{"s7"}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::no_more_steps);
}

TEST(StepsTest, AnyStepCanBeOpenedForwardsAndBack) {
  SessionScenario meeting;
  meeting.given_step("s1").given("hana", OpenStep{StepId{"s1"}, StepId{"s5"}, false});
  EXPECT_EQ(meeting.state().step, StepId{"s5"});
  meeting.given("hana", OpenStep{StepId{"s5"}, StepId{"s1"}, false});
  EXPECT_FALSE(meeting.state().finished.contains(StepId{"s1"})) << "it is open again";
  EXPECT_TRUE(meeting.state().finished.contains(StepId{"s5"}));
  meeting.when("hana", OpenStep{StepId{"s5"}, StepId{"s2"}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("hana", OpenStep{StepId{"s1"}, StepId{"s99"}, false});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(StepsTest, ThePlanChangesOnlyWhereItHasNotBeenOpened) {
  SessionScenario meeting;
  meeting.given_step("s2").when("hana", ChangePlan{{step("n1"), step("n2")}});
  EXPECT_EQ(meeting.told(), "everyone plan_changed");
  std::string plan;
  for (const auto& planned : meeting.state().plan) plan += planned.id.text + " ";
  EXPECT_EQ(plan, "s1 s2 n1 n2 ");
  meeting.when("hana", ChangePlan{{step("s2")}});
  EXPECT_EQ(meeting.refusal(), Refusal::step_already_opened);
}

TEST(StepsTest, APlanDoesNotNameAStepTwice) {
  SessionScenario meeting;
  meeting.when("hana", ChangePlan{{step("n1"), step("n1")}});
  EXPECT_EQ(meeting.refusal(), Refusal::step_already_opened);
}

TEST(StepsTest, APlanOfNothingCannotBeStarted) {
  SessionScenario meeting;
  meeting.given("hana", ChangePlan{}).when("hana", StartSession{});
  EXPECT_EQ(meeting.refusal(), Refusal::no_more_steps);
}

TEST(StepsTest, TheTurnsOfOneStepDoNotLeakIntoTheNext) {
  SessionScenario meeting;
  auto again = step("n1", StepKind::have_your_say);
  again.turn_ms = kMinute;
  meeting.given_turns({"asha"}).given_turn_of("asha").after(10 * kSecond);
  meeting.given("hana", ChangePlan{{again}}).given("hana", NextStep{kHaveYourSay, true});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting");
  meeting.given_turn_of("asha");
  EXPECT_EQ(meeting.left(), kMinute);
}

TEST(StepsTest, AHostsLineStandsUntilTheNextOne) {
  SessionScenario meeting;
  meeting.given("hana", SayToAll{"Back in five."}).given("hana", SayToAll{"Back now."});
  EXPECT_EQ(meeting.state().said->text, "Back now.");
  EXPECT_EQ(meeting.state().said->id, ItemId{"m2"});
}

TEST(StepsTest, TheTitleAndTheCodeCanBeChanged) {
  SessionScenario meeting;
  meeting.given("hana", RenameSession{"Brew in Didcot"});
  EXPECT_EQ(meeting.state().title, "Brew in Didcot");
  meeting.given("hana", RotateCode{"123456", "newkey"});
  EXPECT_EQ(meeting.state().code, "123456");
  EXPECT_EQ(meeting.state().join_key, "newkey");
}

}  // namespace
}  // namespace cuppa::tests
