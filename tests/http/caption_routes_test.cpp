// What a captioner's tool sends, and what it hears back.
#include "http/caption_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/http_scenario.hpp"
#include "wire/fields.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;

class CaptionRoutesTest : public HttpScenario {
 protected:
  CaptionRoutesTest() {
    add_caption_routes(router_, rooms_);
    meeting_.given_people({"asha", "ben"}).given("ben", BecomeNoteTaker{kTable});
    auto settings = meeting_.state().settings;
    settings.keep_captions = true;
    meeting_.given("hana", ChangeSettings{settings});
    keep(meeting_,
         {key("captioner's", KeyKind::captioner, ""), key("window's", KeyKind::captioner, "t1"),
          key("asha's", KeyKind::participant, meeting_.id("asha").text),
          key("ben's", KeyKind::participant, meeting_.id("ben").text)});
  }

  // As tools post to Zoom's closed-caption link: the text alone is the body.
  int posts(const std::string& secret, const std::string& number, const std::string& text) {
    HttpRequest request{"POST", "/api/captions", {}, {}, text, {}};
    request.query = {{"key", secret}, {"seq", number}, {"lang", "en-GB"}};
    return asks(request).status;
  }

  int types(const std::string& secret, const std::string& body) {
    return asks(secret, "POST", "captions", body).status;
  }

  // "1 one, 2 two", in the order in which they came.
  std::string lines() {
    std::string all;
    const auto session = store_.load(SessionId{"sMeeting0001"});
    for (const auto& stored : session->events) {
      if (stored.kind != "caption_added") continue;
      const auto caption = wire::Json::parse(stored.body).at("caption");
      all += (all.empty() ? "" : ", ") + caption.at("number").dump() + " " +
             caption.at("text").get<std::string>();
    }
    return all;
  }

  SessionScenario meeting_;
};

TEST_F(CaptionRoutesTest, LinesLandOnceEach) {
  EXPECT_EQ(posts("captioner's", "1", "one"), 200);
  EXPECT_EQ(posts("captioner's", "3", "three"), 200);
  EXPECT_EQ(posts("captioner's", "2", "two\n"), 200);
  EXPECT_EQ(posts("captioner's", "2", "two"), 200);
  EXPECT_EQ(lines(), "1 one, 3 three, 2 two");
}

TEST_F(CaptionRoutesTest, AToolAsksWhereItWas) {
  posts("captioner's", "7", "seven");
  HttpRequest request{"GET", "/api/captions/seq", {}, {}, {}, {}};
  request.query["key"] = "captioner's";
  EXPECT_EQ(std::get<std::string>(asks(request).body), "7");
  request.query["key"] = "window's";
  EXPECT_EQ(std::get<std::string>(asks(request).body), "0") << "each table has its own lines";
}

TEST_F(CaptionRoutesTest, AWrongKeySendsNothing) {
  EXPECT_EQ(posts("nobody's", "1", "one"), 403);
  EXPECT_EQ(posts("asha's", "1", "one"), 403) << "a participant's key is for other things";
  EXPECT_EQ(posts("", "1", "one"), 403);
  EXPECT_EQ(lines(), "");
}

TEST_F(CaptionRoutesTest, WhatIsNoLineIsRefusedPlainly) {
  EXPECT_EQ(posts("captioner's", "", "one"), 400);
  EXPECT_EQ(posts("captioner's", "-1", "one"), 400);
  EXPECT_EQ(posts("captioner's", "1e3", "one"), 400);
  EXPECT_EQ(posts("captioner's", "99999999999999999999", "one"), 400);
  EXPECT_EQ(posts("captioner's", "1", std::string(1001, 'a')), 400);
  EXPECT_EQ(posts("captioner's", "1", "caf\xe9"), 400) << "what is no UTF-8 is not cut in silence";
  EXPECT_EQ(posts("captioner's", "1", " \r\n "), 200) << "an empty line is nothing to show";
  EXPECT_EQ(lines(), "");
}

TEST_F(CaptionRoutesTest, ANoteTakerTypesForTheirTableAndAHostForAll) {
  EXPECT_EQ(types("ben's", R"({"table":"t1","language":"en-GB","text":"We begin."})"), 200);
  EXPECT_EQ(types("ben's", R"({"table":null,"language":"en-GB","text":"We begin."})"), 403);
  EXPECT_EQ(types("asha's", R"({"table":"t1","language":"en-GB","text":"We begin."})"), 403);
  EXPECT_EQ(types("ben's", R"({"table":"t1","language":"en-GB","text":""})"), 400);
  EXPECT_EQ(types("nobody's", R"({"table":"t1","language":"en-GB","text":"x"})"), 403);
  EXPECT_EQ(lines(), "1 We begin.");
}

}  // namespace
}  // namespace cuppa::tests
