// The next session of a series: what the group made comes along, and nobody's name with it.
#include "session/steps/next_session.hpp"

#include <gtest/gtest.h>

#include "support/session_scenario.hpp"
#include "wire/event_codec.hpp"

namespace cuppa::tests {
namespace {

const SessionId kBefore{"sBefore"};

SessionScenario closed_session() {
  CreateSession create;
  create.title = "Brew in Didcot";
  create.place_and_time = "The hall";
  create.settings.chat = Switch::off;
  SessionScenario meeting{create};
  meeting.given_people({"asha", "ben"}).given_step("s2");
  for (const auto* text : {"One voice at a time", "Phones off"}) {
    meeting.given("asha", AddAgreement{text});
  }
  meeting.given("ben", SupportAgreement{ItemId{"a1"}}).given("hana", SettleAgreement{ItemId{"a1"}});
  meeting.given("asha", AskMeaning{"ICB"}).given("ben", ExplainWord{ItemId{"w1"}, "A board."});
  meeting.given("asha", AddGiven{GivenList::find_out, "Who pays?"});
  meeting.given("asha", AddGiven{GivenList::find_out, "Is there a bus?"});
  meeting.given("hana", AnswerGiven{ItemId{"f2"}, "On Mondays."});
  meeting.given("hana", AddGiven{GivenList::cannot_change, "The date of the vote"});
  meeting.given("asha", AddPark{"Expenses"}).given("ben", AddPark{"Tea towels"});
  meeting.given("hana", ClosePark{ItemId{"k2"}, "There are twelve."});
  meeting.given("hana", CloseSession{"Sam of the council", "2024-06-26", "By post"});
  return meeting;
}

SessionScenario next_of(const SessionScenario& meeting) {
  return SessionScenario{next_session(kBefore, meeting.state())};
}

TEST(NextSessionTest, WhatTheGroupSettledIsProposedAgainAndNothingElseIs) {
  auto next = next_of(closed_session());
  ASSERT_EQ(next.state().agreements.size(), 1U);
  const auto& line = next.state().agreements[0];
  EXPECT_EQ(line.text, "One voice at a time");
  EXPECT_FALSE(line.settled);
  EXPECT_EQ(line.by, std::nullopt);
  next.given_people({"cai", "dee"}).given("cai", SupportAgreement{line.id});
  next.when("hana", SettleAgreement{ItemId{"a1"}});
  EXPECT_EQ(next.refusal(), Refusal::needs_support) << "it is looked at as if it were new";
  next.given("dee", SupportAgreement{ItemId{"a1"}}).given("hana", SettleAgreement{ItemId{"a1"}});
  EXPECT_TRUE(next.state().agreements[0].settled);
}

TEST(NextSessionTest, AnybodySaysALineFromLastTimeBetterAndAHostDropsIt) {
  auto next = next_of(closed_session());
  next.given_people({"cai"}).given("cai", EditAgreement{ItemId{"a1"}, "One at a time"});
  EXPECT_EQ(next.state().agreements[0].text, "One at a time");
  next.when("cai", RemoveAgreement{ItemId{"a1"}});
  EXPECT_EQ(next.refusal(), Refusal::not_allowed);
  next.given("hana", RemoveAgreement{ItemId{"a1"}}).given("cai", AddAgreement{"New"});
  EXPECT_EQ(next.state().agreements[0].id, ItemId{"a2"}) << "an id is never used twice";
}

TEST(NextSessionTest, WordsAndWhatIsStillToBeFoundOutComeAlong) {
  const auto next = next_of(closed_session());
  ASSERT_EQ(next.state().glossary.size(), 1U);
  EXPECT_EQ(next.state().glossary[0].meaning, "A board.");
  ASSERT_EQ(next.state().givens.size(), 2U) << "what was answered is done";
  EXPECT_EQ(next.state().givens[0].text, "Who pays?");
  EXPECT_EQ(next.state().givens[0].owner, "Sam of the council");
  EXPECT_EQ(next.state().givens[1].list, GivenList::cannot_change);
}

TEST(NextSessionTest, ItNamesTheSessionBeforeAndCopiesNothingThatWasParked) {
  const auto next = next_of(closed_session());
  EXPECT_EQ(next.state().after, kBefore);
  EXPECT_TRUE(next.state().park.empty()) << "what became of it is read where it stands";
  const auto created = wire::body_of(next.log().front().outcome.event);
  for (const auto* kept_there : {"Expenses", "Tea towels", "There are twelve."}) {
    EXPECT_EQ(created.find(kept_there), std::string::npos) << created;
  }
}

TEST(NextSessionTest, TitlePlaceAndPlanAreTheSame) {
  const auto before = closed_session();
  const auto next = next_of(before);
  EXPECT_EQ(next.state().title, "Brew in Didcot");
  EXPECT_EQ(next.state().place_and_time, "The hall");
  EXPECT_EQ(next.state().plan, before.state().plan);
  EXPECT_EQ(next.state().settings.chat, Switch::off);
  EXPECT_EQ(next.state().status, Status::lobby);
}

TEST(NextSessionTest, WhatWasPromisedForOneDayIsNotPromisedForAnother) {
  auto before = closed_session();
  auto state = before.state();
  state.settings.keep_captions = true;
  state.settings.door = Door::locked;
  const auto next = next_session(kBefore, state);
  EXPECT_FALSE(next.settings.keep_captions);
  EXPECT_EQ(next.settings.door, Door::open);
}

TEST(NextSessionTest, NobodysNameAndNobodysIdComesAlong) {
  const auto before = closed_session();
  const auto next = next_of(before);
  const auto created = wire::body_of(next.log().front().outcome.event);
  for (const auto* name : {"asha", "ben"}) {
    EXPECT_EQ(created.find(name), std::string::npos) << created;
    EXPECT_EQ(created.find(before.id(name).text), std::string::npos) << created;
  }
  EXPECT_EQ(created.find(before.id("hana").text), std::string::npos) << created;
}

}  // namespace
}  // namespace cuppa::tests
