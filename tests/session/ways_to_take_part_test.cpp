// Cards, the glossary, calls for a host, note-takers, and the ways to have a turn.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

SessionScenario circle_with_cards() {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"});
  auto settings = meeting.state().settings;
  settings.cards = Switch::open;
  return meeting.given("hana", ChangeSettings{settings});
}

std::size_t cards_up(const SessionScenario& meeting) {
  return find_table(meeting.state(), kTable)->cards.size();
}

// ---- cards

TEST(CardsTest, ThereAreNoneUnlessTheGroupWantsThem) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).when("asha", ShowCard{kTable, Card::stop});
  EXPECT_EQ(meeting.refusal(), Refusal::cards_are_off);
}

TEST(CardsTest, StopHoldsTheTurnsClockUntilSomebodyLetsItGoOn) {
  auto meeting = circle_with_cards();
  meeting.given_turn_of("asha").after(30 * kSecond).given("ben", ShowCard{kTable, Card::stop});
  EXPECT_EQ(meeting.told(), "table.t1 card_shown, table.t1 clock_changed");
  meeting.after(kMinute).given("ben", PutCardDown{kTable});
  EXPECT_EQ(meeting.clock()->state, ClockState::paused);
  EXPECT_EQ(meeting.left(), 90 * kSecond);
}

TEST(CardsTest, AClockThatOthersDoNotSeeIsHeldInSilence) {
  auto meeting = circle_with_cards();
  meeting.given_clock_shown_to(ClockShownTo::person).given_turn_of("asha");
  meeting.given("ben", ShowCard{kTable, Card::stop});
  EXPECT_EQ(meeting.told(),
            "table.t1 card_shown, hosts clock_changed, participant.asha clock_changed");
}

TEST(CardsTest, TheOtherCardsHoldNoClock) {
  auto meeting = circle_with_cards();
  meeting.given_turn_of("asha").given("ben", ShowCard{kTable, Card::slow});
  EXPECT_EQ(meeting.told(), "table.t1 card_shown");
}

TEST(CardsTest, EverybodyHoldsOneAtATime) {
  auto meeting = circle_with_cards();
  meeting.given("ben", ShowCard{kTable, Card::agree}).given("ben", ShowCard{kTable, Card::stop});
  ASSERT_EQ(cards_up(meeting), 1u);
  EXPECT_EQ(find_table(meeting.state(), kTable)->cards[0].card, Card::stop);
  meeting.when("ben", ShowCard{kTable, Card::stop});
  EXPECT_EQ(meeting.told(), "") << "the same again changes nothing";
}

TEST(CardsTest, AgreeingAndSlowGoWithTheTurnTheOthersStay) {
  auto meeting = circle_with_cards();
  meeting.given_turn_of("asha").given("ben", ShowCard{kTable, Card::agree});
  meeting.given("cai", ShowCard{kTable, Card::differently});
  meeting.given("hana", FinishTurn{kTable, meeting.id("asha")});
  ASSERT_EQ(cards_up(meeting), 1u);
  EXPECT_EQ(find_table(meeting.state(), kTable)->cards[0].who, meeting.id("cai"));
}

TEST(CardsTest, WhoeverGoesTakesTheirCardDown) {
  auto meeting = circle_with_cards();
  meeting.given("hana", AddTable{}).given("ben", ShowCard{kTable, Card::stop});
  meeting.given("cai", ShowCard{kTable, Card::stop}).given("cai", LeaveSession{});
  meeting.given_seats({{"ben", "t2"}});
  EXPECT_EQ(cards_up(meeting), 0u);
}

TEST(CardsTest, NobodyHoldsACardUpAtAnotherTable) {
  auto meeting = circle_with_cards();
  meeting.given("hana", AddTable{}).when("ben", ShowCard{TableId{"t2"}, Card::stop});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("ben", PutCardDown{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found) << "there is none to put down";
}

// ---- what a word means

TEST(GlossaryTest, SomebodyAsksAndAnybodyExplainsAndNobodyIsToldWhoAsked) {
  auto meeting = circle_with_cards();
  meeting.given("asha", AskMeaning{"MCA"});
  const auto& asked = meeting.log().back().outcome;
  EXPECT_EQ(asked.stream, Stream::everyone());
  EXPECT_EQ(asked.event, Event{(WordAsked{ItemId{"w1"}, "MCA"})});
  meeting.given("cai", ExplainWord{ItemId{"w1"}, "A law about making your own decisions."});
  EXPECT_EQ(meeting.state().glossary[0].meaning, "A law about making your own decisions.");
}

TEST(GlossaryTest, AWordStandsThereOnce) {
  auto meeting = circle_with_cards();
  meeting.given("asha", AskMeaning{"MCA"}).when("ben", AskMeaning{"MCA"});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  EXPECT_EQ(meeting.state().glossary.size(), 1u);
}

TEST(GlossaryTest, NobodysWordsAreWrittenOverUnseen) {
  auto meeting = circle_with_cards();
  meeting.given("asha", AskMeaning{"MCA"}).given("ben", ExplainWord{ItemId{"w1"}, "A law."});
  meeting.when("cai", ExplainWord{ItemId{"w1"}, "An act."}, 1);
  EXPECT_EQ(meeting.refusal(), Refusal::stale);
  meeting.when("cai", ExplainWord{ItemId{"w9"}, "An act."});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(GlossaryTest, AHostTakesAWordOutAndItsIdNeverNamesAnother) {
  auto meeting = circle_with_cards();
  meeting.given("asha", AskMeaning{"MCA"}).when("asha", RemoveWord{ItemId{"w1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed) << "nobody knows who asked";
  meeting.given("hana", RemoveWord{ItemId{"w1"}});
  EXPECT_TRUE(meeting.state().glossary.empty());
  meeting.when("hana", RemoveWord{ItemId{"w1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.given("ben", AskMeaning{"ICB"});
  EXPECT_EQ(meeting.state().glossary[0].id, ItemId{"w2"});
}

// ---- calls for a host

TEST(HostCallTest, OnlyHostsAndTheCallerKnow) {
  auto meeting = circle_with_cards();
  meeting.given("asha", CallHost{CallAbout::quiet_word});
  EXPECT_EQ(meeting.told(), "participant.asha host_called, hosts host_called");
  EXPECT_EQ(meeting.seen_by("hana").calls.size(), 1u);
  EXPECT_EQ(meeting.seen_by("asha").calls.size(), 1u);
  EXPECT_TRUE(meeting.seen_by("ben").calls.empty());
  EXPECT_TRUE(meeting.seen_by("screen").calls.empty());
}

TEST(HostCallTest, AHostHasBeenThereOrTheCallerNeedsNobodyAnyMore) {
  auto meeting = circle_with_cards();
  meeting.given("asha", CallHost{CallAbout::help}).given("ben", CallHost{CallAbout::cannot_hear});
  meeting.given("hana", AnswerCall{meeting.id("asha")}).given("ben", AnswerCall{});
  EXPECT_TRUE(meeting.state().calls.empty());
  meeting.when("ben", AnswerCall{});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(HostCallTest, NobodyAnswersForSomebodyElse) {
  auto meeting = circle_with_cards();
  meeting.given("asha", CallHost{CallAbout::help}).when("ben", AnswerCall{meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(HostCallTest, WhoeverGoesNeedsNobodyAnyMore) {
  auto meeting = circle_with_cards();
  meeting.given("asha", CallHost{CallAbout::help})
      .given("hana", RemoveParticipant{meeting.id("asha")});
  EXPECT_TRUE(meeting.state().calls.empty());
}

TEST(HostCallTest, CalledAgainItSaysWhatItIsAboutNow) {
  auto meeting = circle_with_cards();
  meeting.given("asha", CallHost{CallAbout::help}).given("asha", CallHost{CallAbout::cannot_hear});
  ASSERT_EQ(meeting.state().calls.size(), 1u);
  EXPECT_EQ(meeting.state().calls[0].about, CallAbout::cannot_hear);
}

// ---- other questions

TEST(QuestionsTest, SomebodySuggestsOneAndTheHostAsksIt) {
  auto meeting = circle_with_cards();
  meeting.given("asha", SuggestQuestion{"What would good look like?"});
  EXPECT_EQ(meeting.state().suggested_questions.size(), 1u);
  meeting.given("hana", ChangeQuestions{kHaveYourSay, {"What would good look like?"}});
  EXPECT_EQ(find_step(meeting.state(), kHaveYourSay)->questions.size(), 1u);
  EXPECT_TRUE(meeting.state().suggested_questions.empty()) << "it was taken up";
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, cai waiting");
}

TEST(QuestionsTest, NobodyFillsTheListAlone) {
  auto meeting = circle_with_cards();
  for (int i = 0; i < 10; ++i) meeting.given("asha", SuggestQuestion{"Why?"});
  meeting.when("asha", SuggestQuestion{"Why?"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many);
  meeting.given("ben", SuggestQuestion{"Why?"});
}

TEST(QuestionsTest, ASuggestionIsTakenAwayByWhoeverMadeItOrAHost) {
  auto meeting = circle_with_cards();
  meeting.given("asha", SuggestQuestion{"Why?"}).given("asha", SuggestQuestion{"Who is not here?"});
  meeting.when("ben", RemoveQuestion{ItemId{"q1"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("asha", RemoveQuestion{ItemId{"q1"}}).given("hana", RemoveQuestion{ItemId{"q2"}});
  EXPECT_TRUE(meeting.state().suggested_questions.empty());
  meeting.when("hana", RemoveQuestion{ItemId{"q2"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(QuestionsTest, OnlyAHostChangesThem) {
  auto meeting = circle_with_cards();
  meeting.when("asha", ChangeQuestions{kHaveYourSay, {}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", ChangeQuestions{StepId{"s99"}, {}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(QuestionsTest, ALinkLeadsToTheWebOrIsRefused) {
  SessionScenario meeting;
  Step scene{StepId{"n1"}, StepKind::scene, {}, {}, {}, {}};
  scene.link = "javascript:alert(1)";
  meeting.when("hana", ChangePlan{{scene}});
  EXPECT_EQ(meeting.refusal(), Refusal::bad_field);
  scene.link = "https://example.org/poem";
  meeting.given("hana", ChangePlan{{scene}});
}

// ---- the note-taker

TEST(NoteTakerTest, SomebodyIsAskedAndSaysYesOrNo) {
  auto meeting = circle_with_cards();
  meeting.given("hana", AskNoteTaker{kTable, meeting.id("ben")});
  EXPECT_EQ(meeting.told(), "table.t1 note_taker_asked");
  meeting.given("ben", StopBeingNoteTaker{kTable});
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker_asked, std::nullopt);
  meeting.given("hana", AskNoteTaker{kTable, meeting.id("ben")});
  meeting.given("ben", BecomeNoteTaker{kTable});
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker, meeting.id("ben"));
}

TEST(NoteTakerTest, IsTakenOverOnlyWhereNobodyDoesItOrTheirDeviceIsAway) {
  auto meeting = circle_with_cards();
  meeting.given("ben", BecomeNoteTaker{kTable}).when("cai", BecomeNoteTaker{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::note_taker_taken);
  meeting.given_away("ben").given("cai", BecomeNoteTaker{kTable});
  meeting.when("asha", StopBeingNoteTaker{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_note_taker);
  meeting.given("hana", StopBeingNoteTaker{kTable});
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker, std::nullopt);
}

TEST(NoteTakerTest, WhoeverGoesTakesNoNotesThereAnyMore) {
  auto meeting = circle_with_cards();
  meeting.given("hana", AddTable{}).given("ben", BecomeNoteTaker{kTable});
  meeting.given_seats({{"ben", "t2"}});
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker, std::nullopt);
}

TEST(NoteTakerTest, WhereTheOneWhoWasAskedGoesToNobodyTakesNotes) {
  auto meeting = circle_with_cards();
  meeting.given("hana", AddTable{}).given("ben", BecomeNoteTaker{kTable});
  meeting.given("hana", AskNoteTaker{kTable, meeting.id("cai")});
  meeting.given(
      "hana", MovePeople{{{meeting.id("ben"), TableId{"t2"}}, {meeting.id("cai"), TableId{"t2"}}}});
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker, std::nullopt);
  EXPECT_EQ(find_table(meeting.state(), kTable)->note_taker_asked, std::nullopt);
}

// ---- ways to have a turn

TEST(ModesTest, WritingOrBeingReadOutIsATurnAndOnlyChattingIsNone) {
  SessionScenario meeting;
  meeting.when_joins("asha", {{}, Place::unsaid, Mode::type_turns});
  meeting.when_joins("ben", {{}, Place::unsaid, Mode::read_for_me});
  meeting.when_joins("cai", {{}, Place::unsaid, Mode::only_chat}).given_step(kHaveYourSay.text);
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, ben waiting, cai passed");
}

// ---- captions

TEST(CaptionsTest, ALineLivesOnItsTablesStreamAndInNoState) {
  auto meeting = circle_with_cards();
  const auto before = meeting.state();
  Caption line{1, "en-GB", "Good morning.", CaptionSource::captioner, kTable};
  meeting.when_server_asks(AddCaption{line});
  EXPECT_EQ(meeting.told(), "table.t1 caption_added");
  line.table.reset();
  meeting.when_server_asks(AddCaption{line});
  EXPECT_EQ(meeting.told(), "everyone caption_added");
  EXPECT_EQ(meeting.state().notes, before.notes);
  line.table = TableId{"t9"};
  meeting.when_server_asks(AddCaption{line});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

}  // namespace
}  // namespace cuppa::tests
