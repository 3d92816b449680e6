// Words people leave: the car park, notes, chat, agreements.
#include "session/words/words.hpp"

#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario circle() {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben"});
  return meeting;
}

const ItemId kFirstParked{"k1"}, kFirstNote{"t1n1"}, kFirstChat{"c1"}, kFirstAgreed{"a1"};

// ---- the car park

TEST(CarParkTest, AnybodyParksAndTheHostSaysWhatBecomesOfIt) {
  auto meeting = circle();
  meeting.given("asha", AddPark{"Expenses"});
  EXPECT_EQ(meeting.told(), "everyone park_added");
  meeting.given("hana", DiscussPark{kFirstParked});
  EXPECT_EQ(meeting.state().park[0].state, ParkState::discussed);
  meeting.given("hana", FollowUpPark{kFirstParked, "Ben", "2024-06-26", "By post"});
  EXPECT_EQ(meeting.state().park[0].state, ParkState::follow_up);
  meeting.given("hana", ClosePark{kFirstParked, "No owner, because it is solved."});
  EXPECT_EQ(meeting.state().park[0].state, ParkState::closed);
  meeting.given("hana", ReopenPark{kFirstParked});
  EXPECT_EQ(meeting.state().park[0].state, ParkState::open);
  EXPECT_EQ(meeting.state().park[0].revision, 5);
}

TEST(CarParkTest, TalkingAboutItTakesNoAnswerAway) {
  auto meeting = circle();
  meeting.given("asha", AddPark{"Expenses"});
  meeting.given("hana", FollowUpPark{kFirstParked, "Ben", "2024-06-26", "By post"});
  const auto before = meeting.state();
  meeting.given("hana", DiscussPark{kFirstParked});
  EXPECT_EQ(meeting.state(), before);
  meeting.given("hana", ClosePark{kFirstParked, "Paid"}).given("hana", DiscussPark{kFirstParked});
  EXPECT_EQ(meeting.state().park[0].state, ParkState::closed);
}

TEST(CarParkTest, WordsAreChangedByTheirWriterTheHostAndTheKeeper) {
  auto meeting = circle();
  meeting.given("asha", AddPark{"Expenses"});
  meeting.when("ben", EditPark{kFirstParked, "Costs"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", EditPark{kFirstParked, "Costs"}).given_keeper("ben");
  meeting.given("ben", EditPark{kFirstParked, "All costs"});
  meeting.given("hana", EditPark{kFirstParked, "All the costs"});
  EXPECT_EQ(meeting.state().park[0].text, "All the costs");
}

TEST(CarParkTest, TwoPeopleChangingOneItemAreToldApart) {
  auto meeting = circle();
  meeting.given("asha", AddPark{"Expenses"}).when("hana", EditPark{kFirstParked, "A"}, 1);
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  meeting.when("asha", EditPark{kFirstParked, "B"}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(CarParkTest, TakenOffTheBoardByItsWriterOrTheHost) {
  auto meeting = circle();
  meeting.given("asha", AddPark{"one"}).given("asha", AddPark{"two"});
  meeting.when("ben", RemovePark{kFirstParked});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", RemovePark{kFirstParked}).given("hana", RemovePark{ItemId{"k2"}});
  EXPECT_TRUE(meeting.state().park.empty());
  meeting.given("ben", AddPark{"three"});
  EXPECT_EQ(meeting.state().park[0].id, ItemId{"k3"}) << "an id is never used twice";
  meeting.when("hana", DiscussPark{kFirstParked});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(CarParkTest, ADateIsADayOfTheCalendar) {
  for (const auto* date : {"2024-06-26", "2024-02-29", "2000-01-01"}) {
    EXPECT_TRUE(is_civil_date(date)) << date;
  }
  for (const auto* date : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "26.06.2024",
                           "2024-6-26", "", "2024-06-2x", "+024-06-26", "2024-06-26T"}) {
    EXPECT_FALSE(is_civil_date(date)) << date;
  }
  auto meeting = circle();
  meeting.given("asha", AddPark{"x"});
  meeting.when("hana", FollowUpPark{kFirstParked, "Ben", "2023-02-29", ""});
  EXPECT_EQ(meeting.refusal(), Refusal::bad_date);
}

TEST(CarParkTest, TheBoardHasAnEnd) {
  auto meeting = circle();
  for (std::size_t i = 0; i < kParkItemsMax; ++i) meeting.given("asha", AddPark{"x"});
  meeting.when("asha", AddPark{"x"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
}

// ---- notes

TEST(NotesTest, ANoteIsForTheTableAndItsWriterChangesIt) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."});
  EXPECT_EQ(meeting.told(), "table.t1 note_added");
  meeting.when("hana", EditNote{kFirstNote, "They laughed."});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "nobody puts words into another's mouth";
  meeting.given("asha", EditNote{kFirstNote, "We all laughed."});
  EXPECT_EQ(meeting.state().notes[0].text, "We all laughed.");
  meeting.when("ben", RemoveNote{kFirstNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", RemoveNote{kFirstNote});
  EXPECT_TRUE(meeting.state().notes.empty());
}

TEST(NotesTest, ANoteSeenInAnotherStateIsStale) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "one"}).given("asha", EditNote{kFirstNote, "two"});
  meeting.when("asha", EditNote{kFirstNote, "three"}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
}

TEST(NotesTest, NotesOfEveryKindHaveAnEnd) {
  auto meeting = circle();
  meeting.given_step("s3").given_turn_of("asha");
  for (std::size_t i = 0; i < kNotesMax; ++i) meeting.given("asha", AddNote{kTable, "x"});
  meeting.when("asha", AddNote{kTable, "x"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
  meeting.when("asha", KeepLine{kTable, "x"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
  meeting.when("asha", TypeTurn{kTable, "x"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
}

TEST(NotesTest, RemovedWordsNeverGiveTheirIdToOthers) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "one"}).given("asha", RemoveNote{kFirstNote});
  meeting.given("ben", AddNote{kTable, "two"});
  EXPECT_NE(meeting.state().notes[0].id, kFirstNote);
}

// ---- notes on the room screen

TEST(WallTest, ANoteStandsThereOnceAHostSaysSo) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."});
  EXPECT_FALSE(meeting.state().notes[0].on_wall);
  meeting.when("asha", PutNoteOnWall{kFirstNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", PutNoteOnWall{kFirstNote});
  EXPECT_EQ(meeting.told(), "table.t1 note_put_on_wall");
  EXPECT_TRUE(meeting.seen_by("screen").notes[0].on_wall);
  meeting.given("hana", PutNoteOnWall{kFirstNote});
  EXPECT_EQ(meeting.told(), "") << "it stands there already";
}

TEST(WallTest, AHostSaysSoOfTheWordsTheyRead) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."});
  meeting.given("asha", EditNote{kFirstNote, "Ben cried."});
  meeting.when("hana", PutNoteOnWall{kFirstNote}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("hana", PutNoteOnWall{ItemId{"t1n9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(WallTest, OtherWordsDoNotStandThereUnread) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."}).given("hana", PutNoteOnWall{kFirstNote});
  meeting.given("asha", EditNote{kFirstNote, "Ben cried."});
  EXPECT_FALSE(meeting.state().notes[0].on_wall);
}

TEST(WallTest, ItsWriterOrAHostTakesItOff) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."}).given("hana", PutNoteOnWall{kFirstNote});
  meeting.when("ben", TakeNoteOffWall{kFirstNote});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", TakeNoteOffWall{kFirstNote});
  EXPECT_FALSE(meeting.state().notes[0].on_wall);
  meeting.given("asha", TakeNoteOffWall{kFirstNote});
  EXPECT_EQ(meeting.told(), "");
  meeting.when("hana", TakeNoteOffWall{ItemId{"t1n9"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(WallTest, WhoeverIsWritingGoesOnWhileItIsPutUp) {
  auto meeting = circle();
  meeting.given("asha", AddNote{kTable, "We laughed."}).given("hana", PutNoteOnWall{kFirstNote});
  meeting.when("asha", EditNote{kFirstNote, "We all laughed."}, 1);
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

TEST(TypedTurnTest, AnotherTurnHasWordsOfItsOwn) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.given("asha", TypeTurn{kTable, "I laughed."});
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given("asha", AskForTurn{kTable}).given_turn_of("asha");
  meeting.given("asha", TypeTurn{kTable, "And I cried."});
  ASSERT_EQ(meeting.state().notes.size(), 2U);
  EXPECT_EQ(meeting.state().notes[0].text, "I laughed.");
  EXPECT_EQ(meeting.state().notes[1].text, "And I cried.");
}

TEST(TypedTurnTest, ATurnThatWasSetAsideGoesOnWhereItsWordsStopped) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha");
  meeting.given("asha", TypeTurn{kTable, "I laughed"}).given("asha", ComeBackToMe{kTable});
  meeting.given_turn_of("asha").given("asha", TypeTurn{kTable, "I laughed, then I cried."});
  ASSERT_EQ(meeting.state().notes.size(), 1U);
  EXPECT_EQ(meeting.state().notes[0].text, "I laughed, then I cried.");
}

// ---- chat

TEST(ChatTest, AMessageWithANameIsForEverybody) {
  auto meeting = circle();
  meeting.given("asha", PostChat{"Morning!"});
  EXPECT_EQ(meeting.told(), "everyone chat_posted");
  EXPECT_EQ(meeting.state().chat[0].by, meeting.id("asha"));
}

TEST(ChatTest, WhereTheChatIsOffNothingIsPosted) {
  auto meeting = circle();
  auto settings = meeting.state().settings;
  settings.chat = Switch::off;
  meeting.given("hana", ChangeSettings{settings}).when("asha", PostChat{"Morning!"});
  EXPECT_EQ(meeting.refusal(), Refusal::chat_is_off);
}

TEST(ChatTest, AMessageIsHiddenByItsWriterOrTheHostAndItsWordsGo) {
  auto meeting = circle();
  meeting.given("asha", PostChat{"Oh no"}).when("ben", HideChat{kFirstChat});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", HideChat{kFirstChat});
  EXPECT_TRUE(meeting.state().chat[0].hidden);
  EXPECT_EQ(meeting.state().chat[0].text, "");
}

// ---- agreements

TEST(AgreementsTest, AnybodyOffersALineAndItsWriterOrTheHostChangesIt) {
  auto meeting = circle();
  meeting.given("asha", AddAgreement{"One at a time"});
  meeting.when("ben", EditAgreement{kFirstAgreed, "Two"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", EditAgreement{kFirstAgreed, "One person at a time"});
  EXPECT_EQ(meeting.state().agreements[0].revision, 2);
  meeting.when("asha", RemoveAgreement{kFirstAgreed}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.given("asha", RemoveAgreement{kFirstAgreed});
  EXPECT_TRUE(meeting.state().agreements.empty());
}

}  // namespace
}  // namespace cuppa::tests
