// Feedback lies in a closed box: nobody reads it before the close, and nobody ever reads so little
// that its writers could be known.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "session/apply.hpp"
#include "support/session_scenario.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

NoNameItem reply(const std::string& id) {
  return {ItemId{id}, NoNameBox::feedback, "words of " + id};
}

SessionScenario with_replies(const std::vector<NoNameItem>& replies) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).when_server_asks(ReleaseNoName{replies});
  return meeting;
}

std::string order_of(const Decision& decision) {
  const auto& outcomes = std::get<std::vector<Outcome>>(decision);
  std::string order;
  for (const auto& item : get<FeedbackReleased>(outcomes.at(0).event).items) {
    order += item.id.text + " ";
  }
  return order;
}

TEST(FeedbackTest, NobodyReadsItWhileTheSessionGoesOn) {
  auto meeting = with_replies({reply("f1"), reply("f2"), reply("f3")});
  EXPECT_EQ(meeting.told(), "closed_box no_name_released");
  for (const auto* name : {"hana", "asha", "screen"}) {
    const Viewer viewer{std::string{name} == "screen" ? ParticipantId{} : meeting.id(name)};
    const auto streams = streams_for(meeting.state(), viewer);
    EXPECT_EQ(std::count(streams.begin(), streams.end(), Stream::closed_box()), 0) << name;
    EXPECT_EQ(wire::view_text(meeting.state(), viewer).find("words of"), std::string::npos) << name;
  }
  meeting.when("hana", OpenFeedback{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_closed);
}

TEST(FeedbackTest, ThreeRepliesAreReadAllAtOnceByHostsAlone) {
  auto meeting = with_replies({reply("f1"), reply("f2"), reply("f3")});
  meeting.given("hana", CloseSession{}).given("hana", OpenFeedback{});
  EXPECT_EQ(meeting.told(), "hosts feedback_released");
  EXPECT_EQ(meeting.seen_by("hana").feedback.size(), 3U);
  EXPECT_TRUE(meeting.seen_by("asha").feedback.empty());
  meeting.when("hana", OpenFeedback{});
  EXPECT_EQ(meeting.refusal(), Refusal::too_few_replies) << "there is nothing more in it";
}

TEST(FeedbackTest, FewerThanThreeStayUnseen) {
  auto meeting = with_replies({reply("f1"), reply("f2")});
  meeting.given("hana", CloseSession{}).when("hana", OpenFeedback{});
  EXPECT_EQ(meeting.refusal(), Refusal::too_few_replies);
  EXPECT_TRUE(meeting.seen_by("hana").feedback.empty());
}

TEST(FeedbackTest, OnlyHostsOpenTheBox) {
  auto meeting = with_replies({reply("f1"), reply("f2"), reply("f3")});
  meeting.given("hana", CloseSession{}).when("asha", OpenFeedback{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(FeedbackTest, WhatComesAfterACloseWasUndoneNeedsThreeAgain) {
  auto meeting = with_replies({reply("f1"), reply("f2"), reply("f3")});
  meeting.given("hana", CloseSession{}).given("hana", OpenFeedback{});
  meeting.given("hana", ReopenSession{}).when_server_asks(ReleaseNoName{{reply("f4")}});
  meeting.given("hana", CloseSession{}).when("hana", OpenFeedback{});
  EXPECT_EQ(meeting.refusal(), Refusal::too_few_replies);
  EXPECT_EQ(meeting.seen_by("hana").feedback.size(), 3U);
}

TEST(FeedbackTest, TheirOrderTellsNothingOfWhoCameFirst) {
  std::set<std::string> orders;
  for (const auto& replies : {std::vector{reply("f1"), reply("f2"), reply("f3")},
                              std::vector{reply("f3"), reply("f1"), reply("f2")}}) {
    SessionScenario meeting;
    for (const auto& one : replies) meeting.when_server_asks(ReleaseNoName{{one}});
    meeting.given("hana", CloseSession{});
    auto now = meeting.situation(meeting.id("hana"));
    std::string all;
    for (now.random = 1; now.random < 50; ++now.random) {
      all += order_of(decide(now, ClientCommand{OpenFeedback{}}));
    }
    orders.insert(all);
  }
  EXPECT_EQ(orders.size(), 1U) << "the same chance brings the same order, whoever was first";
}

TEST(FeedbackTest, OfOldLogsHostsGoOnReadingWhatTheyRead) {
  SessionScenario meeting;
  auto state = meeting.state();
  apply(state, {Stream::hosts(), NoNameReleased{1, {reply("f1")}}}, meeting.now());
  EXPECT_EQ(state.feedback.size(), 1U);
  EXPECT_TRUE(state.closed_box.empty());
}

TEST(FeedbackTest, WhatWeHeardIsForEverybody) {
  auto meeting = with_replies({});
  meeting.given("hana", CloseSession{}).given("hana", ShareFeedback{"More tea"});
  meeting.given("hana", ShareFeedback{"More tea, and longer breaks"});
  EXPECT_EQ(meeting.told(), "everyone feedback_shared");
  EXPECT_EQ(meeting.seen_by("asha").what_we_heard, "More tea, and longer breaks");
  meeting.when("asha", ShareFeedback{"Less tea"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

}  // namespace
}  // namespace cuppa::tests
