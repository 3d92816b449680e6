// Notes without a name enter the session as shuffled batches that lead to nobody.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

NoNameItem note(const std::string& id, NoNameBox box = NoNameBox::chat) {
  return {ItemId{id}, box, "words of " + id};
}

std::string order_of(const Decision& decision) {
  std::string order;
  for (const auto& outcome : std::get<std::vector<Outcome>>(decision)) {
    for (const auto& item : get<NoNameReleased>(outcome.event).items) {
      order += item.id.text + " ";
    }
  }
  return order;
}

TEST(NoNameTest, NotesOfEachBoxGoWhereTheyBelong) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).when_server_asks(
      ReleaseNoName{{note("x1"), note("x2", NoNameBox::car_park), note("x3", NoNameBox::together),
                     note("x4", NoNameBox::feedback)}});
  EXPECT_EQ(meeting.told(), "everyone no_name_released, closed_box no_name_released");
  ASSERT_EQ(meeting.state().chat.size(), 1U);
  EXPECT_EQ(meeting.state().chat[0].by, std::nullopt);
  EXPECT_EQ(meeting.state().park[0].by, std::nullopt);
  EXPECT_EQ(meeting.state().notes[0].by, std::nullopt);
  EXPECT_EQ(meeting.state().closed_box.size(), 1U);
  for (const auto* name : {"hana", "asha", "screen"}) {
    EXPECT_TRUE(meeting.seen_by(name).feedback.empty()) << name;
    EXPECT_TRUE(meeting.seen_by(name).closed_box.empty()) << name;
  }
}

TEST(NoNameTest, ANoteSentAgainIsReleasedOnce) {
  SessionScenario meeting;
  meeting.when_server_asks(ReleaseNoName{{note("x1"), note("x2")}});
  meeting.when_server_asks(ReleaseNoName{{note("x1")}});
  EXPECT_EQ(meeting.told(), "");
  meeting.when_server_asks(ReleaseNoName{{note("x3"), note("x3")}});
  EXPECT_EQ(meeting.state().chat.size(), 3U);
}

TEST(NoNameTest, FeedbackThatWasReleasedIsKnownToo) {
  SessionScenario meeting;
  meeting.when_server_asks(ReleaseNoName{{note("x1", NoNameBox::feedback)}});
  meeting.when_server_asks(ReleaseNoName{{note("x1", NoNameBox::feedback)}});
  EXPECT_EQ(meeting.told(), "");
}

TEST(NoNameTest, TheOrderOfABatchDoesNotDependOnWhoCameFirst) {
  SessionScenario meeting;
  std::vector<NoNameItem> notes{note("x1"), note("x2"), note("x3"), note("x4")};
  auto now = meeting.situation({});
  for (now.random = 1; now.random < 50; ++now.random) {
    const auto first = order_of(decide(now, ReleaseNoName{notes}));
    std::rotate(notes.begin(), notes.begin() + 1, notes.end());
    EXPECT_EQ(order_of(decide(now, ReleaseNoName{notes})), first);
  }
}

TEST(NoNameTest, EveryOrderIsAboutAsLikely) {
  SessionScenario meeting;
  auto now = meeting.situation({});
  std::map<std::string, int> seen;
  constexpr int kTrials = 6000;
  for (int i = 0; i < kTrials; ++i) {
    now.random = static_cast<std::uint64_t>(i) * 0x9E3779B97F4A7C15U;
    ++seen[order_of(decide(now, ReleaseNoName{{note("x1"), note("x2"), note("x3")}}))];
  }
  ASSERT_EQ(seen.size(), 6U);
  for (const auto& [order, times] : seen) EXPECT_NEAR(times, kTrials / 6, 200) << order;
}

TEST(NoNameTest, BatchesAreCountedWithoutCountingWhatNobodySees) {
  SessionScenario meeting;
  meeting.when_server_asks(ReleaseNoName{{note("x1")}});
  meeting.when_server_asks(ReleaseNoName{{note("f1", NoNameBox::feedback)}});
  meeting.when_server_asks(ReleaseNoName{{note("x2")}});
  EXPECT_EQ(get<NoNameReleased>(meeting.log().back().outcome.event).batch, 2);
}

TEST(NoNameTest, OnlyAHostHidesAMessageThatIsNobodys) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).when_server_asks(ReleaseNoName{{note("x1")}});
  meeting.when("asha", HideChat{ItemId{"x1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", HideChat{ItemId{"x1"}});
  EXPECT_TRUE(meeting.state().chat[0].hidden);
}

}  // namespace
}  // namespace cuppa::tests
