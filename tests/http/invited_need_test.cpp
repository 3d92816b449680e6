// What somebody needs who has only the invitation: for hosts, before the session, and gone after
// it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/invitation_routes.hpp"
#include "http/need_routes.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const SessionId kInvitingBrew{"sMeeting0001"};

class InvitedNeedTest : public HttpScenario {
 protected:
  InvitedNeedTest() {
    add_invitation_routes(router_, rooms_);
    add_need_routes(router_, rooms_);
    WriteInvitation written;
    written.key = "link";
    told_.given_people({"asha"}).given("hana", written);
  }
  void kept() {
    keep(told_, {key("link", KeyKind::invitation, ""),
                 key("hana", KeyKind::participant, told_.id("hana").text),
                 key("asha", KeyKind::participant, told_.id("asha").text)});
  }

  HttpResponse tells(char phone, const std::string& access, const std::string& with = "link",
                     const std::string& name = "") {
    const Json need{{"key", std::string(22, phone)},
                    {"name", name},
                    {"access", access},
                    {"food", ""},
                    {"other", ""},
                    {"reach", ""}};
    return asks({"POST", "/api/invitation/" + with + "/need", {}, {}, need.dump(), {}});
  }
  Json told_before() { return Json::parse(body(asks("hana", "GET", "needs"))).at("before"); }

  SessionScenario told_;
};

TEST_F(InvitedNeedTest, WhoeverHasTheLinkTellsItAndHostsAloneReadIt) {
  kept();
  EXPECT_EQ(tells('a', "A ramp.", "link", "Mo").status, 200);
  ASSERT_EQ(told_before().size(), 1U);
  EXPECT_EQ(
      told_before()[0],
      (Json{{"name", "Mo"}, {"access", "A ramp."}, {"food", ""}, {"other", ""}, {"reach", ""}}));
  EXPECT_EQ(asks("asha", "GET", "needs").status, 403);
  EXPECT_THAT(body(asks("asha", "GET", "need")), Not(HasSubstr("ramp")));
}

TEST_F(InvitedNeedTest, TheSamePhoneSaysItOnceChangesItAndTakesItBack) {
  kept();
  for (int tap = 0; tap < 2; ++tap) EXPECT_EQ(tells('a', "A ramp.").status, 200);
  tells('b', "Large print.");
  EXPECT_EQ(told_before().size(), 2U);
  tells('a', "A ramp, and a quiet room.");
  ASSERT_EQ(told_before().size(), 2U);
  EXPECT_THAT(told_before().dump(), HasSubstr("a quiet room"));
  tells('a', "");
  EXPECT_EQ(told_before().size(), 1U);
}

TEST_F(InvitedNeedTest, ItIsInNoEventAndItsKeyStandsNowhere) {
  kept();
  const auto before = store_.load(kInvitingBrew)->events.size();
  tells('a', "A ramp.");
  EXPECT_EQ(store_.load(kInvitingBrew)->events.size(), before);
  const auto rows = store_.apart(kInvitingBrew, Apart::invited_need);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].participant, "");
  EXPECT_THAT(rows[0].id + rows[0].text, Not(HasSubstr(std::string(22, 'a'))));
}

TEST_F(InvitedNeedTest, AWrongLinkASessionThatIsOverAndTooManyWordsAreRefusedPlainly) {
  kept();
  EXPECT_EQ(tells('a', "A ramp.", "another").status, 403);
  EXPECT_EQ(tells('a', std::string(501, 'x')).status, 400);
  store_.refuse_next();
  EXPECT_EQ(tells('a', "A ramp.").status, 503);
  for (std::size_t i = 0; i < limits::kInvitedNeedsMax; ++i) {
    rooms_.find(kInvitingBrew)
        ->keep_apart({Apart::invited_need, std::to_string(i), {}, Instant{}, "{}"}, [](bool) {});
  }
  loop_.run();
  const auto full = tells('a', "A ramp.");
  EXPECT_EQ(full.status, 409);
  EXPECT_THAT(body(full), HasSubstr("Tell your host in another way."));
}

TEST_F(InvitedNeedTest, ItGoesADayAfterTheClose) {
  kept();
  tells('a', "A ramp.");
  rooms_.find(kInvitingBrew)->seal();
  loop_.run();
  EXPECT_TRUE(store_.apart(kInvitingBrew, Apart::invited_need).empty());
}

TEST_F(InvitedNeedTest, OnceTheSessionIsOverThePageTakesNothing) {
  told_.given("hana", CloseSession{});
  kept();
  EXPECT_EQ(tells('a', "A ramp.").status, 403);
}

}  // namespace
}  // namespace cuppa::tests
