// A command sent again has one effect and the same answer: over the same connection, another one,
// or after the server started again.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

const std::string kExpenses = R"({"text":"Expenses"})";

TEST(RepeatedCommandsTest, OneEffectAndTheSameAnswer) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto id = room.sends(asha, "add_park", kExpenses);
  const auto first = asha->last("acknowledgement");
  asha->forget();
  for (int i = 0; i < 5; ++i) room.sends(asha, "add_park", kExpenses, id);
  EXPECT_EQ(room.room().state().park.size(), 1U);
  for (const auto& frame : asha->frames()) EXPECT_EQ(frame, first);
  EXPECT_EQ(asha->frames().size(), 5U);
}

TEST(RepeatedCommandsTest, OverAnotherConnection) {
  RoomScenario room;
  const auto phone = room.guest("asha");
  const auto id = room.sends(phone, "add_park", kExpenses);
  const auto laptop = room.enters("asha", "laptop");
  laptop->forget();
  room.sends(laptop, "add_park", kExpenses, id);
  EXPECT_EQ(laptop->frames(), std::vector{phone->last("acknowledgement")});
}

TEST(RepeatedCommandsTest, AfterARestart) {
  RoomScenario room;
  const auto before = room.guest("asha");
  const auto id = room.sends(before, "add_park", kExpenses);
  room.restarts(Duration{5'000});
  const auto after = room.guest("asha");
  room.sends(after, "add_park", kExpenses, id);
  EXPECT_EQ(after->frames(), std::vector{before->last("acknowledgement")});
  EXPECT_EQ(room.room().state().park.size(), 1U);
}

TEST(RepeatedCommandsTest, BeforeTheFirstOneIsCommitted) {
  RoomScenario room;
  const auto phone = room.guest("asha");
  const auto laptop = room.enters("asha", "laptop");
  laptop->forget();
  room.store().hold();
  const auto id = room.sends(phone, "add_park", kExpenses);
  room.sends(laptop, "add_park", kExpenses, id);
  EXPECT_EQ(laptop->story(), "");
  room.store().release();
  room.run();
  EXPECT_EQ(laptop->story(), "park_added acknowledgement");
  EXPECT_EQ(room.room().state().park.size(), 1U);
}

// An answer is kept with who asked, beside the events it brought: that would tell who says so too.
TEST(RepeatedCommandsTest, NothingThatIsKeptSaysWhoSaysSoToo) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.sends(asha, "add_park", kExpenses);
  const auto id = room.sends(ben, "say_me_too", R"({"id":"k1"})");
  EXPECT_EQ(ben->last("acknowledgement").at("id"), id);
  const auto kept = *room.store().load(room.room().id());
  for (const auto& answer : kept.answers) EXPECT_NE(answer.actor, room.id("ben").text);
  EXPECT_EQ(kept.events.back().body, R"({"id":"k1"})");
  ben->forget();
  room.sends(ben, "say_me_too", R"({"id":"k1"})", id);
  EXPECT_EQ(ben->story(), "acknowledgement") << "sent again, it changes nothing and says nothing";
}

TEST(RepeatedCommandsTest, TheSameIdWithOtherWordsIsRefused) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto id = room.sends(asha, "add_park", kExpenses);
  asha->forget();
  room.sends(asha, "add_park", R"({"text":"Something else"})", id);
  EXPECT_EQ(asha->last("refusal").at("code"), "id_used_again");
  EXPECT_EQ(room.room().state().park.size(), 1U);
}

TEST(RepeatedCommandsTest, SomebodyElsesIdIsSomethingElse) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  const auto id = room.sends(asha, "add_park", kExpenses);
  room.sends(ben, "add_park", kExpenses, id);
  EXPECT_EQ(room.room().state().park.size(), 2U);
}

TEST(RepeatedCommandsTest, ARefusedOneIsDecidedAnew) {
  RoomScenario room;
  const auto asha = room.guest("asha"), hana = room.guest("hana");
  const auto id = room.sends(asha, "pass_turn", R"({"table":"t1"})");
  EXPECT_EQ(asha->last("refusal").at("code"), "not_live");
  room.sends(hana, "start_session");
  room.sends(hana, "open_step", R"({"from":"s1","step":"s3"})");
  asha->forget();
  room.sends(asha, "pass_turn", R"({"table":"t1"})", id);
  EXPECT_EQ(asha->story(), "turn_passed acknowledgement");
}

TEST(RepeatedCommandsTest, RepeatingCostsNothingOfTheRate) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto id = room.sends(asha, "add_park", kExpenses);
  asha->forget();
  for (int i = 0; i < 50; ++i) room.sends(asha, "add_park", kExpenses, id);
  EXPECT_EQ(asha->all("acknowledgement").size(), 50U);
}

}  // namespace
}  // namespace cuppa::tests
