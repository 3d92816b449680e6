// One's own words afterwards, by a device's key or a link of one's own: to see, and to have a say
// in.
#include "http/own_words_routes.hpp"

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

const std::string kNoteSecret(22, 'n');

class OwnWordsRoutesTest : public HttpScenario {
 protected:
  OwnWordsRoutesTest() {
    add_own_words_routes(router_, rooms_);
    add_answer_routes(router_, rooms_);
    links_.add_to(router_);
    told_.given_people({"Asha", "Ben"});
    told_.given("Asha", AddNote{kTable, "Tea towls"}).given("Asha", PostChat{"Hello"});
    told_.given("Ben", AddNote{kTable, "Not mine", {}, WordsUse::with_name});
    told_.given("Asha", AddPark{"Expenses", {}, WordsUse::no_name});
    told_.when_server_asks(ReleaseNoName{{{note_, NoNameBox::together, "Shy words"}}});
    told_.given("hana", CloseSession{"hana", "2030-03-03", ""});
    keep(told_, {key("hana", KeyKind::participant, told_.id("hana").text),
                 key("asha", KeyKind::participant, told_.id("Asha").text),
                 {note_.text, KeyKind::no_name_note, SessionId{"sMeeting0001"}, "unsaid", {}}});
  }

  HttpResponse own(const std::string& secret, const std::string& text = {}) {
    return asks({text.empty() ? "GET" : "POST",
                 "/api/own-words",
                 {},
                 {{"authorization", "Bearer " + secret}},
                 text,
                 {}});
  }
  Json words(const std::string& secret) { return Json::parse(body(own(secret))).at("words"); }
  HttpResponse by_key(const std::string& path, const std::string& more = {},
                      const std::string& secret = kNoteSecret) {
    return asks({"POST", path, {}, {}, R"({"key":")" + secret + "\"" + more + "}", {}});
  }

  const ItemId note_ = wire::no_name_id(kNoteSecret);
  SessionScenario told_;
  SessionRoutes links_{rooms_, {}};
};

TEST_F(OwnWordsRoutesTest, EverybodySeesTheirOwnWordsAndNobodyElses) {
  const auto page = Json::parse(body(own("asha")));
  EXPECT_EQ(misfit("types/own_words.json", page), "");
  ASSERT_EQ(page.at("words").size(), 3U);
  EXPECT_EQ(page.at("words")[0].at("text"), "Tea towls");
  EXPECT_EQ(page.at("words")[2].at("use"), "no_name");
  EXPECT_THAT(page.dump(), Not(HasSubstr("Not mine")));
  EXPECT_THAT(page.dump(), Not(HasSubstr("Shy"))) << "whose that is nobody knows";
  EXPECT_TRUE(words("hana").empty()) << "a host's words are not the others'";
}

TEST_F(OwnWordsRoutesTest, TheyAreKeptChangedTakenOutAndUsed) {
  EXPECT_EQ(own("asha", R"({"id":"t1n1","text":"Tea towels"})").status, 200);
  EXPECT_EQ(own("asha", R"({"id":"t1n1","use":"with_name"})").status, 200);
  EXPECT_EQ(own("asha", R"({"id":"k1","take_out":true})").status, 200);
  const auto left = words("asha");
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].at("text"), "Tea towels");
  EXPECT_EQ(left[0].at("use"), "with_name");
}

TEST_F(OwnWordsRoutesTest, ChatIsTakenOutAndNotChanged) {
  EXPECT_FALSE(words("asha")[1].at("may_change"));
  EXPECT_EQ(own("asha", R"({"id":"c1","text":"Bye"})").status, 403);
  EXPECT_EQ(own("asha", R"({"id":"c1","take_out":true})").status, 200);
  EXPECT_EQ(words("asha").size(), 2U);
}

TEST_F(OwnWordsRoutesTest, AnotherPersonsWordsAreNotThereToBeChangedAlsoNotForAHost) {
  for (const char* who : {"asha", "hana"}) {
    EXPECT_EQ(own(who, R"({"id":"t1n2","take_out":true})").status, 404) << who;
    EXPECT_EQ(own(who, R"({"id":"t1n2","use":"no"})").status, 404) << who;
  }
}

TEST_F(OwnWordsRoutesTest, ALinkOfOnesOwnShowsTheSameUntilAllOfItGoes) {
  const auto made = asks("asha", "POST", "links", R"({"role":"own_words"})");
  ASSERT_EQ(made.status, 201);
  const auto secret = Json::parse(body(made)).at("key").get<std::string>();
  EXPECT_THAT(Json::parse(body(made)).at("url").get<std::string>(), HasSubstr("/mine#" + secret));
  EXPECT_EQ(body(own(secret)), body(own("asha")));
  EXPECT_EQ(own(secret, R"({"id":"t1n1","use":"no_name"})").status, 200);
  clock_.set(clock_.now() + Duration{std::int64_t{90} * 24 * 60 * 60 * 1000});
  EXPECT_EQ(own(secret).status, 403) << "an ended link";
}

TEST_F(OwnWordsRoutesTest, ALinkOpensNothingElse) {
  const auto made = asks("asha", "POST", "links", R"({"role":"own_words"})");
  const auto secret = Json::parse(body(made)).at("key").get<std::string>();
  EXPECT_EQ(asks(secret, "POST", "links", R"({"role":"own_words"})").status, 403);
}

TEST_F(OwnWordsRoutesTest, AWrongKeyAMistypedOneAndNoneAreAnsweredAlike) {
  const auto wrong = own("nobody");
  EXPECT_EQ(wrong.status, 403);
  for (const auto& secret : {std::string{}, std::string("asha "), note_.text}) {
    EXPECT_EQ(body(own(secret)), body(wrong)) << secret;
  }
}

TEST_F(OwnWordsRoutesTest, ANotesKeySaysWhetherAReportMayHaveIt) {
  EXPECT_EQ(Json::parse(body(by_key("/api/answers"))).at("use"), "unsaid");
  EXPECT_EQ(by_key("/api/answers/use", R"(,"use":"no_name")").status, 200);
  EXPECT_EQ(Json::parse(body(by_key("/api/answers"))).at("use"), "no_name");
  EXPECT_EQ(by_key("/api/answers/use", R"(,"use":"with_name")").status, 404);
  EXPECT_EQ(by_key("/api/answers/use", R"(,"use":"no")", std::string(22, 'm')).status, 404);
}

}  // namespace
}  // namespace cuppa::tests
