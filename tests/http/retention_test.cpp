// What goes by itself, and when: with the registry's own look round, and somebody there to see it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/record_routes.hpp"
#include "support/fake_subscriber.hpp"
#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Duration kAnHour{3'600'000};
const SessionId kTold{"sMeeting0001"};

class RetentionTest : public HttpScenario {
 protected:
  RetentionTest() {
    add_record_routes(router_, rooms_);
    clock_.set(told_.now());
    keep(told_, {key("asha", KeyKind::participant, told_.id("Asha").text)});
    Append told;
    told.session = kTold;
    told.expected_sequence = static_cast<std::int64_t>(told_.log().size());
    told.answer = StoredAnswer{told_.id("Asha").text, std::string(22, 'c'), "hash", "{}"};
    told.needs = {{told_.id("Asha").text, "I use a hearing loop."}};
    told.summary = store_.load(kTold)->summary;
    told.summary->epoch = "epoch1";
    told.summary->status = "closed";
    told.summary->keep_until = told_.state().created_at + Duration{90 * 24 * kAnHour};
    store_.append(std::move(told), [](AppendResult) {});
    loop_.run();
  }

  void pass(Duration time) {
    clock_.set(clock_.now() + time);
    while (alarms_.next() && *alarms_.next() <= clock_.now()) {
      alarms_.ring(clock_.now());
      loop_.run();
    }
  }

  std::shared_ptr<FakeSubscriber> enters(const std::string& name,
                                         std::optional<wire::Resume> resume = {}) {
    auto device = std::make_shared<FakeSubscriber>();
    wire::Hello hello;
    hello.tab = name;
    hello.resume = std::move(resume);
    rooms_.find(kTold)->enter(device, Viewer{told_.id(name)}, hello, clock_.now());
    loop_.run();
    return device;
  }

  std::string kept_text() {
    std::string all;
    const auto kept = *store_.load(kTold);
    for (const auto& event : kept.events) all += event.kind + event.body + "\n";
    return all;
  }

  SessionScenario told_ = meeting({.somebody_passes = true, .somebody_has_longer_turns = true});
};

TEST_F(RetentionTest, ADayAfterTheCloseHowTheSessionRanIsGoneAndTheRecordIsNot) {
  const auto record = body(asks("asha", "GET", "record"));
  pass(23 * kAnHour);
  EXPECT_THAT(kept_text(), HasSubstr("turn_passed"));
  pass(2 * kAnHour);
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_passed")));
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_length_chosen")));
  EXPECT_TRUE(store_.load(kTold)->answers.empty());
  EXPECT_TRUE(store_.needs(kTold).empty());
  EXPECT_EQ(body(asks("asha", "GET", "record")), record);
}

TEST_F(RetentionTest, ItHappensOnce) {
  pass(25 * kAnHour);
  const auto epoch = store_.load(kTold)->summary.epoch;
  EXPECT_NE(epoch, "epoch1");
  store_.refuse_next();  // would be used up by a second time
  pass(kAnHour);
  EXPECT_EQ(store_.load(kTold)->summary.epoch, epoch);
}

TEST_F(RetentionTest, WhereTheDiskIsFullItHappensLater) {
  store_.refuse_next();
  pass(24 * kAnHour);
  EXPECT_THAT(kept_text(), HasSubstr("turn_passed"));
  pass(Duration{60'000});
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_passed")));
}

TEST_F(RetentionTest, WhoeverIsThereIsGivenEverythingAnewAndGoesOn) {
  const auto device = enters("hana");
  device->forget();
  pass(24 * kAnHour);
  EXPECT_THAT(device->story(), HasSubstr("snapshot live"));
  EXPECT_FALSE(device->closed_with());
  EXPECT_EQ(rooms_.find(kTold)->state().status, Status::closed);
  const auto offsets = device->last("live").at("heads").get<std::map<std::string, std::int64_t>>();
  const auto back = enters("hana", wire::Resume{"epoch1", offsets});
  EXPECT_EQ(back->last("welcome").value("mode", ""), "snapshot") << "old numbers mean nothing now";
}

TEST_F(RetentionTest, WhatIsToldAfterwardsGoesADayAfterThat) {
  pass(25 * kAnHour);
  pass(kAnHour);
  const auto hana = enters("hana");
  const auto id = rooms_.find(kTold)->state().park.at(0).id;
  const wire::CommandFrame frame{std::string(22, 'd'), ClosePark{id, "Paid."}, {}, "hash"};
  rooms_.find(kTold)->handle(hana, frame);
  loop_.run();
  ASSERT_THAT(hana->story(), HasSubstr("ack")) << hana->last("refusal").dump();
  const auto said_at = clock_.now();
  pass(22 * kAnHour);
  EXPECT_EQ(store_.load(kTold)->answers.size(), 1U);
  pass(3 * kAnHour);
  EXPECT_TRUE(store_.load(kTold)->answers.empty());
  EXPECT_GT(store_.load(kTold)->summary.sealed_at, said_at);
  EXPECT_EQ(rooms_.find(kTold)->state().park.at(0).outcome, "Paid.");
}

// ---- at its date

TEST_F(RetentionTest, AtItsDateTheSessionGoesAndWhatIsToBeFollowedUpStays) {
  const auto device = enters("hana");
  pass(89 * 24 * kAnHour);
  EXPECT_TRUE(store_.load(kTold));
  pass(2 * 24 * kAnHour);
  EXPECT_FALSE(store_.load(kTold));
  EXPECT_EQ(device->closed_with(), 4013);
  std::vector<std::string> texts;
  for (const auto& item : store_.follow_ups()) texts.push_back(item.text);
  EXPECT_THAT(texts,
              testing::UnorderedElementsAre("Who pays for the bus?", "The heating", "Softer chairs",
                                            "Chairs with arms", "Too many forms"));
  EXPECT_EQ(store_.follow_ups()[0].owner, "Ben");
}

TEST_F(RetentionTest, AClockThatJumpedErasesNothing) {
  // The machine woke up a year ahead, and its own clock has been set right since.
  clock_.set_wall_behind(365 * 24 * kAnHour);
  pass(365 * 24 * kAnHour);
  EXPECT_TRUE(store_.load(kTold));
  EXPECT_THAT(kept_text(), HasSubstr("turn_passed"));
  clock_.set_wall_behind(Duration{});
  pass(kAnHour);
  EXPECT_FALSE(store_.load(kTold));
}

// A server that starts ten days after the date and looks after its rooms for so long.
class LaterRun {
 public:
  LaterRun(EventStore& store, Instant starts_at, std::optional<Instant> last_alive) {
    clock_.set(starts_at);
    rooms_.emplace(RoomSurroundings{store,
                                    clock_,
                                    alarms_,
                                    [] { return std::uint64_t{7}; },
                                    {},
                                    [] { return std::string{"key"}; },
                                    last_alive,
                                    starts_at});
  }
  void runs_for(Duration time, FakeLoop& loop) {
    clock_.set(clock_.now() + time);
    while (alarms_.next() && *alarms_.next() <= clock_.now()) {
      alarms_.ring(clock_.now());
      loop.run();
    }
  }

 private:
  FakeClock clock_;
  FakeAlarms alarms_;
  std::optional<RoomRegistry> rooms_;
};

TEST_F(RetentionTest, WhatWasErasedIsNotedForSixtyDaysWhichIsLongerThanABackup) {
  rooms_.erase_person(rooms_.find(kTold), told_.id("Asha"), TheirWords::stay, [](bool) {});
  loop_.run();
  pass(59 * 24 * kAnHour);
  EXPECT_EQ(store_.erased_since(Instant{}).size(), 1U);
  pass(25 * kAnHour);
  EXPECT_TRUE(store_.erased_since(Instant{}).empty());
}

TEST_F(RetentionTest, WhatGoesAtItsDateIsNotNotedAsErased) {
  pass(91 * 24 * kAnHour);
  EXPECT_FALSE(store_.load(kTold));
  EXPECT_TRUE(store_.erased_since(Instant{}).empty());
}

TEST_F(RetentionTest, ADateThatPassedWhileTheServerWasAwayIsBelievedAfterADay) {
  const auto created = told_.state().created_at;
  LaterRun alone{store_, created + 100 * 24 * kAnHour, created};
  alone.runs_for(23 * kAnHour, loop_);
  EXPECT_TRUE(store_.load(kTold)) << "the boot may have begun with a wrong clock";
  alone.runs_for(2 * kAnHour, loop_);
  EXPECT_FALSE(store_.load(kTold));
}

TEST_F(RetentionTest, ADateThatTheRunBeforeSawTooIsBelievedAtOnce) {
  const auto created = told_.state().created_at;
  LaterRun after_another{store_, created + 100 * 24 * kAnHour, created + 99 * 24 * kAnHour};
  after_another.runs_for(kAnHour, loop_);
  EXPECT_FALSE(store_.load(kTold));
}

}  // namespace
}  // namespace cuppa::tests
