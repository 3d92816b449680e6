// What people are sent before a session.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

WriteInvitation invitation(const std::string& starts = "2026-12-03T14:00",
                           const std::string& key = "first") {
  WriteInvitation command;
  command.invitation.starts = starts;
  command.key = key;
  return command;
}

TEST(InvitationTest, ItsLinkStaysGoodWhateverIsWrittenLater) {
  SessionScenario meeting;
  meeting.given("hana", invitation()).given("hana", invitation("2026-12-10T14:00", "second"));
  EXPECT_EQ(meeting.state().invitation_key, "first");
  EXPECT_EQ(meeting.state().invitation_revision, 2);
  EXPECT_EQ(meeting.state().invitation->starts, "2026-12-10T14:00");
}

TEST(InvitationTest, ADayThatIsNoneIsNotTaken) {
  SessionScenario meeting;
  for (const auto* starts : {"2026-02-30T14:00", "2026-12-03", "2026-12-03T24:00",
                             "2026-12-03T14:60", "2026-12-03 14:00", "2026-12-03T1a:00", "soon"}) {
    meeting.when("hana", invitation(starts));
    EXPECT_EQ(meeting.refusal(), Refusal::bad_date) << starts;
  }
  meeting.given("hana", invitation(""));
  EXPECT_EQ(meeting.told(), "everyone invitation_written") << "the day may come later";
}

TEST(InvitationTest, ALinkLeadsToTheWebOrNowhere) {
  SessionScenario meeting;
  auto command = invitation();
  command.invitation.call_link = "javascript:alert(1)";
  meeting.when("hana", command);
  EXPECT_EQ(meeting.refusal(), Refusal::bad_field);
}

TEST(InvitationTest, WhatAnotherHostWroteMeanwhileIsNotWrittenOver) {
  SessionScenario meeting;
  meeting.given("hana", invitation()).when("hana", invitation(), 0);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(InvitationTest, NobodyIsInvitedToWhatIsOver) {
  SessionScenario meeting;
  meeting.given("hana", CloseSession{}).when("hana", invitation());
  EXPECT_EQ(meeting.refusal(), Refusal::read_only);
}

}  // namespace
}  // namespace cuppa::tests
