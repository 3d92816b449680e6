// What can't change and what we'll find out: the lists beside the glossary.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kFirst{"f1"};
const AddGiven kQuestion{GivenList::find_out, "Who pays for the bus?"};
const AddGiven kFixed{GivenList::cannot_change, "The date of the vote"};

SessionScenario with_a_question() {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given("asha", kQuestion);
  return meeting;
}

const Given& given(const SessionScenario& meeting) { return meeting.state().givens[0]; }

TEST(GivensTest, AnybodyOffersAQuestionAndNobodyIsToldWhose) {
  const auto meeting = with_a_question();
  EXPECT_EQ(meeting.told(), "everyone given_added");
  EXPECT_EQ(given(meeting).text, "Who pays for the bus?");
}

TEST(GivensTest, WhatCannotChangeIsForHostsToSay) {
  auto meeting = with_a_question();
  meeting.when("asha", kFixed);
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", kFixed);
  EXPECT_EQ(meeting.state().givens[1].list, GivenList::cannot_change);
  meeting.when("hana", FollowUpGiven{ItemId{"f2"}, "Hana", "2024-06-26", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "nobody finds out what can't change";
}

TEST(GivensTest, AQuestionGetsAnOwnerADateAndAnAnswer) {
  auto meeting = with_a_question();
  meeting.when("hana", FollowUpGiven{kFirst, "Hana", "2024-02-30", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::bad_date);
  meeting.given("hana", FollowUpGiven{kFirst, "Hana", "2024-06-26", "On this page"});
  EXPECT_EQ(given(meeting).due, "2024-06-26");
  meeting.given("hana", CloseSession{}).given("hana", AnswerGiven{kFirst, "The county."});
  EXPECT_EQ(given(meeting).answer, "The county.") << "follow-up goes on after the close";
  EXPECT_EQ(given(meeting).revision, 3);
}

TEST(GivensTest, TwoHostsChangingOneAreToldApart) {
  auto meeting = with_a_question();
  meeting.given("hana", EditGiven{kFirst, "Who pays?"});
  meeting.when("hana", EditGiven{kFirst, "Who?"}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("asha", EditGiven{kFirst, "Who?"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", RemoveGiven{kFirst}).given("asha", kQuestion);
  EXPECT_EQ(given(meeting).id, ItemId{"f2"}) << "an id is never used twice";
}

TEST(GivensTest, ClosingLeavesNoQuestionToNobody) {
  auto meeting = with_a_question();
  meeting.when("hana", CloseSession{});
  EXPECT_EQ(meeting.refusal(), Refusal::outcome_missing);
  meeting.given("hana", CloseSession{"Hana", "2024-06-26", "On this page"});
  EXPECT_EQ(given(meeting).owner, "Hana");
  EXPECT_EQ(given(meeting).due, "2024-06-26");
}

TEST(GivensTest, AnAnsweredQuestionAsksForNothingAtTheClose) {
  auto meeting = with_a_question();
  meeting.given("hana", AnswerGiven{kFirst, "The county."}).given("hana", CloseSession{});
  EXPECT_EQ(given(meeting).owner, "");
}

}  // namespace
}  // namespace cuppa::tests
