// What everybody can read of the car park, whoever is asked, and whoever asks after their own
// words.
#include "http/follow_up_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/answer_routes.hpp"
#include "http/session_routes.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/client_frames.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kNoteKey(22, 'n');
const std::string kPage = "/api/follow-up/page-key";

class FollowUpRoutesTest : public HttpScenario {
 protected:
  FollowUpRoutesTest() {
    add_follow_up_routes(router_, rooms_);
    add_answer_routes(router_, rooms_);
    links_.add_to(router_);
    told_.given_people({"Asha Okafor", "Ben"}).given("Asha Okafor", AddPark{"<b>Expenses</b>"});
    told_.given("Ben", AddPark{"Not checked yet"}).given("Ben", AddPark{"The bus"});
    told_.when_server_asks(ReleaseNoName{{{note_, NoNameBox::car_park, "Too many forms"}}});
    told_.given("hana", JoinParks{ItemId{"k3"}, ItemId{"k1"}});
    told_.given("hana", CloseSession{"Jo, finance", "2020-03-03", ""});
    told_.given("hana", ClosePark{note_, "One page now.", ParkBecame::did});
    for (const auto& id : {ItemId{"k1"}, ItemId{"k3"}, note_}) {
      told_.given("hana", ReleasePark{id});
    }
    told_.given("hana", OpenFollowUp{"page-key"});
    keep(told_, {key("hana", KeyKind::participant, told_.id("hana").text),
                 key("ben", KeyKind::participant, told_.id("Ben").text),
                 key("page-key", KeyKind::follow_up, ""),
                 {note_.text, KeyKind::no_name_note, SessionId{"sMeeting0001"}, {}, {}}});
  }

  HttpResponse get(const std::string& path) { return asks({"GET", path, {}, {}, {}, {}}); }
  Json page() { return Json::parse(body(get(kPage))); }

  HttpResponse makes_link(const std::string& who, const std::string& item) {
    return asks(who, "POST", "links", R"({"role":"answerer","item":")" + item + "\"}");
  }
  HttpResponse answers(const std::string& text, const std::string& secret = "key") {
    return asks({"POST", "/api/asked", {}, {{"authorization", "Bearer " + secret}}, text, {}});
  }
  HttpResponse asked() {
    return asks({"GET", "/api/asked", {}, {{"authorization", "Bearer key"}}, {}, {}});
  }
  HttpResponse looks_up(const std::string& note_key) {
    return asks({"POST", "/api/answers", {}, {}, R"({"key":")" + note_key + "\"}", {}});
  }

  const ItemId note_ = wire::no_name_id(kNoteKey);
  SessionScenario told_;
  SessionRoutes links_{rooms_, {}};
};

TEST_F(FollowUpRoutesTest, ShowsWhatWasCheckedAndNothingElse) {
  const auto read = page();
  EXPECT_EQ(misfit("types/follow_up.json", read), "");
  ASSERT_EQ(read.at("items").size(), 2U);
  EXPECT_EQ(read.at("items")[0].at("said"), "<b>Expenses</b>");
  EXPECT_EQ(read.at("items")[0].at("also"), Json{"The bus"});
  EXPECT_EQ(read.at("items")[0].at("owner"), "Jo, finance");
  EXPECT_EQ(read.at("items")[1].at("words"), "One page now.");
  EXPECT_THAT(read.dump(), Not(HasSubstr("Not checked yet")));
}

TEST_F(FollowUpRoutesTest, NeverSaysWhoSaidItOrWhichSessionItIsOf) {
  for (const auto* form : {"", "/feed.atom", "/dates.ics"}) {
    const auto text = body(get(kPage + form));
    for (const auto& word : {std::string{"Okafor"}, std::string{"sMeeting0001"}, note_.text,
                             told_.id("Asha Okafor").text}) {
      EXPECT_THAT(text, Not(HasSubstr(word))) << form;
    }
  }
}

TEST_F(FollowUpRoutesTest, SaysByItselfThatItIsLate) {
  EXPECT_EQ(page().at("items")[0].at("late"), true);
  EXPECT_THAT(body(get(kPage + "/feed.atom")),
              HasSubstr("We said we would update this by 3 March 2020. We are late."));
}

TEST_F(FollowUpRoutesTest, AKeyThatIsMistypedOrWasEndedOpensNothing) {
  for (const auto* path : {"/api/follow-up/page-kez", "/api/follow-up/hana"}) {
    for (const auto* form : {"", "/feed.atom", "/dates.ics"}) {
      const auto response = get(std::string{path} + form);
      EXPECT_EQ(response.status, 403);
      EXPECT_THAT(body(response), HasSubstr("Ask for a new one."));
    }
  }
}

TEST_F(FollowUpRoutesTest, ItsKeyBringsNobodyIntoTheSession) {
  const std::string token(22, 't');
  const auto response =
      asks({"POST", "/api/links", {}, {}, R"({"key":"page-key","token":")" + token + "\"}", {}});
  EXPECT_EQ(response.status, 403);
}

TEST_F(FollowUpRoutesTest, WhoeverIsAskedSeesOneThingAndAnswersIt) {
  EXPECT_EQ(makes_link("ben", "k1").status, 403);
  EXPECT_EQ(makes_link("hana", "k9").status, 404);
  EXPECT_THAT(body(makes_link("hana", "k1")), HasSubstr("/answer#key"));
  const auto read = Json::parse(body(asked()));
  EXPECT_EQ(misfit("types/asked.json", read), "");
  EXPECT_EQ(read.at("item").at("said"), "<b>Expenses</b>");
  const auto revision = std::to_string(read.at("revision").get<int>());
  EXPECT_EQ(answers(R"({"if":)" + revision + R"(,"became":"cannot","words":""})").status, 409);
  const auto said = R"({"if":)" + revision + R"(,"became":"cannot","words":"No money."})";
  EXPECT_EQ(answers(said).status, 200);
  EXPECT_EQ(answers(said).status, 200) << "the same again, because the answer was lost";
  EXPECT_EQ(page().at("items")[0].at("words"), "No money.");
  EXPECT_EQ(asked().status, 403) << "the link ended with the answer";
}

TEST_F(FollowUpRoutesTest, ASecondAnswerFromAnotherPhoneIsStale) {
  makes_link("hana", "k1");
  const auto seen = Json::parse(body(asked())).at("revision").dump();
  EXPECT_EQ(answers(R"({"if":)" + seen + R"(,"words":"By post.","due":"2031-01-01"})").status, 200);
  const auto second = answers(R"({"if":)" + seen + R"(,"became":"did","words":"Paid."})");
  EXPECT_EQ(second.status, 409);
  EXPECT_THAT(body(second), HasSubstr("stale"));
}

TEST_F(FollowUpRoutesTest, MarkupAndMarksThatTurnTheTextRoundComeOutAsWords) {
  makes_link("hana", "k1");
  const auto seen = Json::parse(body(asked())).at("revision").dump();
  answers(R"({"if":)" + seen + R"(,"became":"did","words":"<i>Pa\u202Eid</i> & \u0007done"})");
  EXPECT_EQ(page().at("items")[0].at("words"), "<i>Paid</i> & done");
  EXPECT_THAT(body(get(kPage + "/feed.atom")), HasSubstr("&lt;i&gt;Paid&lt;/i&gt; &amp; done"));
}

TEST_F(FollowUpRoutesTest, AMonthLaterTheLinkIsOver) {
  makes_link("hana", "k1");
  clock_.set(clock_.now() + Duration{std::int64_t{31} * 24 * 3'600'000});
  EXPECT_EQ(asked().status, 403);
}

TEST_F(FollowUpRoutesTest, WhoeverHasTheKeyOfANoteReadsWhatBecameOfIt) {
  const auto response = looks_up(kNoteKey);
  ASSERT_EQ(response.status, 200);
  const auto found = Json::parse(body(response));
  EXPECT_EQ(found.at("item").at("said"), "Too many forms");
  EXPECT_EQ(found.at("item").at("words"), "One page now.");
}

TEST_F(FollowUpRoutesTest, AKeyThatFitsNothingGetsAPlainSentence) {
  for (const auto& wrong : {std::string(22, 'z'), std::string{"short"}, std::string{"page-key"}}) {
    const auto response = looks_up(wrong);
    EXPECT_EQ(response.status, 404);
    EXPECT_THAT(body(response), HasSubstr("We can't find words with that key."));
  }
}

}  // namespace
}  // namespace cuppa::tests
