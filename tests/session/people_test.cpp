// People and the door: coming in, knocking, cards, roles, leaving and being asked to leave.
#include <gtest/gtest.h>

#include <set>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

// ---- coming in

TEST(DoorTest, AnOpenDoorLetsEverybodyIn) {
  SessionScenario meeting;
  meeting.when_joins("asha", {{}, Place::hall, Mode::take_turns, Role::participant});
  EXPECT_EQ(meeting.told(), "everyone participant_joined");
  EXPECT_EQ(meeting.card("asha").place, Place::hall);
}

TEST(DoorTest, EverybodyGetsAMugOfTheirOwnWhileThereAreAny) {
  SessionScenario meeting;
  std::set<int> mugs{meeting.card("hana").mug};
  for (int i = 1; i < 48; ++i) {
    const auto name = "person" + std::to_string(i);
    meeting.given_people({name});
    EXPECT_TRUE(mugs.insert(meeting.card(name).mug).second) << name;
  }
  meeting.given_people({"one more"});
  EXPECT_LT(meeting.card("one more").mug, 48);
}

TEST(DoorTest, AKnockIsKnownToTheHostsAndWhoeverKnocks) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_door(Door::knock).when_joins("kim");
  EXPECT_EQ(meeting.told(), "hosts knocked, participant.kim knocked");
  EXPECT_EQ(meeting.seen_by("hana").door.size(), 1U);
  EXPECT_TRUE(meeting.seen_by("asha").door.empty());
  EXPECT_TRUE(meeting.seen_by("screen").door.empty());
}

TEST(DoorTest, WhoeverKnocksSeesNothingButTheirOwnKnock) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given_door(Door::knock).when_joins("kim").when_joins("kai");
  const auto seen = meeting.seen_by("kim");
  ASSERT_EQ(seen.door.size(), 1U);
  EXPECT_EQ(seen.door[0].name, "kim");
  EXPECT_TRUE(seen.title.empty());
  EXPECT_TRUE(seen.participants.empty());
  EXPECT_EQ(streams_for(meeting.state(), Viewer{meeting.id("kim")}),
            std::vector{Stream::participant(meeting.id("kim"))});
}

TEST(DoorTest, TheHostLetsInOrTurnsAway) {
  SessionScenario meeting;
  meeting.given_door(Door::knock).when_joins("kim").when_joins("kai");
  meeting.given("hana", LetIn{meeting.id("kim")});
  EXPECT_EQ(meeting.told(),
            "hosts knock_answered, participant.kim knock_answered, everyone participant_joined");
  EXPECT_EQ(meeting.card("kim").name, "kim");
  meeting.given("hana", TurnAway{meeting.id("kai")});
  EXPECT_EQ(meeting.told(), "hosts knock_answered, participant.kai knock_answered");
  EXPECT_TRUE(meeting.state().door.empty());
  meeting.when("hana", LetIn{meeting.id("kai")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(DoorTest, WhoeverIsLetInIsAsTheySaidWhenTheyKnocked) {
  SessionScenario meeting;
  meeting.given_door(Door::knock).when_joins("kim", {{}, Place::online, Mode::listen});
  EXPECT_EQ(meeting.state().door[0].place, Place::online);
  meeting.given("hana", LetIn{meeting.id("kim")});
  EXPECT_EQ(meeting.card("kim").place, Place::online);
  EXPECT_EQ(meeting.card("kim").mode, Mode::listen);
}

TEST(DoorTest, SomebodyLetInDuringTurnsIsAskedLast) {
  SessionScenario meeting;
  meeting.given_turns({"asha"}).given_door(Door::knock).when_joins("kim");
  meeting.given("hana", LetIn{meeting.id("kim")});
  EXPECT_EQ(meeting.turns(), "hana passed, asha waiting, kim waiting");
}

TEST(DoorTest, ALockedDoorOpensToAHostsLinkOnly) {
  SessionScenario meeting;
  meeting.given_door(Door::locked).when_joins("asha");
  EXPECT_EQ(meeting.refusal(), Refusal::door_locked);
  meeting.when_joins("cora", {{}, Place::unsaid, Mode::listen, Role::cohost});
  EXPECT_EQ(meeting.refusal(), std::nullopt);
  EXPECT_EQ(meeting.card("cora").role, Role::cohost);
}

TEST(DoorTest, ACircleHasRoomForFourHundred) {
  SessionScenario meeting;
  for (int i = 1; i < 400; ++i) meeting.given_people({"p" + std::to_string(i)});
  meeting.when_joins("one too many");
  EXPECT_EQ(meeting.refusal(), Refusal::session_full);
}

// ---- cards

TEST(PeopleTest, EverythingOnACardIsOptional) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  ChangeMe tea;
  tea.drink = Drink::tea;
  meeting.given("asha", tea);
  EXPECT_EQ(meeting.told(), "everyone participant_changed");
  EXPECT_EQ(meeting.card("asha").drink, Drink::tea);
  EXPECT_EQ(meeting.card("asha").name, "asha");
}

TEST(PeopleTest, TheHostPutsAnotherNameOnTheWall) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given("hana", RenameParticipant{meeting.id("asha"), "A."});
  EXPECT_EQ(meeting.card("asha").name, "A.");
}

// ---- roles

TEST(PeopleTest, ACohostReadsTheHostsStreamAndAParticipantAgainDoesNot) {
  SessionScenario meeting;
  meeting.given_people({"asha"});
  const auto streams = [&] { return streams_for(meeting.state(), Viewer{meeting.id("asha")}); };
  const auto before = streams();
  meeting.given("hana", GiveRole{meeting.id("asha"), Role::cohost});
  EXPECT_EQ(streams().size(), before.size() + 2) << "the hosts' and the readers'";
  meeting.given("hana", GiveRole{meeting.id("asha"), Role::participant});
  EXPECT_EQ(streams(), before);
}

// ---- leaving

TEST(PeopleTest, LeavingTwiceAndReturningTwiceAreHarmless) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given("asha", LeaveSession{}).given("asha", LeaveSession{});
  EXPECT_EQ(meeting.told(), "");
  meeting.given("asha", ReturnToSession{}).given("asha", ReturnToSession{});
  EXPECT_EQ(meeting.told(), "");
  EXPECT_EQ(meeting.card("asha").presence, Presence::in);
}

TEST(PeopleTest, WordsOfSomebodyWhoLeftStay) {
  SessionScenario meeting;
  meeting.given_people({"asha"}).given("asha", AddPark{"Expenses"}).given("asha", LeaveSession{});
  EXPECT_EQ(meeting.state().park[0].by, meeting.id("asha"));
}

TEST(PeopleTest, SomebodyRemovedSeesNothingMoreAndTheirWordsStay) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben"}).given_turn_of("asha").given("asha", AddPark{"x"});
  meeting.given("hana", RemoveParticipant{meeting.id("asha")});
  EXPECT_EQ(meeting.told(), "table.t1 turn_left, everyone participant_removed");
  EXPECT_TRUE(meeting.seen_by("asha").participants.empty());
  EXPECT_EQ(meeting.state().park.size(), 1U);
  EXPECT_EQ(meeting.clock(), nullptr);
  meeting.when("hana", RemoveParticipant{meeting.id("asha")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_found);
}

TEST(PeopleTest, ARemovedPersonsMugCanBeSomebodyElses) {
  SessionScenario meeting;
  std::set<int> mugs;
  for (int i = 1; i < 48; ++i) meeting.given_people({"p" + std::to_string(i)});
  const int freed = meeting.card("p7").mug;
  meeting.given("hana", RemoveParticipant{meeting.id("p7")}).given_people({"new"});
  EXPECT_EQ(meeting.card("new").mug, freed);
}

}  // namespace
}  // namespace cuppa::tests
