// Hosts of the same server find a record only where a host of its session has said so.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario closed_session() {
  SessionScenario meeting;
  return std::move(meeting.given_people({"asha"}).given("hana", CloseSession{}));
}

TEST(PublishingTest, AHostPublishesTheRecordOfAClosedSessionAndTakesItBack) {
  auto meeting = closed_session();
  EXPECT_FALSE(meeting.state().published);
  meeting.given("hana", PublishRecord{});
  EXPECT_EQ(meeting.told(), "everyone record_published");
  EXPECT_TRUE(meeting.state().published);
  meeting.given("hana", PublishRecord{});
  EXPECT_EQ(meeting.told(), "") << "it is already";
  meeting.given("hana", WithdrawRecord{});
  EXPECT_FALSE(meeting.state().published);
  meeting.given("hana", WithdrawRecord{});
  EXPECT_EQ(meeting.told(), "");
}

TEST(PublishingTest, NobodyElseDoes) {
  auto meeting = closed_session();
  meeting.when("asha", PublishRecord{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(PublishingTest, WhatIsNotOverIsNotPublished) {
  SessionScenario meeting;
  meeting.when("hana", PublishRecord{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_closed);
}

TEST(PublishingTest, ASessionThatGoesOnIsNotPublishedAnyMore) {
  auto meeting = closed_session();
  meeting.given("hana", PublishRecord{}).given("hana", ReopenSession{});
  EXPECT_FALSE(meeting.state().published);
  meeting.given("hana", CloseSession{});
  EXPECT_FALSE(meeting.state().published) << "what was said since, nobody agreed to publish";
}

}  // namespace
}  // namespace cuppa::tests
