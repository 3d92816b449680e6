// Who makes the next session of a series, and from which.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/session_routes.hpp"
#include "support/http_scenario.hpp"
#include "wire/json_text.hpp"

namespace cuppa::tests {
namespace {

class NextSessionTest : public HttpScenario {
 protected:
  NextSessionTest() { routes_.add_to(router_); }

  void keep_with_keys() {
    keep(meeting_, {key("hana", KeyKind::participant, meeting_.id("hana").text),
                    key("asha", KeyKind::participant, meeting_.id("asha").text)});
  }

  void given_a_closed_session() {
    meeting_.given_people({"asha", "ben"}).given("asha", AddAgreement{"One at a time"});
    meeting_.given("ben", SupportAgreement{ItemId{"a1"}});
    meeting_.given("hana", SettleAgreement{ItemId{"a1"}}).given("hana", CloseSession{});
    keep_with_keys();
  }

  HttpResponse makes_next(const std::string& who, const std::string& more = "") {
    return asks(who, "POST", "next", R"({"token":"a-token-of-the-next-one")" + more + "}");
  }

  SessionScenario meeting_;
  SessionRoutes routes_{rooms_, {}};
};

TEST_F(NextSessionTest, AHostOfAClosedSessionHostsTheNext) {
  given_a_closed_session();
  const auto answer = makes_next("hana", R"(,"title":"Another brew")");
  ASSERT_EQ(answer.status, 201) << body(answer);
  const auto place = wire::parse_json(body(answer));
  ASSERT_TRUE(place);
  EXPECT_EQ((*place)["role"], "host");
  const auto room = rooms_.find(SessionId{(*place)["session"].get<std::string>()});
  ASSERT_NE(room, nullptr);
  EXPECT_EQ(room->state().title, "Another brew");
  EXPECT_EQ(room->state().after, SessionId{"sMeeting0001"});
  EXPECT_EQ(room->state().agreements.at(0).text, "One at a time");
  EXPECT_EQ(room->state().participants.at(0).name, "hana");
}

TEST_F(NextSessionTest, AskedAgainAfterALostAnswerItIsTheSameOne) {
  given_a_closed_session();
  const auto first = makes_next("hana");
  const auto again = makes_next("hana");
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(wire::parse_json(body(again))->at("session"),
            wire::parse_json(body(first))->at("session"));
}

TEST_F(NextSessionTest, NobodyElseMakesIt) {
  given_a_closed_session();
  EXPECT_EQ(makes_next("asha").status, 403);
  EXPECT_EQ(makes_next("nobody").status, 403);
}

TEST_F(NextSessionTest, ASessionThatGoesOnHasNoNextOneYet) {
  meeting_.given_people({"asha"});
  keep_with_keys();
  EXPECT_EQ(makes_next("hana").status, 409);
}

}  // namespace
}  // namespace cuppa::tests
