// What somebody needs: told to the hosts alone, in no event, gone a day after the close.
#include "http/need_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Duration kHour{3'600'000};
constexpr const char* kLoop = R"({"text":"I use a hearing loop."})";

class NeedRoutesTest : public HttpScenario {
 protected:
  NeedRoutesTest() {
    add_need_routes(router_, rooms_);
    meeting_.given_people({"asha", "ben"}).given("asha", BecomeKeeper{kTable});
    meeting_.given("asha", AddSeat{kTable, "edna"});
    std::vector<StoredKey> keys{key("reviewer", KeyKind::reviewer, "")};
    for (const auto* name : {"hana", "asha", "ben"}) {
      keys.push_back(key(name, KeyKind::participant, meeting_.id(name).text));
    }
    keep(meeting_, std::move(keys));
  }

  std::string told(const std::string& who, const std::string& path) {
    return body(asks(who, "GET", path));
  }
  int tells(const std::string& who, const std::string& words) {
    return asks(who, "POST", "need", words).status;
  }
  void pass(Duration time) {
    clock_.set(clock_.now() + time);
    alarms_.ring(clock_.now());
    loop_.run();
  }

  SessionScenario meeting_;
};

TEST_F(NeedRoutesTest, HostsReadItAndWhoeverToldItAndNobodyElse) {
  EXPECT_EQ(tells("asha", kLoop), 200);
  EXPECT_THAT(told("hana", "needs"), HasSubstr("hearing loop"));
  EXPECT_THAT(told("asha", "need"), HasSubstr("hearing loop"));
  EXPECT_THAT(told("ben", "need"), Not(HasSubstr("hearing loop")));
  EXPECT_EQ(asks("ben", "GET", "needs").status, 403);
  EXPECT_EQ(asks("reviewer", "GET", "needs").status, 403);
  EXPECT_EQ(asks("nobody", "GET", "need").status, 403);
}

TEST_F(NeedRoutesTest, ItIsInNoEvent) {
  const auto before = store_.load(SessionId{"sMeeting0001"})->events.size();
  tells("asha", kLoop);
  EXPECT_EQ(store_.load(SessionId{"sMeeting0001"})->events.size(), before);
}

TEST_F(NeedRoutesTest, ToldAgainItStandsInPlaceOfTheFirstAndCanBeTakenBack) {
  tells("asha", kLoop);
  tells("asha", R"({"text":"I need a ramp."})");
  EXPECT_THAT(told("hana", "needs"), Not(HasSubstr("hearing loop")));
  tells("asha", R"({"text":" "})");
  EXPECT_EQ(told("hana", "needs"), R"({"before":[],"needs":[]})");
}

TEST_F(NeedRoutesTest, WhoeverCaresTellsForSomebodyWithoutADevice) {
  const auto for_edna = R"({"text":"Large print.","who":")" + meeting_.id("edna").text + "\"}";
  EXPECT_EQ(tells("asha", for_edna), 200);
  EXPECT_EQ(tells("ben", for_edna), 403);
  EXPECT_THAT(told("asha", "need"), HasSubstr("Large print."));
}

TEST_F(NeedRoutesTest, WhatIsTooLongIsRefused) {
  EXPECT_EQ(tells("asha", R"({"text":")" + std::string(501, 'x') + "\"}"), 400);
  EXPECT_EQ(tells("asha", "[]"), 400);
}

TEST_F(NeedRoutesTest, ItGoesADayAfterTheClose) {
  tells("asha", kLoop);
  const auto room = rooms_.find(SessionId{"sMeeting0001"});
  room->close_forgotten("2031-12-31");
  loop_.run();
  EXPECT_EQ(tells("asha", kLoop), 409) << "after the close nothing is asked any more";
  pass(23 * kHour);
  EXPECT_FALSE(store_.needs(SessionId{"sMeeting0001"}).empty());
  pass(2 * kHour);
  EXPECT_TRUE(store_.needs(SessionId{"sMeeting0001"}).empty());
}

}  // namespace
}  // namespace cuppa::tests
