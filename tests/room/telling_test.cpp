// Nobody is told anything before it is on the disk, and everybody in the same order.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

TEST(TellingTest, NothingLeavesBeforeTheCommit) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.sends(asha, "add_park", R"({"text":"Expenses"})");
  room.after(5 * Duration{1000});
  EXPECT_EQ(asha->story(), "");
  EXPECT_EQ(ben->story(), "");
  room.store().release();
  room.run();
  EXPECT_EQ(ben->story(), "park_added");
}

TEST(TellingTest, TheAcknowledgementComesAfterTheEvents) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto id = room.sends(asha, "add_park", R"({"text":"Expenses"})");
  EXPECT_EQ(asha->story(), "park_added acknowledgement");
  const auto answer = asha->last("acknowledgement");
  EXPECT_EQ(answer.at("id"), id);
  EXPECT_EQ(answer.at("offsets").at("everyone"), asha->last("event").at("offset"));
}

TEST(TellingTest, ARefusalIsToldToTheAskerAlone) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.sends(asha, "start_session");
  EXPECT_EQ(asha->story(), "refusal");
  EXPECT_EQ(asha->last("refusal").at("code"), "not_allowed");
  EXPECT_EQ(ben->story(), "");
}

TEST(TellingTest, ARefusalWaitsForWhatItDependsOn) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.sends(asha, "become_keeper", R"({"table":"t1"})");
  room.sends(ben, "become_keeper", R"({"table":"t1"})");
  EXPECT_EQ(ben->story(), "") << "that somebody else keeps time is not on the disk yet";
  room.store().release();
  room.run();
  EXPECT_EQ(ben->story(), "keeper_changed refusal");
}

TEST(TellingTest, EverybodyIsToldInTheSameOrder) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.sends(asha, "add_park", R"({"text":"one"})");
  room.sends(ben, "add_note", R"({"table":"t1","text":"two"})");
  room.sends(asha, "post_chat", R"({"text":"three"})");
  room.store().release();
  room.run();
  EXPECT_EQ(asha->story(), "park_added acknowledgement note_added chat_posted acknowledgement");
  EXPECT_EQ(ben->story(), "park_added note_added acknowledgement chat_posted");
}

TEST(TellingTest, OffsetsOfAStreamHaveNoGaps) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  for (int i = 0; i < 9; ++i) room.sends(asha, "add_park", R"({"text":"x"})");
  const auto events = asha->all("event");
  for (std::size_t i = 1; i < events.size(); ++i) {
    EXPECT_EQ(events[i].at("offset"), events[i - 1].at("offset").get<int>() + 1);
  }
}

TEST(TellingTest, AnAcknowledgementNamesOnlyStreamsThatTheAskerReads) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.sends(asha, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
  const auto offsets = asha->last("acknowledgement").at("offsets");
  EXPECT_TRUE(offsets.contains("participant." + room.id("asha").text));
  EXPECT_FALSE(offsets.contains("hosts"));
}

TEST(TellingTest, AScreenReadsAlongAndAsksForNothing) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto screen = room.screen_enters();
  EXPECT_EQ(screen->last("welcome").at("role"), "screen");
  screen->forget();
  room.sends(asha, "add_park", R"({"text":"x"})");
  room.sends(screen, "add_park", R"({"text":"y"})");
  EXPECT_EQ(screen->story(), "park_added refusal");
}

TEST(TellingTest, PrivateStreamsReachNobodyElse) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben"), hana = room.guest("hana");
  const auto screen = room.screen_enters();
  screen->forget();
  room.sends(asha, "choose_turn_length", R"({"length":"longer","hide_clock":true})");
  EXPECT_EQ(asha->story(), "turn_length_chosen acknowledgement");
  EXPECT_EQ(hana->story(), "turn_length_chosen");
  EXPECT_EQ(ben->story(), "");
  EXPECT_EQ(screen->story(), "");
}

TEST(TellingTest, TooManyCommandsAtOnceAreRefusedAndNoneLaterOn) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  for (int i = 0; i < 10; ++i) room.sends(asha, "add_park", R"({"text":"x"})");
  asha->forget();
  room.sends(asha, "add_park", R"({"text":"x"})");
  EXPECT_EQ(asha->last("refusal").at("code"), "too_many");
  EXPECT_EQ(asha->last("refusal").at("try_again"), true);
  room.after(Duration{200});
  room.sends(asha, "add_park", R"({"text":"x"})");
  EXPECT_FALSE(asha->last("acknowledgement").is_null());
}

TEST(TellingTest, ANewCodeIsDrawnByTheRoomAndNotByTheDevice) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.sends(hana, "rotate_code", R"({"code":"999999","join_key":"mine"})");
  EXPECT_EQ(hana->last("event").at("body").at("code"), "123456");
}

}  // namespace
}  // namespace cuppa::tests
