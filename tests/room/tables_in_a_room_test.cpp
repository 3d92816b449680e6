// Tables in a room: each hears its own, and whoever moves is given their new table whole.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

// Asha sits at the first table, Ben at the second; they wait for their turns.
struct TwoTables {
  RoomScenario room;
  std::shared_ptr<FakeSubscriber> hana, asha, ben, screen;

  TwoTables() {
    hana = room.guest("hana");
    room.sends(hana, "add_table", R"({"name":"Window","place":""})");
    asha = room.guest("asha");
    ben = room.guest("ben");
    screen = room.screen_enters();
    room.sends(hana, "start_session");
    room.sends(hana, "open_step", R"({"from":"s1","step":"s3"})");
    forget();
  }
  void forget() {
    for (const auto& device : {hana, asha, ben, screen}) device->forget();
  }
};

TEST(TablesInARoomTest, ATurnAtAnotherTableIsNotHeard) {
  TwoTables two;
  two.room.sends(two.hana, "start_turn", R"({"table":"t2"})");
  EXPECT_EQ(two.ben->story(), "turn_started clock_changed");
  EXPECT_EQ(two.screen->story(), "turn_started clock_changed");
  EXPECT_EQ(two.asha->story(), "");
}

TEST(TablesInARoomTest, WhoeverMovesIsGivenTheirNewTableWhole) {
  TwoTables two;
  two.room.sends(two.hana, "move_people", R"({"moves":[{"who":"@asha","table":"t2"}]})");
  EXPECT_EQ(two.asha->story(), "turn_left people_moved snapshot live");
  const auto snapshot = two.asha->last("snapshot");
  EXPECT_EQ(snapshot.at("streams")[1], "table.t2");
  EXPECT_EQ(snapshot.at("view").at("tables")[1].at("turns").size(), 2U);
  EXPECT_TRUE(snapshot.at("view").at("tables")[0].at("turns").empty());
  EXPECT_EQ(two.ben->story(), "people_moved turn_joined");
  EXPECT_EQ(two.hana->story(), "turn_left people_moved turn_joined acknowledgement");
  two.forget();
  two.room.sends(two.hana, "start_turn", R"({"table":"t2","who":"@asha"})");
  EXPECT_EQ(two.asha->story(), "turn_started clock_changed");
}

TEST(TablesInARoomTest, WhoeverChoosesHearsTheAnswerBeforeTheNewTable) {
  TwoTables two;
  two.room.change_settings("seating", "choose");
  two.forget();
  two.room.sends(two.asha, "choose_table", R"({"table":"t2"})");
  EXPECT_EQ(two.asha->story(), "turn_left people_moved acknowledgement snapshot live");
  const auto offsets = two.asha->last("acknowledgement").at("offsets");
  EXPECT_TRUE(offsets.contains("table.t1"));
  EXPECT_FALSE(offsets.contains("table.t2")) << "not theirs to read when they asked";
}

TEST(TablesInARoomTest, HostsAndScreensReadEachTableThatIsPutOut) {
  TwoTables two;
  two.room.sends(two.hana, "add_table", R"({"name":"","place":"Zoom room 3"})");
  EXPECT_EQ(two.hana->story(), "table_added acknowledgement snapshot live");
  EXPECT_EQ(two.screen->story(), "table_added snapshot live");
  EXPECT_EQ(two.asha->story(), "table_added");
  const auto streams = two.screen->last("snapshot").at("streams");
  EXPECT_NE(std::find(streams.begin(), streams.end(), "table.t3"), streams.end());
  two.forget();
  two.room.sends(two.hana, "remove_table", R"({"table":"t3"})");
  EXPECT_EQ(two.screen->story(), "table_removed snapshot live");
  EXPECT_EQ(two.asha->story(), "table_removed");
}

TEST(TablesInARoomTest, AWordAtAnotherTableTakesNoOffsetHere) {
  TwoTables two;
  two.room.sends(two.ben, "add_note", R"({"table":"t2","text":"Slower"})");
  const auto before = two.room.stand_of("asha").offsets;
  two.room.sends(two.ben, "add_note", R"({"table":"t2","text":"And louder"})");
  EXPECT_EQ(two.room.stand_of("asha").offsets, before);
  EXPECT_EQ(two.asha->story(), "");
}

TEST(TablesInARoomTest, ALevelIsForItsOwnTable) {
  TwoTables two;
  two.room.change_settings("clock_shown_to", "picture");
  two.forget();
  two.room.sends(two.hana, "start_turn", R"({"table":"t2"})");
  two.room.after(Duration{1000});
  EXPECT_TRUE(two.asha->all("ephemeral").empty());
  EXPECT_FALSE(two.screen->all("ephemeral").empty());
}

TEST(TablesInARoomTest, TheReplayedRoomIsTheLiveRoom) {
  TwoTables two;
  two.room.sends(two.hana, "shuffle_tables", R"({"people_a_table":2,"mixed":true})");
  two.room.sends(two.hana, "move_people", R"({"moves":[{"who":"@asha","table":"t2"}]})");
  two.room.sends(two.asha, "tell_group", R"({"group":"Library"})");
  const auto live = two.room.room().state();
  two.room.restarts(Duration{1000});
  EXPECT_EQ(two.room.room().state(), live);
}

}  // namespace
}  // namespace cuppa::tests
