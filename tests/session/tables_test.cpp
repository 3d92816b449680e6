// Tables: putting them out and away, and what follows when people go to another one.
#include "session/tables/tables.hpp"

#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const TableId kOther{"t2"};

// Asha and Ben sit at the first table, Cai and Dee at the second; everybody waits for their turn.
SessionScenario two_tables() {
  SessionScenario meeting;
  meeting.given("hana", AddTable{"Window", "by the window"}).given_people({"asha", "ben", "cai"});
  meeting.given_people({"dee"}).given_seats({{"asha", "t1"}, {"ben", "t1"}, {"cai", "t2"}});
  meeting.given_seats({{"dee", "t2"}}).given_step(kHaveYourSay.text);
  return meeting;
}

MovePeople to(const SessionScenario& meeting, const std::string& name, const TableId& table) {
  return {{{meeting.id(name), table}}};
}

// ---- out and away

TEST(TablesTest, ATableHasANameAndAPlace) {
  SessionScenario meeting;
  meeting.given("hana", AddTable{"Window", "by the window"});
  EXPECT_EQ(meeting.told(), "everyone table_added");
  EXPECT_EQ(find_table(meeting.state(), kOther)->name, "Window");
  EXPECT_EQ(find_table(meeting.state(), kOther)->place, "by the window");
}

TEST(TablesTest, NoIdComesTwice) {
  SessionScenario meeting;
  meeting.given("hana", AddTable{}).given("hana", RemoveTable{kOther}).given("hana", AddTable{});
  EXPECT_EQ(meeting.state().tables.back().id, TableId{"t3"});
}

TEST(TablesTest, ThereAreNoMoreThanSixty) {
  SessionScenario meeting;
  for (int i = 1; i < 60; ++i) meeting.given("hana", AddTable{});
  meeting.when("hana", AddTable{});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
}

TEST(TablesTest, HostAndTheTablesOwnKeeperCallItSomethingElse) {
  auto meeting = two_tables();
  meeting.given("cai", BecomeKeeper{kOther}).given("cai", ChangeTable{kOther, "Door", "Zoom 3"});
  EXPECT_EQ(meeting.told(), "everyone table_changed");
  EXPECT_EQ(find_table(meeting.state(), kOther)->place, "Zoom 3");
  meeting.when("cai", ChangeTable{kTable, "Door", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", ChangeTable{kTable, "Stage", ""});
  meeting.when("hana", ChangeTable{TableId{"t9"}, "", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(TablesTest, ATableWithPeopleIsNotPutAway) {
  auto meeting = two_tables();
  meeting.when("hana", RemoveTable{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::table_not_empty);
  EXPECT_EQ(meeting.refused_people(), "cai, dee");
}

TEST(TablesTest, TheOnlyTableStays) {
  SessionScenario meeting;
  meeting.when("hana", RemoveTable{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::last_table);
}

TEST(TablesTest, AHostWhoOnlyListensIsMovedOnFromATableThatIsPutAway) {
  SessionScenario meeting;
  meeting.given("hana", AddTable{}).given("hana", BecomeKeeper{kTable});
  meeting.given("hana", RemoveTable{kTable});
  EXPECT_EQ(meeting.told(),
            "table.t1 keeper_changed, everyone people_moved, everyone table_removed");
  EXPECT_EQ(meeting.card("hana").table, kOther);
}

TEST(TablesTest, AHostWhoTakesTurnsSitsLikeAnybody) {
  SessionScenario meeting;
  ChangeMe turns;
  turns.mode = Mode::take_turns;
  meeting.given("hana", AddTable{}).given("hana", turns).when("hana", RemoveTable{kTable});
  EXPECT_EQ(meeting.refused_people(), "hana");
}

TEST(TablesTest, WhoeverLeftFindsAnotherTableWhereTheirsWasPutAway) {
  auto meeting = two_tables();
  meeting.given("cai", PassTurn{kOther}).given("cai", LeaveSession{}).given("dee", LeaveSession{});
  meeting.given("hana", RemoveTable{kOther});
  meeting.given("dee", ReturnToSession{}).given("cai", ReturnToSession{});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, cai passed, dee waiting");
}

// ---- who sits where

TEST(TablesTest, NewcomersSitWithTheFewestOfTheirPlaceThenTheFewestPeopleThenFirst) {
  SessionScenario meeting;
  meeting.given("hana", AddTable{});
  const auto table_of = [&](const std::string& name, Place place) {
    return meeting.when_joins(name, {{}, place}).card(name).table.text;
  };
  EXPECT_EQ(table_of("asha", Place::hall), "t1") << "all the same: the first";
  EXPECT_EQ(table_of("ben", Place::hall), "t2");
  EXPECT_EQ(table_of("cai", Place::hall), "t1");
  EXPECT_EQ(table_of("dee", Place::online), "t2") << "nobody online yet: the fewest people";
  EXPECT_EQ(table_of("eve", Place::online), "t1") << "one person online is at the other";
}

TEST(TablesTest, AfterTheTurnsANewTableAsksNobody) {
  SessionScenario meeting;
  meeting.given_turns({"asha"})
      .given("asha", PassTurn{kTable})
      .given("hana", NextStep{kHaveYourSay});
  meeting.when_joins("late").given("hana", ShuffleTables{2, true}).given("hana", AddTable{});
  meeting.given_seats({{"late", meeting.state().tables.back().id.text}});
  EXPECT_EQ(meeting.turns(meeting.state().tables.back().id), "");
}

TEST(TablesTest, WhoeverReturnsKeepsTheirTable) {
  auto meeting = two_tables();
  meeting.given("dee", LeaveSession{}).given("dee", ReturnToSession{});
  EXPECT_EQ(meeting.card("dee").table, kOther);
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting");
}

TEST(TablesTest, EachTableHasItsOwnTurnsAndClock) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha").given("hana", StartTurn{kOther, {}, true}).after(kMinute);
  EXPECT_EQ(meeting.turns(), "hana passed, asha having, ben waiting");
  EXPECT_EQ(meeting.turns(kOther), "cai having, dee waiting");
  meeting.given("hana", AddTime{Scope{"t2"}, 60});
  EXPECT_EQ(meeting.left(), kMinute);
  EXPECT_EQ(meeting.left(Scope{"t2"}), 2 * kMinute);
}

// ---- moving

TEST(MovingTest, WhoeverWaitedIsAskedLastAtTheNewTable) {
  auto meeting = two_tables();
  meeting.given("hana", to(meeting, "asha", kOther));
  EXPECT_EQ(meeting.told(), "table.t1 turn_left, everyone people_moved, table.t2 turn_joined");
  EXPECT_EQ(meeting.turns(), "hana passed, asha gone, ben waiting");
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting, asha waiting");
}

TEST(MovingTest, WhatWasKeptOfATurnGoesAlong) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha").after(90 * kSecond).given("asha", ComeBackToMe{kTable});
  meeting.given("hana", to(meeting, "asha", kOther));
  meeting.given("hana", StartTurn{kOther, meeting.id("asha"), true});
  EXPECT_EQ(meeting.left(Scope{"t2"}), 30 * kSecond);
}

TEST(MovingTest, ATurnThatWasHadOrPassedStaysSo) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha").given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given("ben", PassTurn{kTable});
  meeting.given("hana", MovePeople{{{meeting.id("asha"), kOther}, {meeting.id("ben"), kOther}}});
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting, asha had, ben passed");
}

TEST(MovingTest, ThereAndBackAgainNobodyStandsTwiceInAnOrder) {
  auto meeting = two_tables();
  meeting.given("hana", to(meeting, "asha", kOther)).given("hana", to(meeting, "asha", kTable));
  EXPECT_EQ(meeting.turns(), "hana passed, ben waiting, asha waiting");
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting, asha gone");
  meeting.given("asha", LeaveSession{}).given("asha", ReturnToSession{});
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting, asha gone");
}

TEST(MovingTest, NobodyIsMovedInTheMiddleOfATurnAndThenNobodyIs) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha");
  meeting.when("hana", MovePeople{{{meeting.id("ben"), kOther}, {meeting.id("asha"), kOther}}});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
  EXPECT_EQ(meeting.refused_people(), "asha");
  EXPECT_EQ(meeting.card("ben").table, kTable);
}

TEST(MovingTest, AKeeperWhoGoesKeepsTimeNoLongerAndNeitherWhoeverWasAsked) {
  auto meeting = two_tables();
  meeting.given_keeper("asha").given("hana", AskKeeper{kTable, meeting.id("ben")});
  meeting.given("hana", to(meeting, "ben", kOther));
  EXPECT_EQ(meeting.keeper(), "asha");
  EXPECT_EQ(find_table(meeting.state(), kTable)->keeper_asked, std::nullopt);
  meeting.given("hana", to(meeting, "asha", kOther));
  EXPECT_EQ(meeting.keeper(), "nobody");
}

TEST(MovingTest, KeeperAndWhoeverWasAskedMayGoTogether) {
  auto meeting = two_tables();
  meeting.given_keeper("asha").given("hana", AskKeeper{kTable, meeting.id("ben")});
  meeting.given("hana", MovePeople{{{meeting.id("asha"), kOther}, {meeting.id("ben"), kOther}}});
  EXPECT_EQ(meeting.keeper(), "nobody");
}

TEST(MovingTest, InABreakAPlaceInTheRoundGoesAlong) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha").given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given_step("s4").given("hana", to(meeting, "asha", kOther));
  meeting.given("hana", to(meeting, "ben", kOther)).given_step(kHaveYourSay.text);
  EXPECT_EQ(meeting.turns(), "hana passed, asha had, ben gone");
  EXPECT_EQ(meeting.turns(kOther), "cai waiting, dee waiting, asha had, ben waiting");
}

TEST(MovingTest, ATableThatIsPutOutLaterIsInTheRound) {
  auto meeting = two_tables();
  meeting.given("hana", AddTable{}).given("hana", to(meeting, "asha", TableId{"t3"}));
  EXPECT_EQ(meeting.turns(TableId{"t3"}), "asha waiting");
  meeting.given("hana", StartTurn{TableId{"t3"}, {}, true});
}

TEST(MovingTest, OnlyPeopleWhoAreHereGoToTablesThatAreThere) {
  auto meeting = two_tables();
  meeting.when("hana", to(meeting, "asha", TableId{"t9"}));
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.given("ben", LeaveSession{}).when("hana", to(meeting, "ben", kOther));
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.given("hana", to(meeting, "cai", kOther));
  EXPECT_EQ(meeting.told(), "") << "there already";
}

TEST(MovingTest, PeopleChooseTheirTableWhereTheHostLeavesItToThem) {
  auto meeting = two_tables();
  meeting.when("asha", ChooseTable{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::seating_by_host);
  auto settings = meeting.state().settings;
  settings.seating = Seating::choose;
  meeting.given("hana", ChangeSettings{settings}).given("asha", ChooseTable{kOther});
  EXPECT_EQ(meeting.card("asha").table, kOther);
  meeting.given_turn_of("ben").when("ben", ChooseTable{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::someone_having_a_turn);
}

TEST(MovingTest, NobodyAsksForATurnOrKeepsTimeAtAnotherTable) {
  auto meeting = two_tables();
  meeting.when("asha", AskForTurn{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("asha", BecomeKeeper{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", AskKeeper{kOther, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("asha", SetTurnAside{kOther});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "whether or not somebody has a turn there";
}

TEST(MovingTest, WhoeverPassedCanBeOfferedATurnAtTheNewTable) {
  auto meeting = two_tables();
  meeting.given("asha", PassTurn{kTable}).given_seats({{"asha", "t2"}});
  EXPECT_TRUE(find_turn(*find_table(meeting.state(), kOther), meeting.id("asha"))->was_offered);
}

TEST(MovingTest, WordsStayTheirOwnAtAnotherTable) {
  auto meeting = two_tables();
  meeting.given("asha", AddNote{kTable, "Slower"}).given_seats({{"asha", "t2"}});
  meeting.given("asha", RemoveNote{ItemId{"t1n1"}});
  EXPECT_TRUE(meeting.state().notes.empty());
}

// ---- who knows what

TEST(TablePrivacyTest, PeopleSeeTheirOwnTableAndHostsAndScreensEach) {
  auto meeting = two_tables();
  meeting.given_turn_of("asha").given("cai", BecomeKeeper{kOther});
  meeting.given("cai", AddNote{kOther, "Slower"});
  const auto seen = meeting.seen_by("ben");
  EXPECT_TRUE(find_table(seen, kOther)->turns.empty());
  EXPECT_EQ(find_table(seen, kOther)->keeper, std::nullopt);
  EXPECT_EQ(find_table(seen, kOther)->name, "Window");
  EXPECT_TRUE(seen.notes.empty());
  EXPECT_EQ(meeting.seen_by("cai").clocks.size(), 0U);
  EXPECT_EQ(meeting.seen_by("screen").notes.size(), 1U);
  EXPECT_EQ(meeting.seen_by("hana").notes.size(), 1U);
}

TEST(TablePrivacyTest, ANoteOfAnotherTableIsNotEvenThere) {
  auto meeting = two_tables();
  meeting.given("cai", AddNote{kOther, "Slower"}).when("asha", RemoveNote{ItemId{"t2n1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("asha", TakeNoteOffWall{ItemId{"t2n1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("asha", AddNote{kOther, "Me too"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(TablePrivacyTest, ANoteWithoutANameIsEverybodys) {
  auto meeting = two_tables();
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::together, "Slower"}}});
  EXPECT_EQ(meeting.seen_by("cai").notes.size(), 1U);
  meeting.given("hana", PutNoteOnWall{ItemId{"x1"}});
  EXPECT_EQ(meeting.told(), "everyone note_put_on_wall");
  meeting.given("hana", TakeNoteOffWall{ItemId{"x1"}});
  EXPECT_EQ(meeting.told(), "everyone note_taken_off_wall");
  meeting.given("hana", RemoveNote{ItemId{"x1"}});
  EXPECT_EQ(meeting.told(), "everyone note_removed");
}

TEST(TablePrivacyTest, WhomSomebodyComesWithIsForThemAndTheHosts) {
  auto meeting = two_tables();
  meeting.given("asha", TellGroup{"Didcot library"});
  EXPECT_EQ(meeting.told(), "participant.asha group_told, hosts group_told");
  EXPECT_EQ(meeting.seen_by("hana").groups.size(), 1U);
  EXPECT_EQ(meeting.seen_by("asha").groups.size(), 1U);
  EXPECT_TRUE(meeting.seen_by("ben").groups.empty());
  EXPECT_TRUE(meeting.seen_by("screen").groups.empty());
  meeting.given("asha", TellGroup{""});
  EXPECT_TRUE(meeting.state().groups.empty());
}

}  // namespace
}  // namespace cuppa::tests
