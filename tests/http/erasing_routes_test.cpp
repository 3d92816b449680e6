// Erasing over HTTP: who may, what they must say, and what those in the room are told.
#include "http/erasing_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/record_routes.hpp"
#include "support/fake_subscriber.hpp"
#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;

const SessionId kMeeting{"sMeeting0001"};
constexpr const char* kTitle = R"({"title":"What makes a good welcome?"})";

class ErasingRoutesTest : public HttpScenario {
 protected:
  ErasingRoutesTest() {
    add_erasing_routes(router_, rooms_);
    add_record_routes(router_, rooms_);
    keep(told_, {key("hana", KeyKind::participant, told_.id("hana").text),
                 key("asha", KeyKind::participant, told_.id("Asha").text),
                 key("reviewer", KeyKind::reviewer, "")});
  }

  std::shared_ptr<FakeSubscriber> enters(const std::string& name) {
    auto device = std::make_shared<FakeSubscriber>();
    rooms_.find(kMeeting)->enter(device, Viewer{told_.id(name)}, {}, clock_.now());
    loop_.run();
    return device;
  }

  SessionScenario told_ = meeting();
};

TEST_F(ErasingRoutesTest, TheHostErasesTheSessionByItsTitle) {
  const auto device = enters("Asha");
  EXPECT_EQ(asks("hana", "POST", "erase", kTitle).status, 200);
  EXPECT_EQ(device->closed_with(), 4013);
  EXPECT_EQ(device->last("goodbye").value("code", 0), 4013);
  EXPECT_FALSE(store_.load(kMeeting));
  EXPECT_EQ(rooms_.find(kMeeting), nullptr);
  EXPECT_EQ(asks("asha", "GET", "record").status, 403) << "nobody has a key to it any more";
  EXPECT_EQ(asks("hana", "POST", "erase", kTitle).status, 403) << "there is nothing to erase";
}

TEST_F(ErasingRoutesTest, NobodyElseMay) {
  for (const char* secret : {"", "guessed", "asha", "reviewer"}) {
    EXPECT_EQ(asks(secret, "POST", "erase", kTitle).status, 403) << secret;
  }
  EXPECT_TRUE(store_.load(kMeeting));
}

TEST_F(ErasingRoutesTest, AnotherTitleErasesNothing) {
  for (const char* title : {R"({"title":"What makes a good welcome"})", R"({"title":"yes"})"}) {
    const auto response = asks("hana", "POST", "erase", title);
    EXPECT_EQ(response.status, 409) << title;
    EXPECT_THAT(body(response), HasSubstr("another_title"));
  }
  EXPECT_EQ(asks("hana", "POST", "erase", "{}").status, 400);
  EXPECT_EQ(asks("hana", "POST", "erase", R"({"title":""})").status, 400);
  EXPECT_TRUE(store_.load(kMeeting));
}

TEST_F(ErasingRoutesTest, WhatCannotBeErasedJustNowStaysAsItIs) {
  const auto device = enters("Asha");
  store_.refuse_next();
  const auto response = asks("hana", "POST", "erase", kTitle);
  EXPECT_EQ(response.status, 503);
  EXPECT_FALSE(device->closed_with());
  EXPECT_EQ(asks("asha", "GET", "record").status, 200);
  EXPECT_EQ(asks("hana", "POST", "erase", kTitle).status, 200);
}

TEST_F(ErasingRoutesTest, AnExportAmidTheErasingIsWholeOrNotThere) {
  const auto before = body(asks("asha", "GET", "export"));
  store_.hold();
  std::optional<HttpResponse> erased;
  HttpRequest erase{"POST", "/api/sessions/sMeeting0001/erase", {}, {}, kTitle, {}};
  erase.headers["authorization"] = "Bearer hana";
  router_(erase, [&](HttpResponse response) { erased = std::move(response); });
  EXPECT_EQ(body(asks("asha", "GET", "export")), before);
  EXPECT_FALSE(erased);
  store_.release();
  loop_.run();
  EXPECT_EQ(erased->status, 200);
  EXPECT_EQ(asks("asha", "GET", "export").status, 403);
}

TEST_F(ErasingRoutesTest, WhoeverComesInMeanwhileIsToldAndTwoErasuresAreOne) {
  store_.hold();
  std::vector<int> answers;
  HttpRequest erase{"POST", "/api/sessions/sMeeting0001/erase", {}, {}, kTitle, {}};
  erase.headers["authorization"] = "Bearer hana";
  for (int i = 0; i < 2; ++i) {
    router_(erase, [&](const HttpResponse& response) { answers.push_back(response.status); });
  }
  const auto device = enters("Asha");
  EXPECT_EQ(device->story(), "");
  store_.release();
  loop_.run();
  EXPECT_THAT(answers, testing::ElementsAre(503, 200));
  EXPECT_EQ(device->story(), "goodbye");
  EXPECT_EQ(device->closed_with(), 4013);
}

}  // namespace
}  // namespace cuppa::tests
