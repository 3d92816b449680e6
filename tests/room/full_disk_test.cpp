// The disk is full: what was decided is taken back, those who asked hear that it was not saved, and
// nobody has seen anything that is not kept.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

const std::string kPark = R"({"text":"Expenses"})";

TEST(FullDiskTest, TheAskerHearsThatItWasNotSavedAndNobodyElseHearsAnything) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  const auto before = room.room().state();
  room.store().refuse_next();
  room.sends(asha, "add_park", kPark);
  EXPECT_EQ(asha->story(), "refusal");
  EXPECT_EQ(asha->last("refusal").at("code"), "not_saved");
  EXPECT_EQ(ben->story(), "");
  EXPECT_EQ(room.room().state(), before);
}

TEST(FullDiskTest, TheSameCommandSentAgainSucceedsOnceThereIsRoom) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.store().refuse_next();
  const auto id = room.sends(asha, "add_park", kPark);
  asha->forget();
  room.sends(asha, "add_park", kPark, id);
  EXPECT_EQ(asha->story(), "park_added acknowledgement");
  EXPECT_EQ(asha->last("event").at("body").at("id"), "k1");
}

TEST(FullDiskTest, EverythingDecidedOnWhatWasLostGoesWithIt) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.store().refuse_next();
  room.sends(asha, "add_park", kPark);
  room.sends(ben, "add_park", kPark);
  room.store().release();
  room.run();
  EXPECT_EQ(asha->story(), "refusal");
  EXPECT_EQ(ben->story(), "refusal");
  EXPECT_TRUE(room.room().state().park.empty());
  room.sends(ben, "add_park", kPark);
  EXPECT_EQ(ben->story(), "refusal park_added acknowledgement");
}

TEST(FullDiskTest, WhatWasKeptBeforeIsToldAndStays) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.sends(asha, "add_park", kPark);
  asha->forget();
  room.store().refuse_next();
  room.sends(asha, "add_park", kPark);
  EXPECT_EQ(room.room().state().park.size(), 1U);
  const auto again = room.enters("ben", "again", room.stand_of("ben"));
  EXPECT_EQ(again->last("welcome").at("mode"), "delta");
}

TEST(FullDiskTest, TheSameCommandAskedTwiceIsNotAcknowledgedWhenItWasLost) {
  RoomScenario room;
  const auto phone = room.guest("asha");
  const auto laptop = room.enters("asha", "laptop");
  laptop->forget();
  room.store().hold();
  room.store().refuse_next();
  const auto id = room.sends(phone, "add_park", kPark);
  room.sends(laptop, "add_park", kPark, id);
  room.store().release();
  room.run();
  EXPECT_EQ(phone->story(), "refusal");
  EXPECT_EQ(laptop->story(), "refusal") << "an acknowledgement would be a lie";
}

TEST(FullDiskTest, ARepeatedAnswerThatWasKeptLongAgoIsStillGiven) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto id = room.sends(asha, "add_park", kPark);
  const auto answer = asha->last("acknowledgement");
  asha->forget();
  room.store().hold();
  room.store().refuse_next();
  room.sends(asha, "post_chat", R"({"text":"lost"})");
  room.sends(asha, "add_park", kPark, id);
  room.store().release();
  room.run();
  EXPECT_EQ(asha->last("acknowledgement"), answer);
}

TEST(FullDiskTest, ARefusalThatRestedOnWhatWasLostIsNotTold) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.store().refuse_next();
  room.sends(asha, "become_keeper", R"({"table":"t1"})");
  room.sends(ben, "become_keeper", R"({"table":"t1"})");
  room.store().release();
  room.run();
  EXPECT_EQ(ben->last("refusal").at("code"), "not_saved") << "nobody keeps time";
}

TEST(FullDiskTest, ADeviceThatCameInMeanwhileIsBroughtUpToDateFromWhatIsKept) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.store().hold();
  room.store().refuse_next();
  room.sends(asha, "add_park", kPark);
  const auto late = room.enters("asha", "late");
  EXPECT_EQ(late->story(), "");
  room.store().release();
  room.run();
  EXPECT_EQ(late->story(), "welcome snapshot live");
  EXPECT_TRUE(late->last("snapshot").at("view").at("park").empty());
  room.sends(asha, "add_park", kPark);
  EXPECT_EQ(late->story(), "welcome snapshot live park_added");
  const auto heads = late->last("live").at("heads");
  EXPECT_EQ(late->last("event").at("offset"), heads.at("everyone").get<int>() + 1);
}

TEST(FullDiskTest, SomebodyWhoJoinedMeanwhileIsToldThatItDidNotWork) {
  RoomScenario room;
  room.store().refuse_next();
  room.joins("asha");
  EXPECT_EQ(room.join_refusal(), Refusal::not_saved);
  EXPECT_EQ(room.room().state().participants.size(), 1U);
  room.joins("asha");
  EXPECT_EQ(room.join_refusal(), std::nullopt);
}

TEST(FullDiskTest, ARoleThatWasNotKeptIsNoRole) {
  RoomScenario room;
  const auto asha = room.guest("asha"), hana = room.guest("hana"), ben = room.guest("ben");
  room.store().refuse_next();
  room.sends(hana, "give_role", R"({"who":"@asha","role":"cohost"})");
  asha->forget();
  room.sends(ben, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
  EXPECT_EQ(asha->story(), "");
}

TEST(FullDiskTest, NobodyIsShownTheDoorByARemovalThatWasNotKept) {
  RoomScenario room;
  const auto asha = room.guest("asha"), hana = room.guest("hana");
  room.store().refuse_next();
  room.sends(hana, "remove_participant", R"({"who":"@asha"})");
  EXPECT_EQ(asha->closed_with(), std::nullopt);
  room.sends(asha, "add_park", kPark);
  EXPECT_EQ(asha->story(), "park_added acknowledgement");
}

TEST(FullDiskTest, AnAlarmThatIsDueMeanwhileRingsAfterwardsAndNotWithoutEnd) {
  RoomScenario room;
  const auto asha = room.guest("asha"), hana = room.guest("hana");
  room.sends(hana, "start_session");
  room.sends(hana, "open_step", R"({"from":"s1","step":"s2"})");
  room.store().refuse_next();
  room.hands_over(asha, "add_park", kPark);
  room.store().hold();
  room.hands_over(asha, "add_park", kPark);  // still under way when the refusal comes
  room.run();
  const int before = room.alarms().rung();
  room.after(Duration{90'000});
  EXPECT_LT(room.alarms().rung() - before, 100);
  EXPECT_EQ(hana->last("event").at("kind"), "clock_changed");
  room.store().release();
  room.run();
  room.after(Duration{1});
  EXPECT_EQ(hana->last("event").at("kind"), "time_is_up");
  EXPECT_EQ(hana->last("event").at("body").at("late"), true);
}

}  // namespace
}  // namespace cuppa::tests
