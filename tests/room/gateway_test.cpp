// Who may stay that connects: whoever says hello in time, with a key that opens the room.
#include "room/gateway_scenario.hpp"
#include "room/stray_key_store.hpp"
#include "store/key_kind.hpp"

namespace cuppa::tests {
namespace {

constexpr Duration kASecond{1'000}, kAMoment{1};
const std::string kSaidNothing = "4001 no_hello: This page did not say who it is.";
const std::string kKeyHasEnded =
    "4003 key_ended: This device's key has ended. Join again with the code.";

// ---- hello, in time

TEST_F(GatewayTest, ADeviceThatNeverSaysHelloIsShownOut) {
  const auto device = comes();
  pass(6 * kASecond - kAMoment);
  EXPECT_EQ(device->shown_out(), "");
  pass(kAMoment);
  EXPECT_EQ(device->shown_out(), kSaidNothing);
}

TEST_F(GatewayTest, ADeviceThatSaidHelloStays) {
  const auto device = comes();
  pass(6 * kASecond - kAMoment);
  sends(device, hello(kHanasKey));
  EXPECT_EQ(device->last("welcome").value("me", ""), hana_.text);
  pass(30 * kASecond);
  EXPECT_EQ(device->shown_out(), "");
}

TEST_F(GatewayTest, WhoeverComesLaterHasAsMuchTimeAsTheFirst) {
  const auto first = comes();
  pass(3 * kASecond);
  const auto second = comes();
  pass(2 * kASecond);
  const auto third = comes();
  pass(kASecond);
  EXPECT_EQ(first->shown_out(), kSaidNothing);
  pass(3 * kASecond - kAMoment);
  EXPECT_EQ(second->shown_out(), "");
  pass(kAMoment);
  EXPECT_EQ(second->shown_out(), kSaidNothing);
  pass(2 * kASecond - kAMoment);
  EXPECT_EQ(third->shown_out(), "");
  pass(kAMoment);
  EXPECT_EQ(third->shown_out(), kSaidNothing);
}

TEST_F(GatewayTest, AfterAQuietHourSilenceIsNoticedAsBefore) {
  goes(comes_with(kHanasKey));
  pass(3'600 * kASecond);
  const auto device = comes();
  pass(6 * kASecond);
  EXPECT_EQ(device->shown_out(), kSaidNothing);
}

TEST_F(GatewayTest, WhateverElseComesBeforeHelloShowsADeviceOut) {
  for (const auto& early :
       {command("add_park", {{"text", "Too soon"}}), command("make_tea", Json::object()),
        note("Too soon"), std::string{R"({"type":"resync"})"}}) {
    const auto device = comes();
    sends(device, early);
    EXPECT_EQ(device->shown_out(), kSaidNothing) << early;
    EXPECT_EQ(device->count("goodbye"), 1U);
  }
  EXPECT_TRUE(room_->state().park.empty());
}

TEST_F(GatewayTest, AfterHelloTheSameReachesTheRoom) {
  const auto device = comes_with(kHanasKey);
  sends(device, command("add_park", {{"text", "In good time"}}));
  EXPECT_EQ(device->count("acknowledgement"), 1U);
  EXPECT_EQ(room_->state().park.size(), 1U);
  sends(device, R"({"type":"resync"})");
  EXPECT_EQ(device->count("snapshot"), 2U);
  sends(device, note("In good time"));
  pass(20 * kASecond);
  EXPECT_EQ(device->count("no_name_answer"), 1U);
  EXPECT_EQ(device->shown_out(), "");
}

// ---- going

TEST_F(GatewayTest, WhoeverHasGoneIsWaitedForNoMoreAndHeardNoMore) {
  const auto device = comes();
  goes(device);
  EXPECT_EQ(device.use_count(), 1) << "the gateway has let go of it";
  sends(device, hello(kHanasKey));
  pass(10 * kASecond);
  EXPECT_TRUE(device->heard_nothing());
  EXPECT_EQ(device->shown_out(), "");
  goes(device);
}

TEST_F(GatewayTest, WhoeverGoesLeavesTheRoom) {
  const auto device = comes_with(kHanasKey);
  EXPECT_EQ(room_->devices(), 1U);
  goes(device);
  EXPECT_EQ(room_->devices(), 0U);
}

// ---- keys

TEST_F(GatewayTest, AKeyThatNobodyKnowsOpensNothing) {
  const auto device = comes_with("somebody's key");
  EXPECT_EQ(device->shown_out(), kKeyHasEnded);
  EXPECT_EQ(device->count("welcome"), 0U);
  EXPECT_EQ(room_->devices(), 0U);
}

TEST_F(GatewayTest, AKeyOpensTheRoomUntilItsTimeHasCome) {
  keeps_key("laptop", KeyKind::participant, clock_.now() + 60 * kASecond);
  pass(60 * kASecond - kAMoment);
  EXPECT_EQ(comes_with("laptop")->last("welcome").value("me", ""), hana_.text);
  pass(kAMoment);
  EXPECT_EQ(comes_with("laptop")->shown_out(), kKeyHasEnded);
}

TEST_F(GatewayTest, OnlyKeysOfPeopleAndScreensOpenTheRoom) {
  for (const auto& [kind, name] : kKeyKindNames) {
    keeps_key(name, kind);
    const auto device = comes_with(name);
    const bool may_come_in = kind == KeyKind::participant || kind == KeyKind::screen;
    EXPECT_EQ(device->shown_out(), may_come_in ? "" : kKeyHasEnded) << name;
    EXPECT_EQ(device->count("welcome"), may_come_in ? 1U : 0U) << name;
  }
}

TEST_F(GatewayTest, AScreenComesInAsNobody) {
  keeps_key("screen", KeyKind::screen);
  const auto welcome = comes_with("screen")->last("welcome");
  EXPECT_EQ(welcome.value("role", ""), "screen");
  EXPECT_TRUE(welcome.at("me").is_null());
}

TEST_F(GatewayTest, AKeyOfASessionThatIsNotHereAnyMoreIsToldSo) {
  StrayKeyStore store;
  RoomRegistry rooms{{store, clock_, alarms_, {}, {}, {}, {}, clock_.now()}};
  Gateway gateway{rooms};
  const auto stray = std::make_shared<Newcomer>(), unknown = std::make_shared<Newcomer>();
  gateway.opened(stray);
  gateway.received(stray, hello("stray key"));
  EXPECT_EQ(stray->shown_out(), "4004 no_such_session: That session is not here any more.");
  gateway.opened(unknown);
  gateway.received(unknown, hello("somebody's key"));
  EXPECT_EQ(unknown->shown_out(), kKeyHasEnded) << "nobody is told of a session by a guessed key";
}

TEST_F(GatewayTest, APageThatIsNewerThanTheServerIsToldToTryAgain) {
  const auto newer = comes_with(kHanasKey, 2);
  EXPECT_EQ(newer->shown_out(),
            "4106 server_too_old: This page is newer than the server. It tries again.");
  EXPECT_EQ(newer->last("goodbye").at("after_ms"), Json({500, 4000}));
  EXPECT_EQ(newer->count("welcome"), 0U);
  EXPECT_EQ(comes_with(kHanasKey, 1)->shown_out(), "");
}

TEST_F(GatewayTest, ANewerPageIsToldSoWhateverItsKeyIs) {
  EXPECT_EQ(comes_with("somebody's key", 2)->shown_out().substr(0, 4), "4106");
}

}  // namespace
}  // namespace cuppa::tests
