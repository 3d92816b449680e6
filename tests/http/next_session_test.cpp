// Who makes the next session of a series, from which, and what is told there of the one before.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/answer_routes.hpp"
#include "http/last_time_routes.hpp"
#include "http/session_routes.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/json_text.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class NextSessionTest : public HttpScenario {
 protected:
  NextSessionTest() {
    routes_.add_to(router_);
    add_answer_routes(router_, rooms_);
    add_last_time_routes(router_, rooms_);
  }

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

  // One that hana has made the next one of: what Ben parked second says the same as Asha's.
  void given_a_next_session(Door door = Door::open) {
    meeting_.given_people({"asha", "ben"}).given_door(door);
    meeting_.given("asha", AddPark{"Expenses"}).given("ben", AddPark{"The bus"});
    meeting_.given("ben", AddPark{"Paid back late"});
    meeting_.given("hana", JoinParks{ItemId{"k3"}, ItemId{"k1"}});
    meeting_.given("hana", CloseSession{"Jo, finance", "2031-03-03", ""});
    keep_with_keys();
    next_ = Json::parse(body(makes_next("hana")));
  }

  HttpResponse asks_about_last_time(const std::string& secret) {
    const auto path = "/api/sessions/" + next_.at("session").get<std::string>() + "/last-time";
    return asks({"GET", path, {}, {{"authorization", "Bearer " + secret}}, {}, {}});
  }
  Json last_time() {
    const auto told = Json::parse(body(asks_about_last_time("a-token-of-the-next-one")));
    EXPECT_EQ(misfit("types/came_of_last_time.json", told), "");
    return told.at("items");
  }

  // Whoever looks after it, by the link that hana made for them.
  void answers(const std::string& item, const std::string& words) {
    asks("hana", "POST", "links", Json{{"role", "answerer"}, {"item", item}}.dump());
    HttpRequest request{"GET", "/api/asked", {}, {{"authorization", "Bearer key"}}, {}, {}};
    const auto seen = Json::parse(body(asks(request))).at("revision");
    request.method = "POST";
    request.body = Json{{"if", seen}, {"became", "did"}, {"words", words}}.dump();
    EXPECT_EQ(asks(request).status, 200);
  }

  SessionScenario meeting_;
  Json next_;
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

// ---- what became of last time

TEST_F(NextSessionTest, TellsWhatBecameOfWhatWasParkedAsItStandsToday) {
  given_a_next_session();
  answers("k1", "Paid in June.");
  const auto items = last_time();
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[0], (Json{{"text", "Expenses"},
                            {"state", "closed"},
                            {"became", "did"},
                            {"owner", "Jo, finance"},
                            {"due", "2031-03-03"},
                            {"outcome", "Paid in June."}}));
  EXPECT_EQ(items[1].at("state"), "follow_up");
  EXPECT_EQ(items[1].at("owner"), "Jo, finance");
  EXPECT_EQ(items[1].at("due"), "2031-03-03");
  EXPECT_EQ(items[2].at("text"), "Paid back late");
  EXPECT_EQ(items[2].at("outcome"), "Paid in June.") << "it says the same as the first";
}

TEST_F(NextSessionTest, NeverTellsWhoParkedIt) {
  given_a_next_session();
  const auto told = body(asks_about_last_time("a-token-of-the-next-one"));
  for (const auto* name : {"asha", "ben"}) {
    EXPECT_THAT(told, Not(HasSubstr(name)));
    EXPECT_THAT(told, Not(HasSubstr(meeting_.id(name).text)));
  }
}

TEST_F(NextSessionTest, TellsOnlyThoseWhoAreThere) {
  given_a_next_session(Door::knock);
  const std::string kim = "a-token-of-kim-who-knocks";
  const auto knocks = Json{{"token", kim}, {"code", next_.at("code")}, {"name", "Kim"}};
  ASSERT_EQ(asks({"POST", "/api/join", {}, {}, knocks.dump(), {}}).status, 201);
  for (const auto& secret : {kim, std::string{"asha"}, std::string{"nobody"}}) {
    EXPECT_EQ(asks_about_last_time(secret).status, 403) << secret;
  }
}

TEST_F(NextSessionTest, TellsNothingWhereThereWasNoneBeforeOrItIsErased) {
  given_a_next_session();
  EXPECT_EQ(body(asks("hana", "GET", "last-time")), R"({"items":[]})");
  rooms_.erase(rooms_.find(SessionId{"sMeeting0001"}), [](bool is_gone) { EXPECT_TRUE(is_gone); });
  loop_.run();
  EXPECT_TRUE(last_time().empty());
}

}  // namespace
}  // namespace cuppa::tests
