// What a group agrees is proposed by one, supported by others and settled by more than one person.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kLine{"a1"};

SessionScenario with_a_line_of_asha(const std::vector<std::string>& people) {
  SessionScenario meeting;
  meeting.given_people(people).given("asha", AddAgreement{"One voice at a time"});
  return meeting;
}

const Agreement& line(const SessionScenario& meeting) { return meeting.state().agreements[0]; }

TEST(AgreeingTest, ALineIsProposedUntilTwoOthersAreForIt) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai"});
  EXPECT_FALSE(line(meeting).settled);
  meeting.when("cai", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support) << "its writer alone is for it";
  meeting.given("ben", SupportAgreement{kLine}).given("cai", SettleAgreement{kLine});
  EXPECT_EQ(meeting.told(), "everyone agreement_settled");
  EXPECT_TRUE(line(meeting).settled);
}

TEST(AgreeingTest, NoHostSettlesForTheGroup) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"}).given("hana", AddAgreement{"Phones off"});
  meeting.when("hana", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
  meeting.given("asha", SupportAgreement{kLine}).when("hana", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
  meeting.given("ben", SupportAgreement{kLine}).given("hana", SettleAgreement{kLine});
  EXPECT_TRUE(line(meeting).settled);
}

TEST(AgreeingTest, OfTwoWhoAreHereBothMustBeForIt) {
  auto meeting = with_a_line_of_asha({"asha"});
  meeting.when("asha", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
  meeting.given("hana", SupportAgreement{kLine}).given("asha", SettleAgreement{kLine});
  EXPECT_TRUE(line(meeting).settled);
}

TEST(AgreeingTest, WhoeverIsAloneAgreesWithNobody) {
  SessionScenario meeting;
  meeting.given("hana", AddAgreement{"Phones off"}).given("hana", SupportAgreement{kLine});
  meeting.when("hana", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
}

TEST(AgreeingTest, ADeviceCountsOnceHoweverManyItActsFor) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"}).given("hana", AddAgreement{"Phones off"});
  for (const auto* seat : {"edna", "fred"}) {
    meeting.given("hana", AddSeat{kTable, seat});
    meeting.given("hana", SupportAgreement{kLine, meeting.id(seat)});
  }
  meeting.when("hana", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support) << "that would be one person alone";
  meeting.when("asha", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support) << "and so would the other way round";
  meeting.given("ben", SupportAgreement{kLine}).given("asha", SettleAgreement{kLine});
  EXPECT_TRUE(line(meeting).settled);
}

TEST(AgreeingTest, NobodySaysForASeatOfAnothersCareThatTheyAreForIt) {
  auto meeting = with_a_line_of_asha({"asha", "ben"});
  meeting.given("hana", AddSeat{kTable, "edna", Place::hall, meeting.id("ben")});
  meeting.when("hana", SupportAgreement{kLine, meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("ben", SupportAgreement{kLine, meeting.id("edna")});
  EXPECT_TRUE(line(meeting).supported);
}

TEST(AgreeingTest, OthersLearnThatSomebodyIsForItAndNeverWho) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai"});
  meeting.given("ben", SupportAgreement{kLine});
  EXPECT_EQ(meeting.told(), "participant.ben support_told, everyone agreement_supported");
  meeting.given("cai", SupportAgreement{kLine});
  EXPECT_EQ(meeting.told(), "participant.cai support_told") << "a second one changes no screen";
  for (const auto* name : {"hana", "asha", "screen"}) {
    EXPECT_TRUE(meeting.seen_by(name).support.empty()) << name;
  }
  EXPECT_EQ(meeting.seen_by("ben").support,
            (std::vector<AgreementSupport>{{meeting.id("ben"), kLine}}));
  meeting.given("ben", StopSupportingAgreement{kLine});
  EXPECT_TRUE(line(meeting).supported);
  meeting.given("cai", StopSupportingAgreement{kLine});
  EXPECT_EQ(meeting.told(), "participant.cai support_told, everyone agreement_supported");
  EXPECT_FALSE(line(meeting).supported);
}

TEST(AgreeingTest, ItsWriterIsForItAlready) {
  auto meeting = with_a_line_of_asha({"asha", "ben"});
  meeting.given("asha", SupportAgreement{kLine});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_FALSE(line(meeting).supported);
  meeting.given("ben", SupportAgreement{kLine}).given("ben", SupportAgreement{kLine});
  EXPECT_EQ(meeting.told(), "") << "said twice, it is said once";
}

TEST(AgreeingTest, OtherWordsAreProposedAnewAndNobodyIsForThemYet) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai"});
  meeting.given("ben", SupportAgreement{kLine}).given("cai", SettleAgreement{kLine});
  meeting.given("asha", EditAgreement{kLine, "One voice at a time, and no fixing"});
  EXPECT_FALSE(line(meeting).settled);
  EXPECT_FALSE(line(meeting).supported);
  EXPECT_TRUE(meeting.state().support.empty());
  meeting.when("cai", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
}

TEST(AgreeingTest, WhatTheGroupSettledIsNotTakenAwayByOne) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai"});
  meeting.given("ben", SupportAgreement{kLine}).given("cai", SettleAgreement{kLine});
  for (const auto* name : {"hana", "asha"}) {
    meeting.when(name, RemoveAgreement{kLine});
    EXPECT_EQ(meeting.refusal(), Refusal::already_settled) << name;
  }
  meeting.given("hana", EditAgreement{kLine, "Phones off"}).given("hana", RemoveAgreement{kLine});
  EXPECT_TRUE(meeting.state().agreements.empty());
}

TEST(AgreeingTest, SomebodyIsForTheWordsTheyReadAndNoOthers) {
  auto meeting = with_a_line_of_asha({"asha", "ben"});
  meeting.given("asha", EditAgreement{kLine, "No fixing"});
  meeting.when("ben", SupportAgreement{kLine}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("ben", SettleAgreement{kLine}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(AgreeingTest, WhoeverWasAskedToLeaveCountsForNothing) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai", "dee"});
  meeting.given("ben", SupportAgreement{kLine});
  meeting.given("hana", RemoveParticipant{meeting.id("ben")});
  meeting.when("cai", SettleAgreement{kLine});
  EXPECT_EQ(meeting.refusal(), Refusal::needs_support);
}

TEST(AgreeingTest, WhoeverWentHomeWasForItAllTheSame) {
  auto meeting = with_a_line_of_asha({"asha", "ben", "cai"});
  meeting.given("ben", SupportAgreement{kLine}).given("ben", LeaveSession{});
  meeting.given("cai", SettleAgreement{kLine});
  EXPECT_TRUE(line(meeting).settled);
}

}  // namespace
}  // namespace cuppa::tests
