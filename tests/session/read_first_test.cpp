// "Read first": notes without a name go to the hosts and one named person before the others see
// them.
#include <gtest/gtest.h>

#include <set>

#include "session/words/words.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kNote{"x1"};

Settings reading_first(const SessionScenario& meeting) {
  auto settings = meeting.state().settings;
  settings.no_name = NoName::read_first;
  return settings;
}

// Ben reads first with Hana, who is the host; Asha takes part.
SessionScenario read_first_meeting() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"});
  meeting.given("hana", AskReader{meeting.id("ben")}).given("ben", BecomeReader{});
  meeting.given("hana", ChangeSettings{reading_first(meeting)});
  return meeting;
}

SessionScenario meeting_with_a_held_note() {
  auto meeting = read_first_meeting();
  meeting.when_server_asks(ReleaseNoName{{{kNote, NoNameBox::chat, "I find this hard."}}});
  return meeting;
}

TEST(ReadFirstTest, ItBeginsAtOnceAndNotesWaitUntilASecondPersonHasTakenItOn) {
  SessionScenario meeting;
  meeting.given_people({"ben"});
  const std::set<ParticipantId> nobody, both{meeting.id("hana"), meeting.id("ben")};
  const WhoIsHere all{both, false};
  meeting.when("hana", ChangeSettings{reading_first(meeting)});
  EXPECT_EQ(meeting.told(), "everyone settings_changed");
  EXPECT_FALSE(somebody_reads(meeting.state(), all));
  meeting.given("hana", AskReader{meeting.id("ben")});
  EXPECT_FALSE(somebody_reads(meeting.state(), all)) << "asked is not a yes";
  meeting.given("ben", BecomeReader{});
  EXPECT_TRUE(somebody_reads(meeting.state(), all));
  EXPECT_FALSE(somebody_reads(meeting.state(), WhoIsHere(nobody, false))) << "nobody is there";
}

TEST(ReadFirstTest, EverybodyKnowsWhoReads) {
  const auto meeting = read_first_meeting();
  EXPECT_EQ(meeting.seen_by("asha").reader, meeting.id("ben"));
}

TEST(ReadFirstTest, TheSecondPersonIsNotTheHostWhoAsks) {
  SessionScenario meeting;
  meeting.when("hana", AskReader{meeting.id("hana")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(ReadFirstTest, NobodyBecomesItUnasked) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"}).given("hana", AskReader{meeting.id("ben")});
  meeting.when("asha", BecomeReader{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("ben", StopBeingReader{}).when("ben", BecomeReader{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "they said no";
}

TEST(ReadFirstTest, NotesGoToReadersOnly) {
  const auto meeting = meeting_with_a_held_note();
  EXPECT_EQ(meeting.told(), "readers notes_held");
  EXPECT_TRUE(meeting.state().chat.empty());
  EXPECT_EQ(meeting.seen_by("ben").held.size(), 1U);
  EXPECT_EQ(meeting.seen_by("hana").held.size(), 1U);
  EXPECT_TRUE(meeting.seen_by("asha").held.empty());
  EXPECT_TRUE(meeting.seen_by("screen").held.empty());
}

TEST(ReadFirstTest, WhatIsShownGoesWhereItWasMeantTo) {
  auto meeting = meeting_with_a_held_note();
  meeting.when("ben", ShowHeldNote{kNote});
  EXPECT_EQ(meeting.told(), "everyone no_name_released, readers held_note_settled");
  EXPECT_EQ(meeting.state().chat.at(0).text, "I find this hard.");
  EXPECT_TRUE(meeting.state().held.empty());
  meeting.when("hana", ShowHeldNote{kNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "two readers press at once: shown once";
}

TEST(ReadFirstTest, WhatIsKeptPrivateStaysAndCanBeShownAfterAll) {
  auto meeting = meeting_with_a_held_note();
  meeting.when("hana", KeepNotePrivate{kNote});
  EXPECT_EQ(meeting.told(), "readers held_note_settled");
  EXPECT_TRUE(meeting.state().held.at(0).kept_private);
  meeting.when("ben", KeepNotePrivate{kNote});
  EXPECT_EQ(meeting.told(), "");
  meeting.given("ben", ShowHeldNote{kNote});
  EXPECT_EQ(meeting.state().chat.size(), 1U);
}

TEST(ReadFirstTest, ANoteSentAgainIsHeldOnce) {
  auto meeting = meeting_with_a_held_note();
  meeting.when_server_asks(ReleaseNoName{{{kNote, NoNameBox::chat, "I find this hard."}}});
  EXPECT_EQ(meeting.told(), "");
}

TEST(ReadFirstTest, WhoeverReadsWritesBackAndOthersSeeNoTraceOfIt) {
  auto meeting = meeting_with_a_held_note();
  meeting.when("ben", WriteBack{kNote, "Thank you for telling us."});
  EXPECT_EQ(meeting.told(), "readers written_back");
  EXPECT_EQ(meeting.seen_by("hana").replies.size(), 1U);
  EXPECT_TRUE(meeting.seen_by("asha").replies.empty());
}

TEST(ReadFirstTest, AHostWritesBackToNotesThatAreOutToo) {
  SessionScenario meeting;
  meeting.when_server_asks(ReleaseNoName{{{kNote, NoNameBox::chat, "I find this hard."}}});
  meeting.when("hana", WriteBack{kNote, "Thank you."});
  EXPECT_EQ(meeting.told(), "readers written_back");
  meeting.when("hana", WriteBack{ItemId{"c1"}, "Hello"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "a name stands there: talk to them";
}

TEST(ReadFirstTest, OthersCannotShowKeepOrAnswer) {
  auto meeting = meeting_with_a_held_note();
  meeting.when("asha", ShowHeldNote{kNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("asha", KeepNotePrivate{kNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("asha", WriteBack{kNote, "I know who you are"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(ReadFirstTest, WhoeverReadsMayStopAndTheNotesStayWithTheHosts) {
  auto meeting = meeting_with_a_held_note();
  meeting.when("ben", StopBeingReader{});
  EXPECT_EQ(meeting.told(), "everyone reader_changed");
  EXPECT_TRUE(meeting.seen_by("ben").held.empty());
  EXPECT_EQ(meeting.seen_by("hana").held.size(), 1U);
}

TEST(ReadFirstTest, WhoeverLeavesReadsNoLonger) {
  auto meeting = read_first_meeting();
  meeting.given("ben", LeaveSession{});
  EXPECT_EQ(meeting.state().reader, std::nullopt);
}

}  // namespace
}  // namespace cuppa::tests
