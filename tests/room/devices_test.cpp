// Devices come and go: tabs, presence, heartbeats, roles, the door, and being asked to leave.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

// ---- tabs

TEST(DevicesTest, TheSameTabAgainReplacesTheOldOne) {
  RoomScenario room;
  room.joins("asha");
  const auto old = room.enters("asha", "tab"), fresh = room.enters("asha", "tab");
  EXPECT_EQ(old->closed_with(), 4007);
  EXPECT_EQ(old->last("goodbye").at("reason"), "opened_elsewhere");
  EXPECT_EQ(fresh->closed_with(), std::nullopt);
}

TEST(DevicesTest, ALateFarewellOfAReplacedTabChangesNothing) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto old = room.enters("asha", "tab"), fresh = room.enters("asha", "tab");
  room.leaves(old);
  fresh->forget();
  room.after(30 * kSecond);
  for (const auto& frame : ben->all("presence")) {
    EXPECT_EQ(frame.at("here").value(room.id("asha").text, true), true) << frame;
  }
  room.sends(ben, "add_park", R"({"text":"x"})");
  EXPECT_EQ(fresh->story(), "park_added");
}

TEST(DevicesTest, FourTabsAreOpenAndAFifthIsToldSo) {
  RoomScenario room;
  room.joins("asha");
  for (const auto* tab : {"a", "b", "c", "d"}) {
    EXPECT_EQ(room.enters("asha", tab)->closed_with(), std::nullopt);
  }
  EXPECT_EQ(room.enters("asha", "e")->closed_with(), 4012);
  EXPECT_EQ(room.enters("asha", "d")->closed_with(), std::nullopt) << "the same tab replaces";
}

TEST(DevicesTest, ClosingOneOfTwoTabsLeavesThePersonHere) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto phone = room.enters("asha", "phone"), laptop = room.enters("asha", "laptop");
  room.after(kSecond);
  ben->forget();
  room.leaves(phone);
  room.after(30 * kSecond);
  EXPECT_TRUE(ben->all("presence").empty());
}

TEST(DevicesTest, AHelloSentTwiceOverOneConnectionIsHarmless) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  wire::Hello hello;
  hello.tab = "tab";
  room.room().enter(asha, Viewer{room.id("asha")}, hello, room.now());
  room.run();
  asha->forget();
  room.sends(asha, "add_park", R"({"text":"x"})");
  EXPECT_EQ(asha->story(), "park_added acknowledgement");
  EXPECT_EQ(room.room().devices(), 1U);
}

// ---- presence

TEST(DevicesTest, SomebodyIsAwayTenSecondsAfterTheirLastDeviceWent) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto asha = room.enters("asha");
  room.after(kSecond);
  ben->forget();
  room.leaves(asha);
  room.after(Duration{9'999});
  EXPECT_TRUE(ben->all("presence").empty());
  room.after(Duration{1});
  ASSERT_EQ(ben->all("presence").size(), 1U);
  EXPECT_EQ(ben->last("presence").at("here"), (Json{{room.id("asha").text, false}}));
}

TEST(DevicesTest, WhoeverComesBackInTimeWasNeverAway) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto first = room.enters("asha");
  room.after(kSecond);
  ben->forget();
  room.leaves(first);
  room.after(9 * kSecond);
  const auto second = room.enters("asha");
  room.after(30 * kSecond);
  EXPECT_TRUE(ben->all("presence").empty());
}

TEST(DevicesTest, ArrivalsAreToldTogetherAfterHalfASecond) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.after(kSecond);
  room.joins("asha");
  room.joins("cai");
  ben->forget();
  const auto asha = room.enters("asha"), cai = room.enters("cai");
  room.after(Duration{500});
  ASSERT_EQ(ben->all("presence").size(), 1U);
  EXPECT_EQ(ben->last("presence").at("here").size(), 2U);
}

TEST(DevicesTest, ATurnDoesNotStartForSomebodyAwayButDoesWithinTheGrace) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.joins("asha");
  const auto asha = room.enters("asha");
  room.after(30 * kSecond);  // the time in which everybody counts as here is over
  room.sends(hana, "start_session");
  room.sends(hana, "open_step", R"({"from":"s1","step":"s3"})");
  room.leaves(asha);
  room.after(11 * kSecond);
  hana->forget();
  room.sends(hana, "start_turn", R"({"table":"t1"})");
  EXPECT_EQ(hana->last("refusal").at("code"), "device_away");
  EXPECT_EQ(hana->last("refusal").at("people").at(0), room.id("asha").text);
}

TEST(DevicesTest, AfterARestartEverybodyCountsAsHereForTwentySeconds) {
  RoomScenario room;
  auto hana = room.guest("hana");
  room.joins("asha");
  room.sends(hana, "start_session");
  room.sends(hana, "open_step", R"({"from":"s1","step":"s3"})");
  room.restarts(2 * kSecond);
  hana = room.guest("hana");
  room.after(19 * kSecond);
  room.sends(hana, "step_over", R"({"table":"t1","who":"@asha"})");
  EXPECT_EQ(hana->last("refusal").at("code"), "device_here");
  room.after(2 * kSecond);
  room.sends(hana, "step_over", R"({"table":"t1","who":"@asha"})");
  EXPECT_EQ(hana->last("event").at("kind"), "turn_stepped_over");
}

// ---- heartbeats

TEST(DevicesTest, AHeartbeatComesEveryFifteenSecondsAndNamesTheHeads) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.after(46 * kSecond);
  const auto beats = asha->all("heartbeat");
  EXPECT_EQ(beats.size(), 3U);
  EXPECT_EQ(beats.back().at("heads").size(), 3U);
  EXPECT_EQ(asha->last("heartbeat").at("heads"),
            room.enters("asha", "x")->last("live").at("heads"));
}

TEST(DevicesTest, WhoeverHearsSomethingNeedsNoHeartbeat) {
  RoomScenario room;
  const auto hana = room.guest("hana"), asha = room.guest("asha");
  for (int i = 0; i < 6; ++i) {
    room.after(10 * kSecond);
    room.sends(hana, "say_to_all", R"({"text":"Have a biscuit."})");
  }
  EXPECT_TRUE(asha->all("heartbeat").empty());
  room.after(15 * kSecond);
  EXPECT_EQ(asha->all("heartbeat").size(), 1U);
}

TEST(DevicesTest, WhoeverWaitsAtTheDoorHearsAHeartbeatInABusyRoomToo) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.change_settings("door", "knock");
  room.joins("kim");
  const auto kim = room.enters("kim");
  for (int i = 0; i < 6; ++i) {
    room.after(10 * kSecond);
    room.sends(hana, "say_to_all", R"({"text":"Have a biscuit."})");
  }
  EXPECT_GE(kim->all("heartbeat").size(), 3U);
}

TEST(DevicesTest, AHeartbeatNamesNothingThatIsNotCommitted) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.store().hold();
  room.sends(asha, "add_park", R"({"text":"x"})");
  room.after(40 * kSecond);
  EXPECT_TRUE(asha->all("heartbeat").empty());
}

// ---- roles and the door

TEST(DevicesTest, ANewRoleBringsEverythingAnewWithTheHostsStream) {
  RoomScenario room;
  const auto hana = room.guest("hana"), asha = room.guest("asha"), ben = room.guest("ben");
  room.sends(hana, "give_role", R"({"who":"@asha","role":"cohost"})");
  EXPECT_EQ(asha->story(), "participant_changed snapshot live");
  EXPECT_EQ(asha->last("snapshot").at("streams").size(), 5U);
  asha->forget();
  room.sends(ben, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
  EXPECT_EQ(asha->story(), "turn_length_chosen");
  room.sends(hana, "give_role", R"({"who":"@asha","role":"participant"})");
  EXPECT_TRUE(asha->last("snapshot").at("view").at("choices").empty());
  asha->forget();
  room.sends(ben, "choose_turn_length", R"({"length":"same","hide_clock":false})");
  EXPECT_EQ(asha->story(), "");
}

TEST(DevicesTest, ARoleGivenAndTakenAtOnceLeavesNoHostsStreamBehind) {
  RoomScenario room;
  const auto hana = room.guest("hana"), asha = room.guest("asha"), ben = room.guest("ben");
  room.store().hold();
  room.sends(hana, "give_role", R"({"who":"@asha","role":"cohost"})");
  room.sends(hana, "give_role", R"({"who":"@asha","role":"participant"})");
  room.store().release();
  room.run();
  asha->forget();
  room.sends(ben, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
  EXPECT_EQ(asha->story(), "");
}

TEST(DevicesTest, ADeviceThatWasStillEnteringGetsItsNewRoleToo) {
  RoomScenario room;
  const auto hana = room.guest("hana"), ben = room.guest("ben");
  room.joins("asha");
  room.store().hold();
  room.sends(ben, "add_park", R"({"text":"x"})");
  const auto asha = room.enters("asha");
  room.sends(hana, "give_role", R"({"who":"@asha","role":"cohost"})");
  room.store().release();
  room.run();
  asha->forget();
  room.sends(ben, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
  EXPECT_EQ(asha->story(), "turn_length_chosen");
}

TEST(DevicesTest, WhoeverKnocksSeesTheirKnockAndThenTheRoom) {
  RoomScenario room;
  const auto hana = room.guest("hana"), ben = room.guest("ben");
  room.change_settings("door", "knock");
  room.joins("kim");
  EXPECT_EQ(hana->last("event").at("kind"), "knocked");
  const auto kim = room.enters("kim");
  EXPECT_EQ(kim->last("snapshot").at("streams").size(), 1U);
  EXPECT_EQ(kim->last("snapshot").at("view").at("door").size(), 1U);
  EXPECT_TRUE(kim->last("snapshot").at("view").at("participants").empty());
  EXPECT_TRUE(kim->last("live").at("here").empty());
  kim->forget();
  room.sends(ben, "add_park", R"({"text":"x"})");
  EXPECT_EQ(kim->story(), "");
  room.sends(hana, "let_in", R"({"who":"@kim"})");
  EXPECT_EQ(kim->story(), "knock_answered snapshot live");
  EXPECT_EQ(kim->last("snapshot").at("view").at("participants").size(), 3U);
}

TEST(DevicesTest, AKnockIsNoBusinessOfOthers) {
  RoomScenario room;
  const auto ben = room.guest("ben"), hana = room.guest("hana");
  room.change_settings("door", "knock");
  room.after(kSecond);
  ben->forget();
  room.joins("kim");
  const auto kim = room.enters("kim");
  room.after(5 * kSecond);
  EXPECT_TRUE(ben->frames().empty()) << "not even their presence: " << ben->frames().back();
  EXPECT_EQ(room.enters("ben", "other")->last("live").dump().find(room.id("kim").text),
            std::string::npos);
  ben->forget();
  room.sends(hana, "let_in", R"({"who":"@kim"})");
  room.after(kSecond);
  EXPECT_EQ(ben->last("presence").at("here").at(room.id("kim").text), true);
}

// ---- asked to leave

TEST(DevicesTest, SomebodyRemovedHearsItAndEveryDeviceOfTheirsIsClosed) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.joins("asha");
  const auto phone = room.enters("asha", "phone"), laptop = room.enters("asha", "laptop");
  room.sends(hana, "remove_participant", R"({"who":"@asha"})");
  for (const auto& device : {phone, laptop}) {
    EXPECT_EQ(device->closed_with(), 4011);
    EXPECT_EQ(device->last("goodbye").at("reason"), "removed");
  }
  EXPECT_EQ(room.enters("asha")->closed_with(), 4011) << "the key does not work any more";
}

TEST(DevicesTest, SomebodyRemovedIsNotHereAnyMore) {
  RoomScenario room;
  const auto hana = room.guest("hana"), asha = room.guest("asha");
  room.after(kSecond);
  room.sends(hana, "remove_participant", R"({"who":"@asha"})");
  room.after(15 * kSecond);
  const auto here = room.enters("hana", "other")->last("live").at("here");
  EXPECT_EQ(here, (Json{room.id("hana").text}));
}

TEST(DevicesTest, AnEmptyRoomIsIdleOnceEverythingIsKept) {
  RoomScenario room;
  EXPECT_TRUE(room.room().is_idle());
  const auto asha = room.guest("asha");
  EXPECT_FALSE(room.room().is_idle());
  room.leaves(asha);
  EXPECT_TRUE(room.room().is_idle());
}

}  // namespace
}  // namespace cuppa::tests
