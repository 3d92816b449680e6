// Coming back after a gap: a difference that is proved to be complete, or everything; never a part.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

std::string mode_of(RoomScenario& room, const std::optional<wire::Resume>& resume) {
  return room.enters("asha", "again", resume)->last("welcome").at("mode");
}

TEST(ResumeTest, ANewDeviceGetsAWelcomeEverythingAndTheWord) {
  RoomScenario room;
  room.joins("asha");
  const auto asha = room.enters("asha");
  EXPECT_EQ(asha->story(), "welcome snapshot live");
  const auto welcome = asha->last("welcome");
  EXPECT_EQ(welcome.at("mode"), "snapshot");
  EXPECT_EQ(welcome.at("me"), room.id("asha").text);
  EXPECT_EQ(welcome.at("epoch"), room.room().epoch());
  EXPECT_EQ(welcome.at("streams").size(), 3U);
  EXPECT_EQ(asha->last("snapshot").at("offsets"), asha->last("live").at("heads"));
}

TEST(ResumeTest, WhatWasMissedComesAsOneDifference) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  room.sends(ben, "add_park", R"({"text":"one"})");
  room.sends(ben, "add_note", R"({"table":"t1","text":"two"})");
  const auto asha = room.enters("asha", "again", stand);
  EXPECT_EQ(asha->story(), "welcome delta live");
  const auto events = asha->last("delta").at("events");
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].at("kind"), "park_added");
  EXPECT_EQ(events[1].at("kind"), "note_added");
}

TEST(ResumeTest, WhoeverMissedNothingGetsADifferenceOfNothing) {
  RoomScenario room;
  room.joins("asha");
  const auto asha = room.enters("asha", "again", room.stand_of("asha"));
  EXPECT_EQ(asha->story(), "welcome delta live");
  EXPECT_TRUE(asha->last("delta").at("events").empty());
}

TEST(ResumeTest, WhoeverStandsAtTheVeryBeginningGetsADifferenceToo) {
  RoomScenario room;
  room.joins("asha");
  auto stand = room.stand_of("asha");
  for (auto& [stream, offset] : stand.offsets) offset = 0;
  const auto asha = room.enters("asha", "again", stand);
  EXPECT_EQ(asha->story(), "welcome delta live");
  EXPECT_EQ(asha->last("delta").at("events").at(0).at("kind"), "session_created");
}

TEST(ResumeTest, AnotherEpochMeansEverythingAnew) {
  RoomScenario room;
  room.joins("asha");
  auto stand = room.stand_of("asha");
  EXPECT_EQ(mode_of(room, stand), "delta");
  stand.epoch = "epoch0";
  EXPECT_EQ(mode_of(room, stand), "snapshot");
  stand.epoch = "";
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, ADeviceThatIsAheadHasLostItsPlace) {
  RoomScenario room;
  room.joins("asha");
  auto stand = room.stand_of("asha");
  stand.offsets["everyone"] += 1;
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, OtherStreamsThanOnesOwnMeanEverythingAnew) {
  RoomScenario room;
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  auto fewer = stand, more = stand, other = stand;
  fewer.offsets.erase("table.t1");
  more.offsets["hosts"] = 0;
  other.offsets.erase("table.t1");
  other.offsets["hosts"] = 0;
  EXPECT_EQ(mode_of(room, fewer), "snapshot");
  EXPECT_EQ(mode_of(room, more), "snapshot");
  EXPECT_EQ(mode_of(room, other), "snapshot");
}

TEST(ResumeTest, AnOffsetBelowZeroMeansEverythingAnew) {
  RoomScenario room;
  room.joins("asha");
  auto stand = room.stand_of("asha");
  stand.offsets["everyone"] = -1;
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, TooMuchOrTooOldMeansEverythingAnew) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  for (int i = 0; i < 501; ++i) {
    room.sends(ben, "post_chat", R"({"text":"x"})");
    if (i == 499) {
      EXPECT_EQ(mode_of(room, stand), "delta");
    }
    room.after(Duration{200});
  }
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, WordsThatAreTooLongForADifferenceComeAsEverything) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  const auto note = R"({"table":"t1","text":")" + std::string(1000, 'x') + "\"}";
  for (int i = 0; i < 140; ++i) {
    room.sends(ben, "add_note", note);
    room.after(Duration{200});
  }
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, AQuietDeviceResumesAfterTheMemoryOfTheRoomHasMovedOn) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.joins("asha");
  for (int i = 0; i < 1100; ++i) {
    room.sends(hana, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
    room.after(Duration{200});
  }
  const auto stand = room.stand_of("asha");
  EXPECT_EQ(mode_of(room, stand), "delta") << "it has missed nothing";
}

TEST(ResumeTest, OneMissedEventThatTheRoomRemembersNoLongerMeansEverythingAnew) {
  RoomScenario room;
  const auto hana = room.guest("hana");
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  room.sends(hana, "add_park", R"({"text":"x"})");
  for (int i = 0; i < 502; ++i) {
    room.sends(hana, "choose_turn_length", R"({"length":"longer","hide_clock":false})");
    room.after(Duration{200});
  }
  EXPECT_EQ(mode_of(room, stand), "snapshot");
}

TEST(ResumeTest, ResumingWorksAHundredTimesInARow) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  auto stand = room.stand_of("asha");
  for (int i = 0; i < 100; ++i) {
    room.sends(ben, "add_park", R"({"text":"x"})");
    room.after(Duration{200});
    const auto asha = room.enters("asha", "tab", stand);
    ASSERT_EQ(asha->last("delta").at("events").size(), 1U) << i;
    stand.offsets = asha->last("live").at("heads").get<wire::Offsets>();
  }
}

TEST(ResumeTest, ResumingWorksAcrossARestart) {
  RoomScenario room;
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  room.restarts(Duration{3'000});
  EXPECT_EQ(mode_of(room, stand), "delta");
}

TEST(ResumeTest, NothingSlipsBetweenTheDifferenceAndWhatFollows) {
  RoomScenario room;
  const auto ben = room.guest("ben");
  room.joins("asha");
  const auto stand = room.stand_of("asha");
  room.store().hold();
  room.sends(ben, "add_park", R"({"text":"one"})");
  const auto asha = room.enters("asha", "again", stand);
  room.sends(ben, "add_park", R"({"text":"two"})");
  room.store().release();
  room.run();
  EXPECT_EQ(asha->story(), "welcome delta live park_added");
  EXPECT_EQ(asha->last("delta").at("events").size(), 1U);
  EXPECT_EQ(asha->last("event").at("body").at("text"), "two");
}

TEST(ResumeTest, AResyncBringsEverythingAgain) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  room.room().resync(asha);
  EXPECT_EQ(asha->story(), "snapshot live");
  room.sends(asha, "add_park", R"({"text":"x"})");
  EXPECT_EQ(asha->story(), "snapshot live park_added acknowledgement") << "told once, not twice";
}

}  // namespace
}  // namespace cuppa::tests
