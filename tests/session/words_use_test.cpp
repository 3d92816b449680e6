// Whether a report may have what somebody wrote: asked where it is written, theirs to change, and
// nobody else's to know.
#include "session/words/words_use.hpp"

#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kNote{"t1n1"}, kParked{"k1"}, kChat{"c1"};

SessionScenario circle_of_three() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"});
  return meeting;
}

TEST(WordsUseTest, WhatIsSaidBesideTheWordsIsToldToTheirWriterAlone) {
  auto meeting = circle_of_three();
  meeting.when("asha", AddNote{kTable, "Tea towels", {}, WordsUse::no_name});
  EXPECT_EQ(meeting.told(), "table.t1 note_added, participant.asha words_use_chosen");
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::no_name);
  EXPECT_EQ(meeting.seen_by("asha").words_uses.size(), 1U);
  for (const char* other : {"ben", "hana", "screen"}) {
    EXPECT_TRUE(meeting.seen_by(other).words_uses.empty()) << other;
  }
}

TEST(WordsUseTest, WhereNothingIsSaidNothingIsTold) {
  auto meeting = circle_of_three();
  meeting.when("asha", PostChat{"Hello"});
  EXPECT_EQ(meeting.told(), "everyone chat_posted");
  EXPECT_EQ(use_of(meeting.state(), kChat), WordsUse::unsaid);
  meeting.when("asha", AddPark{"Expenses", {}, WordsUse::unsaid});
  EXPECT_EQ(meeting.told(), "everyone park_added");
}

TEST(WordsUseTest, ATypedTurnAndALineAreAskedAboutToo) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.given("asha", TypeTurn{kTable, "Be more Pirate", {}, WordsUse::with_name});
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::with_name);
  meeting.given("asha", TypeTurn{kTable, "Be more Pirate!", {}, {}});
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::with_name) << "nothing else was said of it";
  meeting.given("asha", TypeTurn{kTable, "Be less Pirate", {}, WordsUse::unsaid});
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::unsaid);
  meeting.given("asha", KeepLine{kTable, "Pirate!", {}, WordsUse::no_name});
  EXPECT_EQ(use_of(meeting.state(), ItemId{"t1n2"}), WordsUse::no_name);
}

TEST(WordsUseTest, TheWriterChangesTheirMindAlsoWhenItIsOverAndNobodyElseDoes) {
  auto meeting = circle_of_three();
  meeting.given("asha", AddNote{kTable, "Tea towels"}).given("hana", StartSession{});
  meeting.given("hana", CloseSession{});
  for (const char* other : {"ben", "hana"}) {
    meeting.when(other, ChooseWordsUse{kNote, WordsUse::with_name});
    EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << other;
  }
  meeting.when("asha", ChooseWordsUse{kNote, WordsUse::with_name});
  EXPECT_EQ(meeting.told(), "participant.asha words_use_chosen");
  meeting.given("asha", ChooseWordsUse{kNote, WordsUse::no});
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::no);
  meeting.when("asha", ChooseWordsUse{kNote, WordsUse::no});
  EXPECT_EQ(meeting.told(), "") << "it was said before";
}

TEST(WordsUseTest, OfAnIdThatIsNotThereNobodyLearnsWhetherItIs) {
  auto meeting = circle_of_three();
  meeting.given("asha", AddNote{kTable, "Tea towels"});
  for (const auto& id : {kNote, ItemId{"t9n9"}}) {
    meeting.when("ben", ChooseWordsUse{id, WordsUse::no});
    EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  }
}

TEST(WordsUseTest, OfWordsThatWereTakenOutThereIsNothingToSay) {
  auto meeting = circle_of_three();
  meeting.given("asha", PostChat{"Hello"}).given("asha", HideChat{kChat});
  meeting.when("asha", ChooseWordsUse{kChat, WordsUse::no_name});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(WordsUseTest, WhoeverCaresForASeatSaysSoForThemAndHearsIt) {
  auto meeting = circle_of_three();
  meeting.given_keeper("asha").given("asha", AddSeat{kTable, "dee"});
  const auto dee = meeting.state().participants.back().id;
  meeting.given("asha", AddNote{kTable, "In my words", dee, WordsUse::with_name});
  EXPECT_EQ(meeting.seen_by("asha").words_uses.front().by, dee);
  meeting.given("asha", ChooseWordsUse{kNote, WordsUse::no_name});
  EXPECT_EQ(use_of(meeting.state(), kNote), WordsUse::no_name);
  meeting.when("hana", ChooseWordsUse{kNote, WordsUse::with_name});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "a host writes for them, and says no yes";
}

TEST(WordsUseTest, AYesComesAlongIntoTheCarPark) {
  auto meeting = circle_of_three();
  meeting.given("asha", PostChat{"Expenses", WordsUse::no_name}).given("hana", ParkChat{kChat});
  EXPECT_EQ(use_of(meeting.state(), kParked), WordsUse::no_name);
  EXPECT_TRUE(meeting.was_told("participant.asha", "words_use_chosen"));
}

TEST(WordsUseTest, AYesToWordsIsNoneToWhatAHostMakesOfThem) {
  auto meeting = circle_of_three();
  meeting.given("asha", AddPark{"Expenses", {}, WordsUse::with_name});
  meeting.given("asha", EditPark{kParked, "All expenses"});
  EXPECT_EQ(use_of(meeting.state(), kParked), WordsUse::with_name);
  meeting.given("hana", EditPark{kParked, "No expenses"});
  EXPECT_EQ(use_of(meeting.state(), kParked), WordsUse::unsaid);
}

TEST(WordsUseTest, AWriterPutsTheirNoteRightAlsoWhenItIsOver) {
  auto meeting = circle_of_three();
  meeting.given("asha", AddNote{kTable, "Tea towls"}).given("hana", StartSession{});
  meeting.given("hana", CloseSession{}).given("asha", EditNote{kNote, "Tea towels"});
  EXPECT_EQ(meeting.state().notes.front().text, "Tea towels");
  meeting.when("hana", EditNote{kNote, "Towels"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

}  // namespace
}  // namespace cuppa::tests
