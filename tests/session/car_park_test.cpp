// The car park in the session: what becomes of each thing, "me too", duplicates, and words that are
// moved there from elsewhere.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kExpenses{"k1"}, kMoney{"k2"}, kTravel{"k3"};

SessionScenario with_three_parked() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"});
  meeting.given("asha", AddPark{"Expenses"}).given("ben", AddPark{"Money"});
  return std::move(meeting.given("ben", AddPark{"Travel"}));
}

const ParkItem& item(const SessionScenario& meeting, const ItemId& id) {
  return *find_park(meeting.state(), id);
}

// ---- what became of it

TEST(OutcomeTest, EachHasAWordForWhatBecameOfIt) {
  auto meeting = with_three_parked();
  meeting.given("hana", ClosePark{kExpenses, "There is no money.", ParkBecame::cannot});
  meeting.given("hana", ClosePark{kMoney, "She decides.", ParkBecame::passed_to, "Jo, finance"});
  EXPECT_EQ(item(meeting, kExpenses).became, ParkBecame::cannot);
  EXPECT_EQ(item(meeting, kMoney).owner, "Jo, finance");
  meeting.given("hana", FollowUpPark{kTravel, "Ben", "2024-06-26", ""});
  meeting.given("hana", ClosePark{kTravel, "It is not ours.", ParkBecame::no_owner});
  EXPECT_EQ(item(meeting, kTravel).owner, "") << "nobody is said to look after it any more";
}

TEST(OutcomeTest, PassedOnSaysToWhom) {
  auto meeting = with_three_parked();
  meeting.when("hana", ClosePark{kMoney, "She decides.", ParkBecame::passed_to});
  EXPECT_EQ(meeting.refusal(), Refusal::outcome_missing);
  meeting.given("hana", ClosePark{kMoney, "It works now.", ParkBecame::did, "Jo"});
  EXPECT_EQ(item(meeting, kMoney).owner, "") << "only what is passed on is passed to somebody";
}

// ---- me too

TEST(MeTooTest, SomebodyElseSaysSoTooAndNobodyLearnsWho) {
  auto meeting = with_three_parked();
  meeting.given("ben", SayMeToo{kExpenses});
  EXPECT_EQ(meeting.told(), "everyone park_shared");
  EXPECT_TRUE(item(meeting, kExpenses).shared);
  EXPECT_EQ(meeting.log().back().outcome.event, Event{ParkShared{kExpenses}});
  EXPECT_EQ(item(meeting, kExpenses).revision, 1) << "whoever is answering it goes on";
}

TEST(MeTooTest, ASecondPressChangesNothingAndSaysNothing) {
  auto meeting = with_three_parked();
  meeting.given("ben", SayMeToo{kExpenses});
  for (const auto* who : {"ben", "hana"}) {
    meeting.given(who, SayMeToo{kExpenses});
    EXPECT_EQ(meeting.told(), "");
  }
}

TEST(MeTooTest, WhoParkedItSaysSoAlready) {
  auto meeting = with_three_parked();
  meeting.given("asha", SayMeToo{kExpenses});
  EXPECT_FALSE(item(meeting, kExpenses).shared);
  meeting.when("asha", SayMeToo{ItemId{"k9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

// ---- duplicates

TEST(DuplicatesTest, OneStandsUnderTheOtherAndLosesNoWords) {
  auto meeting = with_three_parked();
  meeting.when("ben", JoinParks{kMoney, kExpenses});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given_keeper("ben").given("ben", JoinParks{kMoney, kExpenses});
  EXPECT_EQ(item(meeting, kMoney).into, kExpenses);
  EXPECT_EQ(item(meeting, kMoney).text, "Money");
  meeting.given("ben", PartParks{kMoney});
  EXPECT_EQ(item(meeting, kMoney).into, std::nullopt);
  meeting.given("ben", PartParks{kMoney});
  EXPECT_EQ(meeting.told(), "");
}

TEST(DuplicatesTest, WhatStandsUnderAnotherHasNoStateOfItsOwn) {
  auto meeting = with_three_parked();
  meeting.given("hana", JoinParks{kMoney, kExpenses});
  for (const auto& command : std::vector<ClientCommand>{
           DiscussPark{kMoney}, FollowUpPark{kMoney, "Ben", "2024-06-26", ""},
           ClosePark{kMoney, "Done."}, ReopenPark{kMoney}, JoinParks{kMoney, kTravel},
           JoinParks{kTravel, kMoney}}) {
    meeting.when("hana", command);
    EXPECT_EQ(meeting.refusal(), Refusal::stands_under_another);
  }
  meeting.when("hana", JoinParks{kTravel, kTravel});
  EXPECT_EQ(meeting.refusal(), Refusal::bad_field);
  meeting.when("hana", JoinParks{kTravel, ItemId{"k9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(DuplicatesTest, JoiningWhatSomebodyChangedMeanwhileIsStale) {
  auto meeting = with_three_parked();
  meeting.given("ben", EditPark{kMoney, "Money for travel"});
  meeting.when("hana", JoinParks{kMoney, kExpenses}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(DuplicatesTest, WhatWasSaidToBothHoldsForEachOnceTheyArePartedAgain) {
  auto meeting = with_three_parked();
  meeting.given("hana", JoinParks{kMoney, kExpenses}).given("hana", JoinParks{kExpenses, kTravel});
  meeting.given("hana", CloseSession{"Asha", "2024-06-26", ""});
  EXPECT_EQ(meeting.told().find("park_followed_up"), meeting.told().rfind("park_followed_up"))
      << "one promise is for all three";
  meeting.given("hana", PartParks{kMoney});
  EXPECT_EQ(item(meeting, kMoney).owner, "Asha") << "nothing is left to nobody after the close";
  EXPECT_EQ(item(meeting, kMoney).state, ParkState::follow_up);
}

TEST(DuplicatesTest, TakingTheUpperOneAwayTakesNoOtherWordsAway) {
  auto meeting = with_three_parked();
  meeting.given("hana", JoinParks{kMoney, kExpenses}).given("hana", JoinParks{kTravel, kExpenses});
  meeting.given("hana", ClosePark{kExpenses, "Paid."}).given("asha", RemovePark{kExpenses});
  EXPECT_EQ(meeting.state().park.size(), 2U);
  EXPECT_EQ(item(meeting, kMoney).into, std::nullopt);
  EXPECT_EQ(item(meeting, kTravel).outcome, "Paid.");
}

// ---- moved there

TEST(MovedThereTest, TheSameWordsByTheSamePersonAndTheOriginalStays) {
  auto meeting = with_three_parked();
  meeting.given("asha", PostChat{"Who pays?"}).given("asha", ParkChat{ItemId{"c1"}});
  EXPECT_EQ(meeting.told(), "everyone park_added, everyone chat_parked");
  EXPECT_EQ(meeting.state().park.back().text, "Who pays?");
  EXPECT_EQ(meeting.state().park.back().by, meeting.id("asha"));
  EXPECT_EQ(meeting.state().chat[0].text, "Who pays?");
  EXPECT_EQ(meeting.state().chat[0].parked, meeting.state().park.back().id);
  meeting.given("hana", ParkChat{ItemId{"c1"}});
  EXPECT_EQ(meeting.told(), "") << "it is there already";
  meeting.given("asha", RemovePark{meeting.state().park.back().id});
  meeting.given("asha", ParkChat{ItemId{"c1"}});
  EXPECT_EQ(meeting.state().park.size(), 4U);
}

TEST(MovedThereTest, AnybodyTheirOwnAndHostsAndTimersAny) {
  auto meeting = with_three_parked();
  meeting.given("asha", PostChat{"One"}).given("asha", PostChat{"Two"});
  meeting.given("asha", AddNote{kTable, "Three"});
  meeting.when("ben", ParkChat{ItemId{"c1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("ben", ParkNote{ItemId{"t1n1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", ParkChat{ItemId{"c1"}});
  meeting.given_keeper("ben").given("ben", ParkNote{ItemId{"t1n1"}});
  EXPECT_EQ(meeting.told(), "everyone park_added, table.t1 note_parked");
  meeting.given("asha", HideChat{ItemId{"c2"}}).when("hana", ParkChat{ItemId{"c2"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "what was hidden is not brought back";
}

TEST(MovedThereTest, WordsWithoutANameHaveNoneThereEither) {
  auto meeting = with_three_parked();
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::together, "I was afraid."},
                                          {ItemId{"x2"}, NoNameBox::chat, "So was I."}}});
  meeting.when("ben", ParkNote{ItemId{"x1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "whose they are nobody knows";
  meeting.given("hana", ParkNote{ItemId{"x1"}}).given("hana", ParkChat{ItemId{"x2"}});
  for (const auto* text : {"I was afraid.", "So was I."}) {
    const auto& park = meeting.state().park;
    const auto parked = std::find_if(park.begin(), park.end(),
                                     [&](const ParkItem& one) { return one.text == text; });
    ASSERT_NE(parked, park.end());
    EXPECT_EQ(parked->by, std::nullopt);
  }
}

}  // namespace
}  // namespace cuppa::tests
