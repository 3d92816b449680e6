// A session that was left open closes itself, with the registry's own look round.
#include <gtest/gtest.h>

#include "support/fake_subscriber.hpp"
#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

constexpr Duration kAnHour{3'600'000};
const SessionId kMonday{"sMeeting0001"};

class ForgottenSessionTest : public HttpScenario {
 protected:
  ForgottenSessionTest() { told_.given_people({"asha"}); }

  void keep_as(const std::string& status) {
    clock_.set(told_.now());
    keep(told_, {});
    Append summary;
    summary.session = kMonday;
    summary.expected_sequence = static_cast<std::int64_t>(told_.log().size());
    summary.summary = store_.load(kMonday)->summary;
    summary.summary->status = status;
    summary.summary->changed_at = told_.now();
    summary.summary->keep_until = told_.now() + Duration{90 * 24 * kAnHour};
    store_.append(std::move(summary), [](AppendResult) {});
    loop_.run();
  }

  void pass(Duration time) {
    const auto until = clock_.now() + time;
    while (alarms_.next() && *alarms_.next() <= until) {
      clock_.set(*alarms_.next());
      alarms_.ring(clock_.now());
      loop_.run();
    }
    clock_.set(until);
  }

  std::shared_ptr<FakeSubscriber> asha_enters() {
    auto device = std::make_shared<FakeSubscriber>();
    wire::Hello hello;
    hello.tab = "tab";
    rooms_.find(kMonday)->enter(device, Viewer{told_.id("asha")}, hello, clock_.now());
    loop_.run();
    return device;
  }

  Status status() { return rooms_.find(kMonday)->state().status; }

  SessionScenario told_;
};

TEST_F(ForgottenSessionTest, OneThatHasBegunClosesTwelveHoursAfterTheLastWord) {
  told_.given_step("s2");
  keep_as("live");
  pass(11 * kAnHour);
  EXPECT_EQ(status(), Status::live);
  pass(2 * kAnHour);
  EXPECT_EQ(status(), Status::closed);
}

TEST_F(ForgottenSessionTest, OneThatIsPlannedForNextWeekWaitsForItsDay) {
  keep_as("lobby");
  pass(7 * 24 * kAnHour);
  EXPECT_EQ(status(), Status::lobby);
  const auto asha = asha_enters();
  EXPECT_FALSE(asha->closed_with());
}

TEST_F(ForgottenSessionTest, SomebodyWhoIsThereAndSaysNothingKeepsItOpen) {
  told_.given_step("s2");
  keep_as("live");
  const auto asha = asha_enters();
  pass(13 * kAnHour);
  EXPECT_EQ(status(), Status::live);
  rooms_.find(kMonday)->leave(asha);
  pass(11 * kAnHour);
  EXPECT_EQ(status(), Status::live) << "twelve hours count from when the last of them went";
  pass(2 * kAnHour);
  EXPECT_EQ(status(), Status::closed);
}

}  // namespace
}  // namespace cuppa::tests
