// What everybody who has the link reads before a session, and what their calendar takes.
#include "http/invitation_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class InvitationRoutesTest : public HttpScenario {
 protected:
  InvitationRoutesTest() { add_invitation_routes(router_, rooms_); }

  static WriteInvitation invitation(const std::string& starts) {
    WriteInvitation command;
    command.key = "link";
    command.invitation.starts = starts;
    command.invitation.minutes = 90;
    command.invitation.place = "Room 2; Town Hall, Ely";
    command.invitation.why = "<b>You</b> know\nwhat it is like";
    return command;
  }
  static SessionScenario brew(const std::string& time_zone = "Europe/London") {
    CreateSession made;
    made.title = "Fair pay";
    made.time_zone = time_zone;
    made.host_name = "hana";
    made.keep_days = 90;
    return SessionScenario{made};
  }
  void keep_it(const SessionScenario& meeting) {
    keep(meeting, {key("link", KeyKind::invitation, "")});
  }
  HttpResponse get(const std::string& more = "", const std::string& with = "link") {
    return asks({"GET", "/api/invitation/" + with + more, {}, {{"host", "cuppa.example"}}, {}, {}});
  }
  std::string calendar() { return body(get("/invitation.ics")); }
};

TEST_F(InvitationRoutesTest, SaysWhoAsksAndHowLongWordsAreKept) {
  auto meeting = brew();
  meeting.given("hana", invitation("2026-12-03T14:00"));
  keep_it(meeting);
  const auto page = Json::parse(body(get()));
  EXPECT_EQ(misfit("types/invitation_page.json", page), "");
  EXPECT_EQ(page.at("title"), "Fair pay");
  EXPECT_EQ(page.at("who_asks"), "hana");
  EXPECT_EQ(page.at("keep_days"), 90);
  EXPECT_EQ(page.at("invitation").at("why"), "<b>You</b> know\nwhat it is like");
}

TEST_F(InvitationRoutesTest, OpensWithItsKeyAloneAndUntilTheSessionIsOver) {
  auto meeting = brew();
  meeting.given("hana", invitation("2026-12-03T14:00")).given("hana", CloseSession{});
  keep_it(meeting);
  EXPECT_EQ(get("", "another").status, 403);
  EXPECT_EQ(get().status, 403);
  EXPECT_EQ(get("/invitation.ics").status, 403);
}

TEST_F(InvitationRoutesTest, ACalendarHasTheMomentThatTheClockOnTheWallMeans) {
  auto meeting = brew();
  meeting.given("hana", invitation("2026-07-03T14:00"));
  keep_it(meeting);
  const auto text = calendar();
  EXPECT_THAT(text, HasSubstr("\r\nDTSTART:20260703T130000Z\r\nDURATION:PT90M\r\n")) << "in summer";
  EXPECT_THAT(text, HasSubstr("\r\nSUMMARY:Fair pay\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nLOCATION:Room 2\\; Town Hall\\, Ely\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nSEQUENCE:0\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nURL:http://cuppa.example/i/link\r\n"));
  EXPECT_THAT(text, HasSubstr("DESCRIPTION:<b>You</b> know\\nwhat it is like"));
}

TEST_F(InvitationRoutesTest, TakenAgainItReplacesWhatTheCalendarHas) {
  auto meeting = brew();
  meeting.given("hana", invitation("2026-12-03T14:00"));
  meeting.given("hana", invitation("2026-12-10T14:00"));
  keep_it(meeting);
  const auto text = calendar();
  EXPECT_THAT(text, HasSubstr("\r\nSEQUENCE:1\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nDTSTART:20261210T140000Z\r\n"));
  const auto id = text.substr(text.find("UID:"), 20);
  EXPECT_THAT(id, Not(HasSubstr("link")));
}

TEST_F(InvitationRoutesTest, WithoutADayThereIsNothingForACalendar) {
  auto meeting = brew();
  meeting.given("hana", invitation(""));
  keep_it(meeting);
  EXPECT_EQ(get().status, 200);
  EXPECT_EQ(get("/invitation.ics").status, 404);
}

}  // namespace
}  // namespace cuppa::tests
