// After the session: words that are checked before everybody reads them, and whoever is asked.
#include <gtest/gtest.h>

#include "session/effects.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const ItemId kParked{"k1"};

SessionScenario closed_with_one_parked() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"}).given("asha", AddPark{"Expenses"});
  return std::move(meeting.given("hana", CloseSession{"Jo, finance", "2024-06-26", ""}));
}

const ParkItem& item(const SessionScenario& meeting) { return meeting.state().park[0]; }

AnswerPark answer(int ask, std::optional<ParkBecame> became = ParkBecame::did) {
  return {kParked, ask, became, "They are paid within a week.", "Ann", "2024-07-26"};
}

Decision decided(const SessionScenario& meeting, const AnswerPark& said, int seen_revision) {
  auto now = meeting.situation({});
  now.expected_revision = seen_revision;
  return decide(now, InternalCommand{said});
}

Refusal refusal_of(const Decision& decision) {
  const auto* refused = std::get_if<Refused>(&decision);
  return refused == nullptr ? Refusal::unreadable : refused->code;
}

// ---- the page

TEST(FollowUpPageTest, WordsAreOnItOnceAHostCheckedThemAndUntilTheyAreOthers) {
  auto meeting = closed_with_one_parked();
  meeting.when("asha", ReleasePark{kParked});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", ReleasePark{kParked});
  EXPECT_EQ(meeting.told(), "everyone park_released");
  EXPECT_TRUE(item(meeting).released);
  meeting.given("hana", FollowUpPark{kParked, "Jo", "2024-08-01", ""});
  EXPECT_TRUE(item(meeting).released) << "an answer changes nobody's words";
  meeting.given("asha", EditPark{kParked, "Mary's expenses"});
  EXPECT_FALSE(item(meeting).released);
}

TEST(FollowUpPageTest, OtherWordsThanThoseThatWereReadAreNotReleased) {
  auto meeting = closed_with_one_parked();
  const auto read = item(meeting).revision;
  meeting.given("asha", EditPark{kParked, "Mary's expenses"});
  meeting.when("hana", ReleasePark{kParked}, read);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(FollowUpPageTest, AHostTakesCheckedWordsOffItAgain) {
  auto meeting = closed_with_one_parked();
  meeting.given("hana", ReleasePark{kParked});
  meeting.when("asha", WithholdPark{kParked});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", WithholdPark{kParked});
  EXPECT_EQ(meeting.told(), "everyone park_withheld");
  EXPECT_FALSE(item(meeting).released);
  meeting.given("hana", WithholdPark{kParked});
  EXPECT_EQ(meeting.told(), "") << "a second press changes nothing";
  meeting.given("hana", ReleasePark{kParked});
  EXPECT_TRUE(item(meeting).released) << "they can be checked anew";
}

TEST(FollowUpPageTest, TakingOffIsNeverTooLateForOtherWords) {
  auto meeting = closed_with_one_parked();
  const auto read = item(meeting).revision;
  meeting.given("hana", ReleasePark{kParked}).given("asha", EditPark{kParked, "Mary's expenses"});
  EXPECT_FALSE(item(meeting).released) << "other words are off by themselves";
  meeting.given("hana", ReleasePark{kParked});
  meeting.when("hana", WithholdPark{kParked}, read);
  EXPECT_FALSE(meeting.refusal());
  EXPECT_FALSE(item(meeting).released);
}

TEST(FollowUpPageTest, ItsLinkStaysTheSameUntilAHostEndsIt) {
  auto meeting = closed_with_one_parked();
  meeting.given("hana", OpenFollowUp{"first"}).given("hana", OpenFollowUp{"second"});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_EQ(meeting.state().follow_up_key, "first");
  meeting.given("hana", CloseFollowUp{}).given("hana", CloseFollowUp{});
  EXPECT_EQ(meeting.told(), "");
  meeting.given("hana", OpenFollowUp{"second"});
  EXPECT_EQ(meeting.state().follow_up_key, "second");
}

// ---- whoever is asked

TEST(AskedTest, WhoeverLooksAfterItAnswersInTheirName) {
  auto meeting = closed_with_one_parked();
  meeting.when_server_asks(AskAnswer{kParked});
  EXPECT_TRUE(item(meeting).asked);
  const auto decision = decided(meeting, answer(1), item(meeting).revision);
  const auto& closed = get<ParkClosed>(std::get<std::vector<Outcome>>(decision).front().event);
  EXPECT_EQ(closed.answered_by, "Jo, finance");
  EXPECT_EQ(closed.to, "") << "nothing is passed on";
  const auto later = decided(meeting, answer(1, std::nullopt), item(meeting).revision);
  const auto& followed = get<ParkFollowedUp>(std::get<std::vector<Outcome>>(later).front().event);
  EXPECT_EQ(followed.owner, "Jo, finance");
  EXPECT_EQ(followed.due, "2024-07-26");
}

TEST(AskedTest, OnlyWhatSomebodyLooksAfterIsAsked) {
  auto meeting = closed_with_one_parked();
  meeting.given("hana", ReopenPark{kParked}).when_server_asks(AskAnswer{kParked});
  EXPECT_EQ(meeting.refusal(), Refusal::outcome_missing);
}

TEST(AskedTest, ALinkEndsWithTheNextOneWithTheAnswerAndWhenAHostSaysSo) {
  auto meeting = closed_with_one_parked();
  meeting.when_server_asks(AskAnswer{kParked}).when_server_asks(AskAnswer{kParked});
  EXPECT_EQ(refusal_of(decided(meeting, answer(1), item(meeting).revision)), Refusal::wrong_key);
  meeting.given("hana", StopAsking{kParked});
  EXPECT_EQ(refusal_of(decided(meeting, answer(2), item(meeting).revision)), Refusal::wrong_key);
  meeting.when_server_asks(AskAnswer{kParked});
  meeting.given("hana", ClosePark{kParked, "Solved."});
  EXPECT_EQ(refusal_of(decided(meeting, answer(3), item(meeting).revision)), Refusal::wrong_key);
}

TEST(AskedTest, AnAnswerToOtherWordsThanTheyReadIsStale) {
  auto meeting = closed_with_one_parked();
  meeting.when_server_asks(AskAnswer{kParked});
  EXPECT_EQ(refusal_of(decided(meeting, answer(1), item(meeting).revision - 1)), Refusal::stale);
}

TEST(AskedTest, TheSameAnswerSentAgainChangesNothing) {
  auto meeting = closed_with_one_parked();
  meeting.when_server_asks(AskAnswer{kParked});
  const auto seen = item(meeting).revision;
  const auto first = decided(meeting, answer(1), seen);
  auto state = meeting.state();
  effect(state, get<ParkClosed>(std::get<std::vector<Outcome>>(first).front().event),
         {Stream::everyone(), meeting.now()});
  const std::set<ParticipantId> nobody;
  const Situation after{state, {}, meeting.now(), {nobody, false}, 0, seen};
  EXPECT_EQ(decide(after, InternalCommand{answer(1)}), Decision{std::vector<Outcome>{}});
}

TEST(AskedTest, EveryAnswerHasWords) {
  auto meeting = closed_with_one_parked();
  meeting.when_server_asks(AskAnswer{kParked});
  auto said = answer(1, ParkBecame::passed_to);
  said.to.clear();
  EXPECT_EQ(refusal_of(decided(meeting, said, item(meeting).revision)), Refusal::outcome_missing);
  said = answer(1, ParkBecame::cannot);
  said.words.clear();
  EXPECT_EQ(refusal_of(decided(meeting, said, item(meeting).revision)), Refusal::outcome_missing);
  said = answer(1, std::nullopt);
  said.due = "soon";
  EXPECT_EQ(refusal_of(decided(meeting, said, item(meeting).revision)), Refusal::bad_date);
}

}  // namespace
}  // namespace cuppa::tests
