// Somebody asks to be erased, or what is held about them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/about_me_routes.hpp"
#include "http/erasing_routes.hpp"
#include "http/need_routes.hpp"
#include "http/record_routes.hpp"
#include "support/fake_subscriber.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

const SessionId kBrew{"sMeeting0001"};

class PersonErasingTest : public HttpScenario {
 protected:
  PersonErasingTest() {
    add_erasing_routes(router_, rooms_);
    add_about_me_routes(router_, rooms_);
    add_need_routes(router_, rooms_);
    add_record_routes(router_, rooms_);
    told_.given_people({"zebedee", "florence"}).given("florence", TellGroup{"the garden"});
    told_.given("florence", ChangeMe{"Florence W", {}, {}, {}, {}});
    told_.given("florence", AddPark{"Too few benches"}).given("zebedee", AddPark{"The bus"});
    told_.given("hana",
                FollowUpPark{told_.state().park[1].id, "Florence W", "2031-05-06", "by post"});
    told_.given("florence", PostChat{"Quite cold here"}).given("zebedee", PostChat{"Not so here"});
    told_.given("florence", AddAgreement{"Coats may stay on"});
    told_.given("florence", AddTheme{"Benches first"});
    told_.given("hana", EditTheme{ItemId{"h1"}, "Benches, then coats", ""});
    told_.given_step("s2").given_step("s3").given_turn_of("florence");
    told_.given("florence", TypeTurn{kTable, "A robin sat on my spade"});
    told_.given("florence", FinishTurn{kTable, told_.id("florence")});
    told_.given("florence", KeepLine{kTable, "Robins first"}).given_turn_of("zebedee");
    std::vector<StoredKey> keys;
    for (const char* name : {"hana", "zebedee", "florence"}) {
      keys.push_back(key(name, KeyKind::participant, told_.id(name).text));
    }
    clock_.set(told_.now());
    keep(told_, std::move(keys));
    asks("florence", "POST", "need", R"({"text":"A warm seat."})");
  }

  std::shared_ptr<FakeSubscriber> enters(const std::string& name) {
    auto device = std::make_shared<FakeSubscriber>();
    wire::Hello hello;
    hello.tab = name;
    rooms_.find(kBrew)->enter(device, Viewer{told_.id(name)}, hello, clock_.now());
    loop_.run();
    return device;
  }

  void says(const std::string& name, const ClientCommand& command) {
    rooms_.find(kBrew)->handle(enters(name), {name + " says", command, {}, name});
    loop_.run();
  }

  std::string kept_text() {
    std::string all;
    const auto kept = *store_.load(kBrew);
    for (const auto& event : kept.events) all += event.kind + event.body + "\n";
    return all;
  }

  // What the log adds up to, as a server that starts anew finds it.
  const SessionState& state_after_a_restart() {
    rooms_.forget(kBrew);
    return rooms_.find(kBrew)->state();
  }

  SessionScenario told_;
};

TEST_F(PersonErasingTest, TheirNameGoesFromEverythingAndTheirWordsStayIfTheyLike) {
  EXPECT_EQ(asks("florence", "POST", "erase-person", R"({"words":false})").status, 200);
  for (const char* gone : {"lorence", "garden"}) EXPECT_THAT(kept_text(), Not(HasSubstr(gone)));
  EXPECT_THAT(kept_text(), HasSubstr("A robin sat on my spade"));
  EXPECT_TRUE(store_.needs(kBrew).empty());
  EXPECT_EQ(store_.keys_of(kBrew, told_.id("florence").text), 0);
  EXPECT_EQ(asks("florence", "GET", "record").status, 403);
  const auto& state = state_after_a_restart();
  const auto* card = find_participant(state, told_.id("florence"));
  ASSERT_NE(card, nullptr) << "their mug stays";
  EXPECT_EQ(card->name, "");
  EXPECT_EQ(card->presence, Presence::left);
  EXPECT_EQ(state.park.size(), 2U);
}

TEST_F(PersonErasingTest, TheirWordsGoTooIfTheyLikeAndNobodyElses) {
  EXPECT_EQ(asks("florence", "POST", "erase-person", R"({"words":true})").status, 200);
  for (const char* gone : {"lorence", "garden", "Too few benches", "Quite cold here", "Coats may",
                           "robin", "Robins", "Benches"}) {
    EXPECT_THAT(kept_text(), Not(HasSubstr(gone)));
  }
  const auto& state = state_after_a_restart();
  ASSERT_EQ(state.park.size(), 1U);
  EXPECT_EQ(state.park[0].text, "The bus");
  EXPECT_EQ(state.park[0].due, "2031-05-06");
  EXPECT_EQ(state.chat.back().text, "Not so here");
  EXPECT_TRUE(state.notes.empty());
  EXPECT_TRUE(state.agreements.empty());
  EXPECT_TRUE(state.themes.empty());
  EXPECT_EQ(state.parked, 2) << "no id is given a second time";
}

TEST_F(PersonErasingTest, WhoeverIsThereIsGivenEverythingAnewAndTheirOwnDeviceGoes) {
  const auto theirs = enters("florence");
  const auto other = enters("zebedee");
  const auto epoch = rooms_.find(kBrew)->epoch();
  other->forget();
  asks("florence", "POST", "erase-person", R"({"words":true})");
  EXPECT_EQ(theirs->closed_with(), 4003);
  EXPECT_FALSE(other->closed_with());
  EXPECT_THAT(other->last("snapshot").dump(), Not(HasSubstr("robin")));
  EXPECT_NE(rooms_.find(kBrew)->epoch(), epoch);
  EXPECT_EQ(rooms_.find(kBrew)->devices(), 1U);
}

TEST_F(PersonErasingTest, OnlyTheHostAsksForSomebodyElse) {
  const auto florence = R"({"words":true,"who":")" + told_.id("florence").text + "\"}";
  const auto before = kept_text();
  EXPECT_EQ(asks("zebedee", "POST", "erase-person", florence).status, 403);
  EXPECT_EQ(asks("", "POST", "erase-person", florence).status, 403);
  EXPECT_EQ(asks("hana", "POST", "erase-person", R"({"words":true,"who":"nobody"})").status, 404);
  EXPECT_EQ(asks("hana", "POST", "erase-person", R"({"who":null})").status, 400);
  EXPECT_EQ(kept_text(), before);
  EXPECT_EQ(asks("hana", "POST", "erase-person", florence).status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("lorence")));
}

TEST_F(PersonErasingTest, AHostWithoutANameStillHoldsTheSession) {
  EXPECT_EQ(asks("hana", "POST", "erase-person", R"({"words":true})").status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("hana")));
  EXPECT_EQ(asks("hana", "GET", "needs").status, 200);
  EXPECT_EQ(rooms_.find(kBrew)->state().participants.front().presence, Presence::in);
}

TEST_F(PersonErasingTest, WhatCannotBeErasedJustNowStaysAsItIs) {
  store_.refuse_next();
  EXPECT_EQ(asks("florence", "POST", "erase-person", R"({"words":true})").status, 503);
  EXPECT_THAT(kept_text(), HasSubstr("Florence W"));
  EXPECT_EQ(asks("florence", "POST", "erase-person", R"({"words":true})").status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("lorence")));
}

TEST_F(PersonErasingTest, EverythingHeldAboutMeIsOnOnePage) {
  const auto response = asks("florence", "GET", "about-me");
  EXPECT_EQ(response.status, 200);
  const auto page = Json::parse(body(response));
  EXPECT_EQ(misfit("types/about_me.json", page), "");
  EXPECT_EQ(misfit("types/about_me.json", protocol_json("examples/about_me.json")), "");
  EXPECT_EQ(page.at("name"), "Florence W");
  EXPECT_EQ(page.at("what you told the hosts that you need"), "A warm seat.");
  EXPECT_EQ(page.at("keys of your devices, kept as a hash only"), 1);
  EXPECT_EQ(page.at("words").size(), 6U);
  const auto log = page.at("everything in the log that names you").dump();
  for (const char* told : {"participant_joined", "turn_finished", "group_told", "the garden"}) {
    EXPECT_THAT(log, HasSubstr(told));
  }
  EXPECT_THAT(log, Not(HasSubstr("Not so here")));
  EXPECT_FALSE(page.at("not kept").empty());
  EXPECT_EQ(asks("", "GET", "about-me").status, 403);
  EXPECT_THAT(body(asks("zebedee", "GET", "about-me")), Not(HasSubstr("warm seat")));
}

TEST_F(PersonErasingTest, WhoeverCaresForASeatSeesWhatIsHeldAboutItAndNobodyElseDoes) {
  says("hana", AddSeat{kTable, "Great-aunt Lou", Place::hall, told_.id("zebedee")});
  const auto& people = rooms_.find(kBrew)->state().participants;
  const auto lou = people.back().id.text;
  ASSERT_EQ(people.back().cared_by, told_.id("zebedee"));
  const auto asks_about = [&](const std::string& name, const std::string& who) {
    return asks({"GET",
                 "/api/sessions/sMeeting0001/about-me",
                 {{"who", who}},
                 {{"authorization", "Bearer " + name}},
                 {},
                 {}});
  };
  const auto response = asks_about("zebedee", lou);
  ASSERT_EQ(response.status, 200);
  EXPECT_EQ(Json::parse(body(response)).at("name"), "Great-aunt Lou");
  EXPECT_EQ(misfit("types/about_me.json", Json::parse(body(response))), "");
  EXPECT_EQ(asks_about("florence", lou).status, 403);
  EXPECT_EQ(asks_about("hana", told_.id("florence").text).status, 403)
      << "a host looks after all, and reads nobody's";
  EXPECT_EQ(asks_about("zebedee", told_.id("zebedee").text).status, 200);
}

TEST_F(PersonErasingTest, PrivateWordsAreOnThePageOfWhoeverSaidThem) {
  says("florence", SayPrivately{"Could we stop at four?", {}});
  says("hana", SayPrivately{"We will.", told_.id("florence")});
  const auto words_on_the_page_of = [&](const std::string& name) {
    return Json::parse(body(asks(name, "GET", "about-me"))).at("words");
  };
  const Json asked{{"where", "to the hosts"}, {"words", "Could we stop at four?"}};
  const Json answered{{"where", "to one person"}, {"words", "We will."}};
  EXPECT_THAT(words_on_the_page_of("florence"), AllOf(Contains(asked), Not(Contains(answered))));
  EXPECT_THAT(words_on_the_page_of("hana"), AllOf(Contains(answered), Not(Contains(asked))));
  EXPECT_EQ(misfit("types/about_me.json", Json::parse(body(asks("hana", "GET", "about-me")))), "");
}

}  // namespace
}  // namespace cuppa::tests
