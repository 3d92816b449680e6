#include "store/memory_event_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;

class MemoryEventStoreTest : public ::testing::Test {
 protected:
  void hand_over(Append append) {
    store_.append(std::move(append), [this](AppendResult result) { answers_.push_back(result); });
  }

  const SessionId brew_{"s-brew"};
  WaitingLoop loop_;
  MemoryEventStore store_{loop_};
  std::vector<AppendResult> answers_;
};

TEST_F(MemoryEventStoreTest, RefusesTheNextAppendWhenAsked) {
  store_.refuse_next();
  EXPECT_EQ(append_and_wait(store_, loop_, append_events(brew_, 0, 1)), AppendResult::refused);
  EXPECT_FALSE(store_.load(brew_));
  EXPECT_EQ(append_and_wait(store_, loop_, append_events(brew_, 0, 1)), AppendResult::committed);
}

TEST_F(MemoryEventStoreTest, HoldsCommitsBackUntilReleased) {
  store_.hold();
  hand_over(append_events(brew_, 0, 1));
  hand_over(append_events(brew_, 1, 1));
  EXPECT_FALSE(store_.load(brew_));
  store_.release();
  EXPECT_TRUE(answers_.empty()) << "answers come over the loop";
  loop_.run_until([&] { return answers_.size() == 2; });
  EXPECT_EQ(store_.load(brew_)->events.size(), 2U);
}

TEST_F(MemoryEventStoreTest, ARefusalTakesWhatWasDecidedOnItWithIt) {
  store_.hold();
  store_.refuse_next();
  hand_over(append_events(brew_, 0, 1));
  hand_over(append_events(brew_, 1, 1));
  store_.release();
  loop_.run_until([&] { return answers_.size() == 2; });
  EXPECT_THAT(answers_, ElementsAre(AppendResult::refused, AppendResult::refused));
}

}  // namespace
}  // namespace cuppa::tests
