// A group puts what it heard under headings while it sits together; afterwards the hosts go on.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kTravel{"h1"};
const ItemId kWaiting{"h2"};
const ItemId kNote{"t1n1"};

SessionScenario with_two_themes() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"}).given("asha", AddNote{kTable, "No bus home."});
  meeting.given("asha", AddTheme{"Travel"}).given("ben", AddTheme{"Waiting"});
  return meeting;
}

std::string titles(const SessionScenario& meeting) {
  std::string all;
  for (const auto& theme : meeting.state().themes) all += theme.title + ";";
  return all;
}

const std::vector<ItemId>& words_in(const SessionScenario& meeting, const ItemId& id) {
  for (const auto& theme : meeting.state().themes) {
    if (theme.id == id) return theme.words;
  }
  throw std::out_of_range("no theme " + id.text);
}

TEST(ThemesTest, WordsStandInOneThemeAtATime) {
  auto meeting = with_two_themes();
  meeting.given("ben", PutInTheme{kNote, kTravel}).given("asha", PutInTheme{kNote, kWaiting});
  EXPECT_EQ(meeting.told(), "everyone words_put_in_theme");
  EXPECT_TRUE(words_in(meeting, kTravel).empty());
  EXPECT_EQ(words_in(meeting, kWaiting), std::vector{kNote});
  meeting.given("ben", TakeOutOfTheme{kNote});
  EXPECT_TRUE(words_in(meeting, kWaiting).empty());
}

TEST(ThemesTest, TakenOutTwiceIsTakenOutOnce) {
  auto meeting = with_two_themes();
  meeting.given("ben", PutInTheme{kNote, kTravel}).given("ben", TakeOutOfTheme{kNote});
  meeting.when("asha", TakeOutOfTheme{kNote});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_FALSE(meeting.refusal());
}

TEST(ThemesTest, WordsStandBeforeTheOneThatIsNamed) {
  auto meeting = with_two_themes();
  meeting.given("ben", AddNote{kTable, "Or a taxi."}).given("ben", AddNote{kTable, "Or a lift."});
  const ItemId taxi{"t1n2"}, lift{"t1n3"};
  for (const auto& words : {kNote, taxi}) meeting.given("ben", PutInTheme{words, kTravel});
  meeting.given("ben", PutInTheme{lift, kTravel, kNote});
  EXPECT_EQ(words_in(meeting, kTravel), (std::vector{lift, kNote, taxi}));
  meeting.given("ben", PutInTheme{lift, kTravel});
  EXPECT_EQ(words_in(meeting, kTravel), (std::vector{kNote, taxi, lift})) << "last, where none is";
  meeting.given("ben", PutInTheme{taxi, kTravel, taxi});
  EXPECT_EQ(words_in(meeting, kTravel), (std::vector{kNote, taxi, lift})) << "before itself";
}

TEST(ThemesTest, AHostPutsThemInOrder) {
  auto meeting = with_two_themes();
  meeting.given("hana", MoveTheme{kWaiting, kTravel});
  EXPECT_EQ(titles(meeting), "Waiting;Travel;");
  meeting.given("hana", MoveTheme{kWaiting});
  EXPECT_EQ(titles(meeting), "Travel;Waiting;");
  meeting.given("hana", MoveTheme{kTravel, kTravel});
  EXPECT_EQ(titles(meeting), "Travel;Waiting;") << "before itself";
  meeting.when("asha", MoveTheme{kTravel});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(ThemesTest, NobodySortsWhatTheyMayNotRead) {
  auto meeting = with_two_themes();
  meeting.given("hana", AddTable{}).given_people({"cai"}).given_seats({{"cai", "t2"}});
  meeting.when("cai", PutInTheme{kNote, kTravel});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.given("hana", PutInTheme{kNote, kTravel});
  meeting.given("ben", PostChat{"Said in anger"}).given("ben", HideChat{ItemId{"c1"}});
  meeting.when("ben", PutInTheme{ItemId{"c1"}, kTravel});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "hidden";
}

TEST(ThemesTest, ATwoMindedEditIsToldSo) {
  auto meeting = with_two_themes();
  meeting.given("ben", EditTheme{kTravel, "Getting there", ""});
  meeting.when("asha", EditTheme{kTravel, "Travelling", ""}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  EXPECT_EQ(titles(meeting), "Getting there;Waiting;");
}

TEST(ThemesTest, ItsOwnIdeaOrAHostTakesItAway) {
  auto meeting = with_two_themes();
  meeting.when("ben", RemoveTheme{kTravel});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", RemoveTheme{kTravel}).given("hana", RemoveTheme{kWaiting});
  EXPECT_EQ(titles(meeting), "");
  meeting.given("asha", AddTheme{"Again"});
  EXPECT_EQ(meeting.state().themes.front().id, ItemId{"h3"}) << "no id is given twice";
}

TEST(ThemesTest, OnceItIsClosedHostsGoOn) {
  auto meeting = with_two_themes();
  meeting.given("hana", CloseSession{});
  for (const ClientCommand& late :
       {ClientCommand{AddTheme{"Late"}}, ClientCommand{EditTheme{kTravel, "Late", ""}},
        ClientCommand{RemoveTheme{kTravel}}, ClientCommand{PutInTheme{kNote, kTravel}},
        ClientCommand{TakeOutOfTheme{kNote}}}) {
    meeting.when("asha", late);
    EXPECT_EQ(meeting.refusal(), Refusal::read_only);
  }
  meeting.given("hana", AddTheme{"Money"}).given("hana", PutInTheme{kNote, ItemId{"h3"}});
  EXPECT_EQ(words_in(meeting, ItemId{"h3"}), std::vector{kNote});
}

TEST(ThemesTest, TwentyAreEnough) {
  SessionScenario meeting;
  for (int i = 0; i < 20; ++i) meeting.given("hana", AddTheme{"Another"});
  meeting.when("hana", AddTheme{"One more"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
}

TEST(ThemesTest, WhatAHostAddsToTheReportIsTheHostsToRead) {
  auto meeting = with_two_themes();
  meeting.given("hana", WriteReport{{"The night shift.", "Thank you.", ""}});
  EXPECT_EQ(meeting.told(), "hosts report_written");
  EXPECT_EQ(seen_by(meeting.state(), {meeting.id("asha")}).report, Report{});
  EXPECT_EQ(seen_by(meeting.state(), {meeting.id("hana")}).report.final_words, "Thank you.");
  meeting.when("hana", WriteReport{{"", "Mine.", ""}}, 0);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  EXPECT_EQ(meeting.state().report.final_words, "Thank you.");
}

}  // namespace
}  // namespace cuppa::tests
