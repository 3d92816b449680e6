// People without a device: somebody else's device acts for them, and they are people like
// everybody.
#include <gtest/gtest.h>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

// Asha and a tablet, which cares for Edna; the round has begun, and Asha was first.
SessionScenario round_with_a_tablet() {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  meeting.when_joins("tablet", {{}, Place::hall, Mode::shared_device, Role::participant});
  meeting.given("tablet", AddSeat{kTable, "edna"});
  return meeting.given_step("s3"), meeting;
}

TEST(SeatsTest, ATabletForSeveralPeopleIsAskedForNothing) {
  SessionScenario meeting;
  meeting.when_joins("tablet", {{}, Place::hall, Mode::shared_device, Role::participant});
  meeting.when("hana", AskKeeper{kTable, meeting.id("tablet")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", AskNoteTaker{kTable, meeting.id("tablet")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(SeatsTest, ASeatComesInLikeEverybodyWithAMugOfTheirOwn) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given("hana", AddSeat{kTable, "edna", {}, meeting.id("asha")});
  EXPECT_EQ(meeting.told(), "everyone participant_joined");
  const auto& edna = meeting.card("edna");
  EXPECT_EQ(edna.cared_by, meeting.id("asha"));
  EXPECT_EQ(edna.name, "edna");
  EXPECT_NE(edna.mug, meeting.card("asha").mug);
}

TEST(SeatsTest, ASeatIsWhereWhoeverCaresIsUnlessSaidOtherwise) {
  auto meeting = round_with_a_tablet();
  EXPECT_EQ(meeting.card("edna").place, Place::hall);
  meeting.given("tablet", AddSeat{kTable, "fred", Place::online});
  EXPECT_EQ(meeting.card("fred").place, Place::online);
}

TEST(SeatsTest, TheTabletHasNoTurnAndTheSeatHas) {
  auto meeting = round_with_a_tablet();
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna waiting");
  meeting.when("tablet", AskForTurn{kTable});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(SeatsTest, ASeatThatComesLateIsAskedLast) {
  auto meeting = round_with_a_tablet();
  meeting.given("tablet", AddSeat{kTable, "fred"});
  EXPECT_EQ(meeting.told(), "everyone participant_joined, table.t1 turn_joined");
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna waiting, fred waiting");
}

TEST(SeatsTest, ATurnOfASeatGoesLikeAnyOther) {
  auto meeting = round_with_a_tablet();
  const auto edna = meeting.id("edna");
  meeting.given_turn_of("edna").given("tablet", AddTime{kTableClock, 60, edna});
  EXPECT_EQ(meeting.left(), 3 * kMinute);
  meeting.given("tablet", TypeTurn{kTable, "Be more Pirate!!!!", edna});
  meeting.given("tablet", FinishTurn{kTable, edna});
  meeting.given("tablet", KeepLine{kTable, "Ask first.", edna});
  meeting.given("tablet", AddNote{kTable, "We laughed.", edna});
  meeting.given("tablet", AddPark{"Expenses", edna});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna had");
  for (const auto& note : meeting.state().notes) EXPECT_EQ(note.by, edna) << note.text;
  EXPECT_EQ(meeting.state().notes.size(), 3U);
  EXPECT_EQ(meeting.state().park.front().by, edna);
}

TEST(SeatsTest, ASeatPassesIsComeBackToAndAsksThroughTheTablet) {
  auto meeting = round_with_a_tablet();
  const auto edna = meeting.id("edna");
  meeting.given("tablet", PassTurn{kTable, edna});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna passed");
  meeting.given("tablet", AskForTurn{kTable, edna}).given_turn_of("edna");
  meeting.given("tablet", SetTurnAside{kTable, edna});
  meeting.given("tablet", ComeBackToMe{kTable, edna});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna waiting");
}

TEST(SeatsTest, TheCardOfASeatIsChangedByWhoeverCares) {
  auto meeting = round_with_a_tablet();
  ChangeMe change;
  change.drink = Drink::tea;
  change.who = meeting.id("edna");
  meeting.given("tablet", change).given("tablet", RenameSeat{*change.who, "Edna M."});
  EXPECT_EQ(meeting.card("edna").drink, Drink::tea);
  EXPECT_EQ(meeting.card("edna").name, "Edna M.");
  EXPECT_EQ(meeting.card("tablet").drink, Drink::unsaid);
}

TEST(SeatsTest, WhoeverCaresSeesTheClockAndTheChoiceOfTheirSeatAndOthersDoNot) {
  auto meeting = round_with_a_tablet();
  meeting.given_clock_shown_to(ClockShownTo::person);
  meeting.given("tablet", ChooseTurnLength{TurnLength::longer, false, meeting.id("edna")});
  EXPECT_TRUE(meeting.was_told("participant.edna", "turn_length_chosen"));
  meeting.given_turn_of("edna");
  EXPECT_EQ(meeting.left(), 4 * kMinute);
  EXPECT_TRUE(meeting.was_told("participant.edna", "clock_changed"));
  const auto seen = meeting.seen_by("tablet");
  EXPECT_TRUE(seen.clocks.contains(kTableClock));
  EXPECT_TRUE(seen.choices.contains(meeting.id("edna")));
  EXPECT_FALSE(meeting.seen_by("asha").clocks.contains(kTableClock));
  EXPECT_TRUE(meeting.seen_by("asha").choices.empty());
}

TEST(SeatsTest, TheStreamOfASeatGoesWithTheCareForIt) {
  auto meeting = round_with_a_tablet();
  const auto own = Stream::participant(meeting.id("edna"));
  const auto reads = [&](const std::string& name) {
    const auto streams = streams_for(meeting.state(), Viewer{meeting.id(name)});
    return std::find(streams.begin(), streams.end(), own) != streams.end();
  };
  EXPECT_TRUE(reads("tablet"));
  EXPECT_FALSE(reads("asha"));
  meeting.given_away("tablet").given("asha", CareForSeat{meeting.id("edna")});
  EXPECT_EQ(meeting.told(), "everyone participant_changed");
  EXPECT_FALSE(reads("tablet"));
  EXPECT_TRUE(reads("asha"));
}

TEST(SeatsTest, NobodyAtTheTableTakesASeatFromADeviceThatIsHere) {
  auto meeting = round_with_a_tablet();
  meeting.when("asha", CareForSeat{meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("hana", CareForSeat{meeting.id("edna")});
  EXPECT_EQ(meeting.card("edna").cared_by, meeting.id("hana")) << "a host may at any time";
}

TEST(SeatsTest, ASeatSitsAtTheTableItWasAddedTo) {
  auto meeting = round_with_a_tablet();
  meeting.given("hana", AddTable{"Window", {}});
  meeting.given("hana", MovePeople{{{meeting.id("tablet"), TableId{"t2"}}}});
  meeting.given_people({"ben", "cai", "dee"});
  meeting.given("tablet", AddSeat{TableId{"t2"}, "fred"});
  EXPECT_EQ(meeting.card("fred").table, TableId{"t2"});
  EXPECT_TRUE(meeting.was_told("table.t2", "turn_joined"));
}

TEST(SeatsTest, ATabletPutsNobodyIntoAnothersCare) {
  auto meeting = round_with_a_tablet();
  meeting.when("tablet", AddSeat{kTable, "fred", {}, meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(SeatsTest, SeatsThatHaveGoneMakeRoomForOthers) {
  auto meeting = round_with_a_tablet();
  for (int i = 0; i < 500; ++i) {
    meeting.given("tablet", AddSeat{kTable, "guest"});
    meeting.given("tablet", RemoveSeat{meeting.state().participants.back().id});
  }
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

TEST(SeatsTest, ANeighbourAndWhoeverTheyLookAfterAreSeatedTogether) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai", "dee", "eve"});
  meeting.given("hana", AddSeat{kTable, "edna", {}, meeting.id("asha")});
  for (int i = 0; i < 10; ++i) {
    meeting.given("hana", ShuffleTables{2, true});
    EXPECT_EQ(meeting.card("edna").table, meeting.card("asha").table);
  }
}

TEST(SeatsTest, ASeatIsHereWhileTheDeviceThatCaresForItIs) {
  auto meeting = round_with_a_tablet();
  meeting.given_away("tablet").when("hana", StartTurn{kTable, meeting.id("edna"), false});
  EXPECT_EQ(meeting.refusal(), Refusal::device_away);
  meeting.when("hana", StepOver{kTable, meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  meeting.given_back("tablet").when("hana", StepOver{kTable, meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), Refusal::device_here);
  meeting.when("hana", StartTurn{kTable, meeting.id("edna"), false});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
}

TEST(SeatsTest, ATurnOfASeatIsStartedAnywayWhenTheyAreHere) {
  auto meeting = round_with_a_tablet();
  meeting.given_away("tablet").given("hana", StartTurn{kTable, meeting.id("edna"), true});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna having");
}

TEST(SeatsTest, WhoeverLeavesLeavesTheirSeatsBehind) {
  auto meeting = round_with_a_tablet();
  meeting.given("tablet", LeaveSession{});
  EXPECT_EQ(meeting.card("edna").presence, Presence::in);
  EXPECT_EQ(meeting.card("edna").cared_by, meeting.id("tablet"));
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna waiting");
  meeting.given("hana", PassTurn{kTable, meeting.id("edna")});
  meeting.given("hana", CareForSeat{meeting.id("edna")});
  EXPECT_EQ(meeting.card("edna").cared_by, meeting.id("hana"));
}

TEST(SeatsTest, WhoeverRemovesACarerCaresFromThenOn) {
  auto meeting = round_with_a_tablet();
  meeting.given("hana", RemoveParticipant{meeting.id("tablet")});
  EXPECT_EQ(meeting.card("edna").cared_by, meeting.id("hana"));
  EXPECT_EQ(meeting.card("edna").presence, Presence::in);
}

TEST(SeatsTest, ACohostWhoAsksThemselvesToLeaveLeavesThoseTheyCaredForToTheHost) {
  auto meeting = round_with_a_tablet();
  meeting.given("hana", GiveRole{meeting.id("asha"), Role::cohost});
  meeting.given("asha", CareForSeat{meeting.id("edna")});
  meeting.given("asha", RemoveParticipant{meeting.id("asha")});
  EXPECT_EQ(meeting.card("edna").cared_by, meeting.id("hana"));
}

TEST(SeatsTest, ASeatThatIsRemovedEndsTheirTurnAndKeepsTheirWords) {
  auto meeting = round_with_a_tablet();
  const auto edna = meeting.id("edna");
  meeting.given("tablet", AddPark{"Expenses", edna}).given_turn_of("edna");
  meeting.given("tablet", RemoveSeat{edna});
  EXPECT_EQ(meeting.told(), "table.t1 turn_left, everyone participant_removed");
  EXPECT_EQ(meeting.card("edna").presence, Presence::removed);
  EXPECT_EQ(meeting.state().park.size(), 1U);
  meeting.when("tablet", PassTurn{kTable, edna});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("tablet", RenameSeat{edna, "Edna"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_a_seat);
}

TEST(SeatsTest, OneDeviceCaresForEight) {
  auto meeting = round_with_a_tablet();
  for (int i = 2; i <= 8; ++i) meeting.given("tablet", AddSeat{kTable, "seat" + std::to_string(i)});
  meeting.when("tablet", AddSeat{kTable, "ninth"});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many_seats);
  meeting.given("hana", AddSeat{kTable, "ninth"}).given_away("hana");
  meeting.when("tablet", CareForSeat{meeting.id("ninth")});
  EXPECT_EQ(meeting.refusal(), Refusal::too_many_seats);
  meeting.given("tablet", RemoveSeat{meeting.id("edna")});
  meeting.given("tablet", CareForSeat{meeting.id("ninth")});
}

TEST(SeatsTest, OnlyHostKeeperAndATabletAddSeats) {
  auto meeting = round_with_a_tablet();
  meeting.when("asha", AddSeat{kTable, "fred"});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given_keeper("asha").given("asha", AddSeat{kTable, "fred"});
}

TEST(SeatsTest, NobodyIsCaredForByASeatOrByNobody) {
  auto meeting = round_with_a_tablet();
  meeting.when("hana", AddSeat{kTable, "fred", {}, meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
  meeting.when("hana", AddSeat{kTable, "fred", {}, ParticipantId{"stranger"}});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(SeatsTest, WhoeverHasADeviceIsNoSeat) {
  auto meeting = round_with_a_tablet();
  for (const ClientCommand& command : {ClientCommand{RenameSeat{meeting.id("asha"), "A"}},
                                       ClientCommand{RemoveSeat{meeting.id("asha")}},
                                       ClientCommand{CareForSeat{meeting.id("asha")}}}) {
    meeting.when("hana", command);
    EXPECT_EQ(meeting.refusal(), Refusal::not_a_seat);
  }
}

TEST(SeatsTest, WhatASeatSaidIsTakenOutByWhoeverCaresAndByNobodyElseAtTheTable) {
  auto meeting = round_with_a_tablet();
  meeting.given_turn_of("edna");
  meeting.given("tablet", TypeTurn{kTable, "We were never asked.", meeting.id("edna")});
  const auto words = meeting.state().notes.back().id;
  meeting.when("asha", RemoveNote{words});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.given("tablet", RemoveNote{words});
  EXPECT_TRUE(meeting.state().notes.empty());
}

TEST(SeatsTest, ASeatIsNeitherOurTimerNorAHostNorADevice) {
  auto meeting = round_with_a_tablet();
  meeting.when("hana", AskKeeper{kTable, meeting.id("edna")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("hana", GiveRole{meeting.id("edna"), Role::cohost});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  ChangeMe change;
  change.mode = Mode::shared_device;
  change.who = meeting.id("edna");
  meeting.when("tablet", change);
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(SeatsTest, ATabletIsNoHostAndAHostsDeviceNoTablet) {
  auto meeting = round_with_a_tablet();
  meeting.when("hana", GiveRole{meeting.id("tablet"), Role::cohost});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  ChangeMe change;
  change.mode = Mode::shared_device;
  meeting.when("hana", change);
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(SeatsTest, ADeviceThatBecomesATabletLeavesTheOrderAndIsNotOfferedAgain) {
  auto meeting = round_with_a_tablet();
  ChangeMe change;
  change.mode = Mode::shared_device;
  meeting.given_turn_of("asha").given("asha", change);
  EXPECT_EQ(meeting.turns(), "hana passed, asha passed, edna waiting");
  EXPECT_EQ(meeting.clock(), nullptr);
  meeting.given("tablet", PassTurn{kTable, meeting.id("edna")});
  meeting.given("hana", OfferTurnAgain{kTable});
  EXPECT_FALSE(find_turn(meeting.state().tables.front(), meeting.id("asha"))->offered_again);
  EXPECT_TRUE(find_turn(meeting.state().tables.front(), meeting.id("edna"))->offered_again);
}

TEST(SeatsTest, ATabletTakesThosePeopleAlongWhomItLooksAfter) {
  auto meeting = round_with_a_tablet();
  meeting.given("hana", AddTable{"Window", {}});
  meeting.given("hana", MovePeople{{{meeting.id("tablet"), TableId{"t2"}}}});
  EXPECT_EQ(meeting.card("tablet").table, TableId{"t2"});
  EXPECT_EQ(meeting.card("edna").table, TableId{"t2"});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, edna gone");
}

TEST(SeatsTest, SeatingEverybodyAnewLeavesATabletAndItsPeopleWhereTheyAre) {
  auto meeting = round_with_a_tablet();
  meeting.given_people({"ben", "cai", "dee"}).given("hana", AddTable{"Window", {}});
  meeting.given("hana", MovePeople{{{meeting.id("tablet"), TableId{"t2"}}}});
  for (int i = 0; i < 10; ++i) {
    meeting.given("hana", ShuffleTables{2, true});
    EXPECT_EQ(meeting.card("tablet").table, TableId{"t2"});
    EXPECT_EQ(meeting.card("edna").table, TableId{"t2"});
  }
}

}  // namespace
}  // namespace cuppa::tests
