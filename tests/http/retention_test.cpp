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

constexpr Duration kHour{3'600'000};
const SessionId kMeeting{"sMeeting0001"};

class RetentionTest : public HttpScenario {
 protected:
  RetentionTest() {
    add_record_routes(router_, rooms_);
    clock_.set(told_.now());
    keep(told_, {key("asha", KeyKind::participant, told_.id("Asha").text)});
    Append told;
    told.session = kMeeting;
    told.expected_sequence = static_cast<std::int64_t>(told_.log().size());
    told.answer = StoredAnswer{told_.id("Asha").text, std::string(22, 'c'), "hash", "{}"};
    told.needs = {{told_.id("Asha").text, "I use a hearing loop."}};
    told.summary = store_.load(kMeeting)->summary;
    told.summary->epoch = "epoch1";
    told.summary->status = "closed";
    told.summary->keep_until = told_.state().created_at + Duration{90 * 24 * kHour};
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
    rooms_.find(kMeeting)->enter(device, Viewer{told_.id(name)}, hello, clock_.now());
    loop_.run();
    return device;
  }

  std::string kept_text() {
    std::string all;
    for (const auto& event : store_.load(kMeeting)->events) all += event.kind + event.body + "\n";
    return all;
  }

  SessionScenario told_ = meeting({.somebody_passes = true, .somebody_has_longer_turns = true});
};

TEST_F(RetentionTest, ADayAfterTheCloseHowTheSessionRanIsGoneAndTheRecordIsNot) {
  const auto record = body(asks("asha", "GET", "record"));
  pass(23 * kHour);
  EXPECT_THAT(kept_text(), HasSubstr("turn_passed"));
  pass(2 * kHour);
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_passed")));
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_length_chosen")));
  EXPECT_TRUE(store_.load(kMeeting)->answers.empty());
  EXPECT_TRUE(store_.needs(kMeeting).empty());
  EXPECT_EQ(body(asks("asha", "GET", "record")), record);
}

TEST_F(RetentionTest, ItHappensOnce) {
  pass(25 * kHour);
  const auto epoch = store_.load(kMeeting)->summary.epoch;
  EXPECT_NE(epoch, "epoch1");
  store_.refuse_next();  // would be used up by a second time
  pass(kHour);
  EXPECT_EQ(store_.load(kMeeting)->summary.epoch, epoch);
}

TEST_F(RetentionTest, WhereTheDiskIsFullItHappensLater) {
  store_.refuse_next();
  pass(24 * kHour);
  EXPECT_THAT(kept_text(), HasSubstr("turn_passed"));
  pass(Duration{60'000});
  EXPECT_THAT(kept_text(), Not(HasSubstr("turn_passed")));
}

TEST_F(RetentionTest, WhoeverIsThereIsGivenEverythingAnewAndGoesOn) {
  const auto device = enters("hana");
  device->forget();
  pass(24 * kHour);
  EXPECT_THAT(device->story(), HasSubstr("snapshot live"));
  EXPECT_FALSE(device->closed_with());
  EXPECT_EQ(rooms_.find(kMeeting)->state().status, Status::closed);
  const auto offsets = device->last("live").at("heads").get<std::map<std::string, std::int64_t>>();
  const auto back = enters("hana", wire::Resume{"epoch1", offsets});
  EXPECT_EQ(back->last("welcome").value("mode", ""), "snapshot") << "old numbers mean nothing now";
}

}  // namespace
}  // namespace cuppa::tests
