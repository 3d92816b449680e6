// Clocks in a room: zero is said when it comes, levels go round where numbers do not, and an outage
// is understood when the room is loaded again.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

// hana hosts, asha is asked first, ben only watches.
struct Round {
  RoomScenario room;
  std::shared_ptr<FakeSubscriber> hana, asha, ben, screen;

  explicit Round(const std::string& clock_shown_to) {
    hana = room.guest("hana");
    asha = room.guest("asha");
    ben = room.guest("ben");
    screen = room.screen_enters();
    room.change_settings("clock_shown_to", clock_shown_to);
    room.sends(hana, "start_session");
    room.sends(hana, "open_step", R"({"from":"s1","step":"s3"})");
    for (const auto& device : {hana, asha, ben, screen}) device->forget();
  }
  void start_turn() { room.sends(hana, "start_turn", R"({"table":"t1","who":"@asha"})"); }
  std::string levels(const std::shared_ptr<FakeSubscriber>& device) {
    std::string all;
    for (const auto& frame : device->all("ephemeral")) {
      const auto& quarters = frame.at("body").at("quarters");
      all += (quarters.is_null() ? "-" : std::to_string(quarters.get<int>())) + " ";
    }
    return all;
  }
};

TEST(ClocksInARoomTest, ZeroIsSaidWhenItComesOnceToEveryone) {
  Round round{"everyone"};
  round.start_turn();
  round.room.after(120 * kSecond - Duration{1});
  EXPECT_EQ(round.ben->story(), "turn_started clock_changed");
  round.room.after(Duration{1});
  EXPECT_EQ(round.ben->story(), "turn_started clock_changed time_is_up");
  round.room.after(600 * kSecond);
  EXPECT_EQ(round.ben->story(), "turn_started clock_changed time_is_up");
}

TEST(ClocksInARoomTest, InPictureOnlyTheLevelGoesRound) {
  Round round{"picture"};
  round.start_turn();
  round.room.after(150 * kSecond);
  EXPECT_EQ(round.levels(round.ben), "4 3 2 1 0 ");
  EXPECT_EQ(round.levels(round.screen), "4 3 2 1 0 ");
  EXPECT_EQ(round.ben->story(), "turn_started");
  EXPECT_EQ(round.asha->story(), "turn_started clock_changed time_is_up");
}

TEST(ClocksInARoomTest, InPictureANewcomerIsShownTheLevelAtOnce) {
  Round round{"picture"};
  round.start_turn();
  round.room.after(40 * kSecond);
  const auto late = round.room.enters("ben", "late");
  round.room.after(Duration{1});
  EXPECT_EQ(round.levels(late), "3 ");
}

TEST(ClocksInARoomTest, NoLevelLeavesBeforeItsTurnIsCommitted) {
  Round round{"picture"};
  round.room.store().hold();
  round.start_turn();
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben) + round.ben->story(), "");
  round.room.store().release();
  round.room.run();
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben), "4 ");
}

TEST(ClocksInARoomTest, ALevelOfATurnThatWasLostIsNotShownAndTheNextOneIs) {
  Round round{"picture"};
  round.room.store().hold();
  round.room.store().refuse_next();
  round.start_turn();
  round.room.after(kSecond);
  round.room.store().release();
  round.room.run();
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben).find_first_of("01234"), std::string::npos);
  round.ben->forget();
  round.start_turn();
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben), "4 ");
}

TEST(ClocksInARoomTest, TheLevelEndsWithTheTurnAndWhenItMayNotBeSeenAnyMore) {
  Round round{"picture"};
  round.start_turn();
  round.room.after(kSecond);
  round.room.sends(round.asha, "choose_turn_length", R"({"length":"same","hide_clock":true})");
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben), "4 - ");
  round.room.sends(round.asha, "choose_turn_length", R"({"length":"same","hide_clock":false})");
  round.room.after(kSecond);
  const auto late = round.room.enters("ben", "late");
  round.room.sends(round.asha, "finish_turn", R"({"table":"t1","who":"@asha"})");
  round.room.after(kSecond);
  EXPECT_EQ(round.levels(round.ben), "4 - 4 - ") << "also when somebody came in just before";
}

TEST(ClocksInARoomTest, WhoeverHidesTheirClockShowsNoLevelEither) {
  Round round{"picture"};
  round.room.sends(round.asha, "choose_turn_length", R"({"length":"same","hide_clock":true})");
  round.start_turn();
  round.room.after(150 * kSecond);
  EXPECT_EQ(round.levels(round.ben), "");
}

TEST(ClocksInARoomTest, InPersonNothingAboutTheClockReachesOthers) {
  Round round{"person"};
  round.room.sends(round.asha, "choose_turn_length", R"({"length":"longer","hide_clock":true})");
  round.start_turn();
  round.room.after(60 * kSecond);
  round.room.sends(round.asha, "add_time", R"({"scope":"t1","seconds":60})");
  round.room.sends(round.hana, "pause_clock", R"({"scope":"t1"})");
  round.room.sends(round.hana, "resume_clock", R"({"scope":"t1"})");
  round.room.after(400 * kSecond);
  const auto late = round.room.enters("ben", "late");
  for (const auto& device : {round.ben, round.screen, late}) {
    for (const auto& frame : device->frames()) {
      const auto text = frame.dump();
      const bool of_a_clock = text.find("deadline") != std::string::npos ||
                              text.find("left_ms") != std::string::npos ||
                              text.find("\"longer\"") != std::string::npos ||
                              text.find("time_is_up") != std::string::npos ||
                              text.find("hide_clock") != std::string::npos ||
                              text.find("quarters") != std::string::npos;
      EXPECT_FALSE(of_a_clock) << text;
    }
  }
  EXPECT_EQ(round.asha->last("event").at("kind"), "time_is_up");
}

TEST(ClocksInARoomTest, AfterAShortOutageTheClockWentOn) {
  Round round{"everyone"};
  round.start_turn();
  round.room.after(20 * kSecond);
  round.room.restarts(30 * kSecond);
  const auto& clock = round.room.room().state().clocks.at(Scope{"t1"});
  EXPECT_EQ(clock.state, ClockState::running);
  EXPECT_EQ(*clock.deadline - round.room.now(), 70 * kSecond);
}

TEST(ClocksInARoomTest, AfterALongOutageItStandsPausedAndThatIsKept) {
  Round round{"everyone"};
  round.start_turn();
  round.room.after(20 * kSecond);
  round.room.restarts(300 * kSecond);
  const auto& clock = round.room.room().state().clocks.at(Scope{"t1"});
  EXPECT_EQ(clock.state, ClockState::paused);
  EXPECT_EQ(clock.left_ms, 100 * kSecond);
  EXPECT_NE(round.room.kept_text().find(R"("left_ms":100000)"), std::string::npos);
}

TEST(ClocksInARoomTest, AZeroThatFellIntoAShortOutageIsSaidLate) {
  Round round{"everyone"};
  round.start_turn();
  round.room.after(110 * kSecond);
  round.room.restarts(20 * kSecond);
  const auto ben = round.room.guest("ben");
  round.room.after(Duration{1});
  EXPECT_NE(round.room.kept_text().find(R"("late":true)"), std::string::npos);
}

TEST(ClocksInARoomTest, TheReplayedRoomIsTheLiveRoom) {
  Round round{"person"};
  round.start_turn();
  round.room.sends(round.ben, "add_park", R"({"text":"x"})");
  round.room.sends_note(round.ben, "hello", "a");
  round.room.after(70 * kSecond);
  const auto before = round.room.room().state();
  round.room.restarts(kSecond);
  EXPECT_EQ(round.room.room().state(), before);
}

}  // namespace
}  // namespace cuppa::tests
