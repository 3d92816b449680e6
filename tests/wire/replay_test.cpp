// Whole meetings as devices see them: see replay.hpp.
#include "wire/replay.hpp"

#include <gtest/gtest.h>

#include <set>

#include "session/steps/steps.hpp"
#include "support/golden_file.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

TEST(ReplayTest, AWholeRound) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"});
  const Replay asha{meeting, "a_whole_round_seen_by_participant", "asha"};
  ChangeMe tea;
  tea.drink = Drink::tea;
  tea.ready = true;
  meeting.given("asha", tea).given_keeper("ben").given_step("s2").after(kMinute);
  meeting.given("hana", NextStep{StepId{"s2"}, false}).given_turn_of("asha").after(kMinute);
  meeting.given("asha", AddTime{kTableClock, 60}).given("asha", TypeTurn{kTable, "Be more"});
  meeting.given("asha", TypeTurn{kTable, "Be more Pirate!!!!"}).after(3 * kMinute);
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")});
  meeting.given("asha", KeepLine{kTable, "Ask first."}).given_turn_of("ben").after(30 * kSecond);
  meeting.given("ben", PauseClock{kTableClock}).after(kMinute);
  meeting.given("ben", ResumeClock{kTableClock}).given("ben", ComeBackToMe{kTable});
  meeting.given("hana", ReorderTurns{kTable, {meeting.id("ben"), meeting.id("cai")}});
  meeting.given_away("cai").given("ben", StepOver{kTable, meeting.id("cai")}).given_back("cai");
  meeting.given_turn_of("cai").given("hana", SetTurnAside{kTable}).given("cai", PassTurn{kTable});
  meeting.given_people({"late"}).given("late", LeaveSession{}).given("late", ReturnToSession{});
  meeting.given_turn_of("ben").given("ben", PassTurn{kTable}).given("ben", AskForTurn{kTable});
  meeting.given("cai", AskForTurn{kTable}).given("asha", AskForTurn{kTable});
  meeting.given_people({"later"}).given("later", PassTurn{kTable});
  meeting.given_turn_of("asha").given("asha", TypeTurn{kTable, "And thank you."});
  meeting.given("asha", FinishTurn{kTable, meeting.id("asha")}).given("late", PassTurn{kTable});
  meeting.given("ben", PassTurn{kTable}).given("cai", PassTurn{kTable});
  meeting.given("ben", OfferTurnAgain{kTable}).given("cai", AskForTurn{kTable});
  meeting.given("hana", SayToAll{"Two more minutes"});
  meeting.given("hana", NextStep{kHaveYourSay, true}).given("hana", PauseClock{kSessionScope});
  meeting.given("hana", CloseSession{}).given("hana", ReopenSession{});
  finish_all({asha,
              {meeting, "a_whole_round_seen_by_host", "hana", Replay::From::beginning},
              {meeting, "a_whole_round_seen_by_screen", "screen", Replay::From::beginning}});
}

void private_clock(ClockShownTo shown_to, const std::string& file) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"}).given_clock_shown_to(shown_to).given_keeper("ben");
  std::vector<Replay> replays;
  replays.emplace_back(meeting, file + "_seen_by_holder", "asha");
  replays.emplace_back(meeting, file + "_seen_by_keeper", "ben");
  replays.emplace_back(meeting, file + "_seen_by_other", "cai");
  replays.emplace_back(meeting, file + "_seen_by_host", "hana");
  meeting.given("asha", ChooseTurnLength{TurnLength::longer, true}).given_turn_of("asha");
  meeting.after(kMinute).given("ben", PauseClock{kTableClock});
  meeting.given("asha", AddTime{kTableClock, 30}).given("ben", ResumeClock{kTableClock});
  meeting.after(4 * kMinute).given("ben", StopBeingKeeper{kTable});
  meeting.given("cai", BecomeKeeper{kTable}).given("cai", StopBeingKeeper{kTable});
  meeting.given("asha", ChooseTurnLength{TurnLength::same, false});
  meeting.given_clock_shown_to(ClockShownTo::everyone).given_clock_shown_to(shown_to);
  finish_all(replays);
}

TEST(ReplayTest, AClockForThePersonAlone) { private_clock(ClockShownTo::person, "person_clock"); }

TEST(ReplayTest, AClockAsAPicture) { private_clock(ClockShownTo::picture, "picture_clock"); }

TEST(ReplayTest, AKnockAtTheDoor) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_door(Door::knock);
  const Replay host{meeting, "a_knock_seen_by_host", "hana"};
  const Replay other{meeting, "a_knock_seen_by_other", "asha"};
  meeting.when_joins("kim").when_joins("kai");
  const Replay kai{meeting, "a_knock_seen_by_whoever_knocks", "kai"};
  meeting.given("hana", LetIn{meeting.id("kim")}).given("hana", TurnAway{meeting.id("kai")});
  meeting.given("hana", RenameParticipant{meeting.id("kim"), "Kim P."});
  meeting.given("hana", RemoveParticipant{meeting.id("kim")});
  finish_all({host, other, kai});
}

TEST(ReplayTest, TheCarParkAndNotes) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"});
  const Replay ben{meeting, "car_park_and_notes", "ben"};
  for (const auto* text : {"Expenses", "Tea towels", "The form", "Parking"}) {
    meeting.given("asha", AddPark{text});
  }
  meeting.given("asha", EditPark{ItemId{"k1"}, "Expenses took eight weeks"});
  meeting.given("hana", DiscussPark{ItemId{"k1"}});
  meeting.given("hana", FollowUpPark{ItemId{"k1"}, "Ben", "2024-06-26", "By post"});
  meeting.given("hana", ClosePark{ItemId{"k2"}, "No owner, because it is solved."});
  meeting.given("hana", ReopenPark{ItemId{"k2"}}).given("asha", RemovePark{ItemId{"k4"}});
  meeting.given("asha", AddNote{kTable, "We laughed."}).given("ben", AddNote{kTable, "A lot."});
  meeting.given("hana", PutNoteOnWall{ItemId{"t1n1"}});
  meeting.given("asha", EditNote{ItemId{"t1n1"}, "We all laughed."});
  meeting.given("hana", PutNoteOnWall{ItemId{"t1n2"}})
      .given("ben", TakeNoteOffWall{ItemId{"t1n2"}});
  meeting.given("hana", RemoveNote{ItemId{"t1n2"}});
  meeting.given("asha", PostChat{"Morning"}).given("ben", PostChat{"Oh no"});
  meeting.given("ben", HideChat{ItemId{"c2"}}).given("asha", AddAgreement{"One at a time"});
  meeting.given("ben", AddAgreement{"No fixing"});
  meeting.given("hana", EditAgreement{ItemId{"a1"}, "One person at a time"});
  meeting.given("ben", RemoveAgreement{ItemId{"a2"}});
  meeting.given("hana", CloseSession{"Hana", "2024-06-26", "On this page"});
  meeting.given("hana", ClosePark{ItemId{"k3"}, "It is one page now."});
  finish_all({ben});
}

TEST(ReplayTest, TheCarParkIsSorted) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"});
  const Replay ben{meeting, "the_car_park_is_sorted", "ben"};
  for (const auto* text : {"Expenses", "Money", "Travel", "Parking"}) {
    meeting.given("asha", AddPark{text});
  }
  meeting.given("ben", SayMeToo{ItemId{"k1"}});
  meeting.given("hana", JoinParks{ItemId{"k2"}, ItemId{"k1"}});
  meeting.given("hana", JoinParks{ItemId{"k3"}, ItemId{"k4"}});
  meeting.given("ben", PostChat{"Who pays?"}).given("ben", ParkChat{ItemId{"c1"}});
  meeting.given("ben", AddNote{kTable, "Nobody knew."}).given("hana", ParkNote{ItemId{"t1n1"}});
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::chat, "I cannot pay."}}});
  meeting.given("hana", ParkChat{ItemId{"x1"}});
  const auto closed = [&](const char* id, ParkBecame became, const char* to = "") {
    meeting.given("hana", ClosePark{ItemId{id}, "She decides.", became, to});
  };
  closed("k1", ParkBecame::passed_to, "Jo, finance");
  closed("k4", ParkBecame::cannot);
  meeting.given("hana", FollowUpPark{ItemId{"k5"}, "Ben", "2024-06-26", "By post"});
  closed("k5", ParkBecame::no_owner);
  meeting.given("hana", PartParks{ItemId{"k2"}}).given("asha", RemovePark{ItemId{"k4"}});
  meeting.given("hana", ReleasePark{ItemId{"k2"}}).given("hana", ReleasePark{ItemId{"k3"}});
  meeting.given("hana", ReleasePark{ItemId{"k5"}}).given("hana", WithholdPark{ItemId{"k5"}});
  meeting.given("asha", EditPark{ItemId{"k3"}, "Trains"}).given("hana", OpenFollowUp{"b3Wq0"});
  meeting.given("hana", FollowUpPark{ItemId{"k3"}, "Jo", "2024-06-26", ""});
  meeting.when_server_asks(AskAnswer{ItemId{"k3"}}).given("hana", StopAsking{ItemId{"k3"}});
  meeting.when_server_asks(AskAnswer{ItemId{"k3"}});
  meeting.given("hana", CloseFollowUp{}).given("hana", OpenFollowUp{"Zt9sX"});
  finish_all({ben});
}

TEST(ReplayTest, WhatTheGroupAgrees) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"});
  const Replay ben{meeting, "what_the_group_agrees_seen_by_supporter", "ben"};
  const Replay host{meeting, "what_the_group_agrees_seen_by_host", "hana"};
  const ItemId voices{"a1"}, fixing{"a2"};
  meeting.given("asha", AddAgreement{"One voice at a time"});
  meeting.given("hana", AddAgreement{"No fixing"});
  for (const auto* name : {"ben", "cai"}) meeting.given(name, SupportAgreement{voices});
  meeting.given("ben", StopSupportingAgreement{voices}).given("ben", SupportAgreement{fixing});
  meeting.given("cai", StopSupportingAgreement{voices}).given("ben", SupportAgreement{voices});
  meeting.given("cai", SettleAgreement{voices}).given("cai", SettleAgreement{fixing});
  meeting.given("hana", EditAgreement{fixing, "No fixing, but tea"});
  finish_all({ben, host});
}

TEST(ReplayTest, ThemesForTheReport) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given("hana", AddTable{}).given_people({"cai"});
  meeting.given_seats({{"cai", "t2"}});
  const Replay asha{meeting, "themes_seen_by_participant", "asha"};
  const ItemId travel{"h1"}, time{"h2"};
  meeting.given("asha", AddNote{kTable, "No bus home."}).given("ben", PostChat{"Eight weeks!"});
  meeting.given("cai", AddNote{TableId{"t2"}, "The lift was out."});
  meeting.given("asha", AddTheme{"Travel"}).given("ben", AddTheme{"Waiting"});
  meeting.given("ben", AddTheme{"By mistake"}).given("ben", RemoveTheme{ItemId{"h3"}});
  meeting.given("asha", PutInTheme{ItemId{"t1n1"}, travel});
  meeting.given("cai", PutInTheme{ItemId{"t2n1"}, travel, ItemId{"t1n1"}});
  meeting.given("ben", PutInTheme{ItemId{"c1"}, travel})
      .given("ben", PutInTheme{ItemId{"c1"}, time});
  meeting.given("hana", EditTheme{time, "Waiting for money", "It takes too long."});
  meeting.given("hana", MoveTheme{time, travel}).given("asha", TakeOutOfTheme{ItemId{"t1n1"}});
  meeting.given("hana", WriteReport{{"The night shift.", "Thank you.", "3 December"}});
  finish_all({asha, {meeting, "themes_seen_by_host", "hana", Replay::From::beginning}});
}

TEST(ReplayTest, NotesWithoutAName) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_step("s4");
  const Replay asha{meeting, "no_name_seen_by_participant", "asha"};
  const Replay host{meeting, "no_name_seen_by_host", "hana"};
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::chat, "The form asks a lot."},
                                          {ItemId{"x2"}, NoNameBox::car_park, "Expenses"},
                                          {ItemId{"x3"}, NoNameBox::together, "Slower, please."},
                                          {ItemId{"x4"}, NoNameBox::feedback, "Thank you."}}});
  meeting.given("hana", PutNoteOnWall{ItemId{"x3"}});
  meeting.given("hana", HideChat{ItemId{"x1"}}).given("hana", DiscussPark{ItemId{"x2"}});
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x5"}, NoNameBox::chat, "Thanks for that."},
                                          {ItemId{"x6"}, NoNameBox::feedback, "Good tea."},
                                          {ItemId{"x7"}, NoNameBox::feedback, "Too long."}}});
  meeting.given("hana", CloseSession{"Hana", "2024-06-26", ""}).given("hana", OpenFeedback{});
  meeting.given("hana", ShareFeedback{"The tea was good, and it was too long."});
  finish_all({asha, host});
}

TEST(ReplayTest, NotesThatSomebodyReadsFirst) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"});
  const Replay asha{meeting, "read_first_seen_by_participant", "asha"};
  const Replay host{meeting, "read_first_seen_by_host", "hana"};
  meeting.given("hana", AskReader{meeting.id("cai")}).given("cai", StopBeingReader{});
  meeting.given("hana", AskReader{meeting.id("ben")}).given("ben", BecomeReader{});
  auto settings = meeting.state().settings;
  settings.no_name = NoName::read_first;
  meeting.given("hana", ChangeSettings{settings});
  const Replay reader{meeting, "read_first_seen_by_reader", "ben"};
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::chat, "The form asks a lot."},
                                          {ItemId{"x2"}, NoNameBox::car_park, "Expenses"},
                                          {ItemId{"x3"}, NoNameBox::together, "Ask Kim."}}});
  meeting.given("ben", ShowHeldNote{ItemId{"x1"}}).given("hana", ShowHeldNote{ItemId{"x2"}});
  meeting.given("hana", KeepNotePrivate{ItemId{"x3"}});
  meeting.given("asha", SayPrivately{"Could you say that we stop at four?"});
  meeting.given("hana", SayPrivately{"I will.", meeting.id("asha")});
  meeting.given("cai", SayPrivately{"Is there a quiet room?"});
  meeting.given("ben", WriteBack{ItemId{"x3"}, "Thank you. We will not name anybody."});
  finish_all({asha, host, reader});
}

TEST(ReplayTest, TwoTables) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai", "dee"})
      .given("hana", AddTable{"Window", "by the door"});
  meeting.given_seats({{"cai", "t2"}, {"dee", "t2"}}).given_step(kHaveYourSay.text);
  const TableId window{"t2"};
  const Replay asha{meeting, "two_tables_seen_at_the_first", "asha"};
  const Replay cai{meeting, "two_tables_seen_at_the_second", "cai"};
  const Replay host{meeting, "two_tables_seen_by_host", "hana"};
  const Replay screen{meeting, "two_tables_seen_by_screen", "screen"};
  meeting.given("hana", ChangeTable{window, "Window", "by the window"});
  meeting.given_keeper("asha").given("cai", BecomeKeeper{window}).given_turn_of("ben");
  meeting.given("cai", StartTurn{window, {}, true}).after(kMinute);
  meeting.given("ben", ComeBackToMe{kTable}).given("cai", FinishTurn{window, meeting.id("cai")});
  meeting.when_server_asks(ReleaseNoName{{{ItemId{"x1"}, NoNameBox::together, "I was scared."}}});
  meeting.given("dee", AddNote{window, "Slower, please."}).given("dee", TellGroup{"Library"});
  meeting.given_seats({{"ben", "t2"}}).given("dee", LeaveSession{}).given("dee", ReturnToSession{});
  meeting.given("hana", StartTurn{window, meeting.id("ben"), true});
  meeting.given("ben", FinishTurn{window, meeting.id("ben")}).given_seats({{"ben", "t1"}});
  finish_all({asha, cai, host, screen});
}

TEST(ReplayTest, ABlockAtTwoTables) {
  CreateSession create;
  create.plan = usual_brew();
  for (auto nth : {1U, 2U, 3U}) create.plan[nth].pace = Pace::each_table;
  SessionScenario meeting{create};
  meeting.given("hana", AddTable{}).given_people({"asha", "ben", "cai"});
  meeting.given_seats({{"asha", "t1"}, {"ben", "t1"}, {"cai", "t2"}}).given_keeper("asha");
  const Replay asha{meeting, "a_block_seen_at_the_first_table", "asha"};
  const Replay cai{meeting, "a_block_seen_at_the_second_table", "cai"};
  const Replay host{meeting, "a_block_seen_by_host", "hana"};
  meeting.given("hana", StartSession{}).given("hana", NextStep{StepId{"s1"}});
  const auto on = [](const TableId& table, int from) {
    const auto step = [](int number) { return StepId{"s" + std::to_string(number)}; };
    return OpenTableStep{table, step(from), step(from + 1), true};
  };
  meeting.after(20 * kSecond).given("asha", PauseClock{kTableClock}).given("asha", on(kTable, 2));
  meeting.given_turn_of("asha").given("ben", AddNote{kTable, "We laughed."}).after(kMinute);
  meeting.given("asha", on(kTable, 3)).given("hana", on(TableId{"t2"}, 2));
  meeting.given("hana", HaveBreak{StepId{"s2"}, 5});
  meeting.given("hana", OpenStep{*meeting.state().step, StepId{"s2"}, true});
  meeting.given("hana", GatherTables{StepId{"s2"}, 60}).given("hana", StopGathering{});
  meeting.given("hana", GatherTables{StepId{"s2"}, 30}).after(kMinute);
  meeting.given("hana", NextStep{StepId{"s2"}, true}).given("hana", CloseSession{});
  meeting.given("hana", ReopenSession{})
      .given("hana", OpenStep{meeting.state().step.value(), StepId{"s2"}, true});
  finish_all({asha, cai, host});
}

TEST(ReplayTest, WaysToTakePart) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai"});
  auto settings = meeting.state().settings;
  settings.cards = Switch::open;
  meeting.given("hana", ChangeSettings{settings}).given_turn_of("asha");
  const Replay asha{meeting, "ways_to_take_part_seen_by_participant", "asha"};
  const Replay host{meeting, "ways_to_take_part_seen_by_host", "hana"};
  meeting.given("ben", ShowCard{kTable, Card::agree}).given("cai", ShowCard{kTable, Card::stop});
  meeting.given("cai", ShowCard{kTable, Card::differently});
  meeting.given("hana", FinishTurn{kTable, meeting.id("asha")}).given("cai", PutCardDown{kTable});
  meeting.given("ben", AskMeaning{"MCA"}).given("cai", ExplainWord{ItemId{"w1"}, "A law."});
  meeting.given("ben", AskMeaning{"ICB"}).given("hana", RemoveWord{ItemId{"w2"}});
  meeting.given("ben", AddGiven{GivenList::find_out, "Who pays?"});
  meeting.given("hana", AddGiven{GivenList::cannot_change, "The date"});
  meeting.given("hana", EditGiven{ItemId{"f1"}, "Who pays for it?"});
  meeting.given("hana", FollowUpGiven{ItemId{"f1"}, "Hana", "2024-06-26", "On this page"});
  meeting.given("hana", AnswerGiven{ItemId{"f1"}, "The county."});
  meeting.given("hana", RemoveGiven{ItemId{"f2"}});
  meeting.given("asha", SuggestQuestion{"What would good look like?"});
  meeting.given("asha", RemoveQuestion{ItemId{"q1"}});
  meeting.given("ben", SuggestQuestion{"Who is not here?"});
  meeting.given("hana", ChangeQuestions{kHaveYourSay, {"Who is not here?"}});
  meeting.given("asha", CallHost{CallAbout::quiet_word}).given("ben", CallHost{CallAbout::help});
  meeting.given("asha", CallHost{CallAbout::cannot_hear});
  meeting.given("hana", AnswerCall{meeting.id("asha")}).given("ben", AnswerCall{});
  meeting.given("hana", AskNoteTaker{kTable, meeting.id("ben")});
  meeting.given("ben", BecomeNoteTaker{kTable}).given("ben", StopBeingNoteTaker{kTable});
  meeting.when_server_asks(AddCaption{{1, "en-GB", "Hello.", CaptionSource::captioner, {}}});
  finish_all({asha, host});
}

TEST(ReplayTest, TablesComeAndGo) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  const Replay asha{meeting, "tables_come_and_go_seen_by_participant", "asha"};
  meeting.given("hana", AddTable{"", "Zoom room 3"}).given("asha", TellGroup{"Library"});
  meeting.given("asha", TellGroup{""}).given("hana", RemoveTable{TableId{"t2"}});
  meeting.given("asha", TellGroup{"Didcot library"});
  finish_all({asha});
}

TEST(ReplayTest, SomebodyWithoutADevice) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  meeting.when_joins("tablet", {{}, Place::hall, Mode::shared_device, Role::participant});
  meeting.given("tablet", AddSeat{kTable, "edna"}).given_clock_shown_to(ClockShownTo::person);
  const auto edna = meeting.id("edna");
  const Replay tablet{meeting, "a_seat_seen_by_whoever_cares", "tablet"};
  const Replay asha{meeting, "a_seat_seen_by_other", "asha"};
  meeting.given_step("s3").given("tablet", ChooseTurnLength{TurnLength::longer, false, edna});
  meeting.given_turn_of("edna").given("tablet", AddTime{kTableClock, 60, edna});
  meeting.given("tablet", TypeTurn{kTable, "Be more Pirate!!!!", edna, WordsUse::no_name});
  meeting.given("tablet", FinishTurn{kTable, edna});
  meeting.given("tablet", KeepLine{kTable, "Ask first.", edna, WordsUse::with_name});
  meeting.given("tablet", ChooseWordsUse{ItemId{"t1n1"}, WordsUse::unsaid});
  meeting.given("hana", AddSeat{kTable, "fred", Place::online});
  meeting.given("hana", RenameSeat{meeting.id("fred"), "Fred P."});
  meeting.given("hana", RemoveSeat{meeting.id("fred")}).given("tablet", LeaveSession{});
  finish_all({tablet, asha});
}

TEST(ReplayTest, AnInvitationAndARecordThatOtherHostsFind) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  const Replay asha{meeting, "what_others_are_told_of_it", "asha"};
  Invitation invitation;
  invitation.starts = "2026-12-03T14:00";
  invitation.why = "You know the bus.";
  meeting.given("hana", WriteInvitation{invitation, std::string(22, 'i')});
  invitation.place = "The hall";
  meeting.given("hana", WriteInvitation{invitation, {}}).given("hana", StartSession{});
  meeting.given("hana", WriteLocalContact{"Nobody"}).given("hana", WriteLocalContact{});
  meeting.given("hana", WriteLocalContact{"Safeguarding lead: Priya, 01865 000000"});
  meeting.given("hana", CloseSession{}).given("hana", PublishRecord{});
  meeting.given("hana", WithdrawRecord{}).given("hana", PublishRecord{});
  finish_all({asha});
}

TEST(ReplayTest, AnOutageAndAnotherPlan) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").after(50 * kSecond);
  const Replay ben{meeting, "an_outage", "ben"};
  const auto last_alive = meeting.now();
  meeting.sleep(kMinute).when_server_asks(ResumeAfterRestart{last_alive, meeting.now()});
  meeting.given("hana", ResumeClock{kTableClock}).after(2 * kMinute);
  meeting.given(
      "hana",
      ChangePlan{
          {{StepId{"n1"}, StepKind::break_, "Tea", {"What would you like?"}, 10 * kMinute, {}}}});
  meeting.given("hana", NextStep{kHaveYourSay, true}).given("hana", RotateCode{"654321", "key"});
  meeting.given("hana", RenameSession{"Brew in Didcot"});
  meeting.given("hana", GiveRole{meeting.id("asha"), Role::cohost});
  finish_all({ben});
}

TEST(ReplayTest, EveryKindOfEventIsInSomeReplay) {
  std::set<std::string> kinds;
  for (const auto& file : protocol_names("replays")) {
    for (const auto& event : protocol_part("replays/" + file + ".json", "events")) {
      kinds.insert(event.at("kind"));
    }
  }
  if (rewrites_golden_files()) return;
  EXPECT_EQ(kinds, protocol_names("events"));
}

}  // namespace
}  // namespace cuppa::tests
