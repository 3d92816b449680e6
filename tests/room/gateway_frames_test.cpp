// What the gateway answers by itself: frames that it cannot read, and how late it is.
#include <utility>

#include "room/gateway_scenario.hpp"

namespace cuppa::tests {
namespace {

const std::string kCouldNotRead = "4000 bad_frames: We could not read what this page sent.";
const std::string kNonsense = "nonsense", kHowLate = R"({"type":"clock","client_time":18234.5})";

// ---- frames that cannot be read

TEST_F(GatewayTest, FiveFramesThatCannotBeReadAreAnsweredAndTheFifthIsTheLast) {
  const auto device = comes_with(kHanasKey);
  const auto beside = comes();
  for (const std::string unreadable :
       {"nonsense", "[]", R"({"type":"wave"})", R"({"type":"clock"})", R"({"type":"command"})"}) {
    EXPECT_EQ(device->shown_out(), "") << unreadable;
    sends(device, unreadable);
  }
  const Json answer{{"type", "refusal"},
                    {"id", nullptr},
                    {"code", "unreadable"},
                    {"sentence", "We could not read that. Refresh the page and try again."},
                    {"try_again", false},
                    {"people", Json::array()}};
  EXPECT_EQ(device->all("refusal"), std::vector<Json>(5, answer));
  EXPECT_EQ(device->shown_out(), kCouldNotRead);
  sends(beside, kNonsense);
  EXPECT_EQ(beside->shown_out(), "") << "each device has its own five";
}

TEST_F(GatewayTest, NothingThatCanBeReadInBetweenMakesUpForThem) {
  const auto device = comes();
  for (const auto& readable : {hello(kHanasKey), kHowLate, std::string{R"({"type":"resync"})"},
                               command("add_park", {{"text", "Expenses"}})}) {
    sends(device, kNonsense);
    sends(device, readable);
  }
  EXPECT_EQ(device->count("welcome"), 1U);
  EXPECT_EQ(device->count("clock"), 1U);
  EXPECT_EQ(device->count("snapshot"), 2U);
  EXPECT_EQ(device->count("acknowledgement"), 1U);
  EXPECT_EQ(device->shown_out(), "");
  sends(device, kNonsense);
  EXPECT_EQ(device->shown_out(), kCouldNotRead);
}

TEST_F(GatewayTest, ACommandThatIsWrongInItselfIsRefusedAsOftenAsItComes) {
  const auto device = comes_with(kHanasKey);
  for (int i = 0; i < 5; ++i) {
    sends(device, command("make_tea", Json::object()));
    EXPECT_EQ(device->last("refusal").value("sentence", ""),
              "This page is newer than the server. Refresh the page.");
    sends(device, command("add_park", Json::object()));
    EXPECT_EQ(device->last("refusal").value("sentence", ""),
              "Something is missing or too long. Check the box and try again.");
  }
  EXPECT_EQ(device->count("refusal"), 10U);
  EXPECT_EQ(device->last("refusal").value("id", ""), std::string(22, 'c'));
  EXPECT_EQ(device->shown_out(), "");
}

TEST_F(GatewayTest, ASecondHelloIsOneThatCannotBeRead) {
  const auto device = comes_with(kHanasKey);
  for (int i = 0; i < 4; ++i) sends(device, hello(kHanasKey));
  EXPECT_EQ(device->last("refusal").value("code", ""), "unreadable");
  EXPECT_EQ(device->count("welcome"), 1U);
  EXPECT_EQ(device->count("snapshot"), 1U);
  EXPECT_EQ(device->shown_out(), "");
  sends(device, hello(kHanasKey));
  EXPECT_EQ(device->shown_out(), kCouldNotRead);
}

TEST_F(GatewayTest, WhatIsRefusedIsCounted) {
  const auto device = comes_with(kHanasKey);
  sends(device, kNonsense);
  for (int i = 0; i < 2; ++i) sends(device, command("make_tea", Json::object()));
  const auto& refusals = rooms_.surroundings().figures->refusals;
  EXPECT_EQ(refusals[static_cast<std::size_t>(Refusal::unreadable)], 1U);
  EXPECT_EQ(refusals[static_cast<std::size_t>(Refusal::unknown_command)], 2U);
}

// ---- how late it is

TEST_F(GatewayTest, WhoeverAsksHowLateItIsHearsWhenTheyWereHeardAndWhenTheyWereAnswered) {
  const auto device = comes_with(kHanasKey);
  const auto asked_at = clock_.now();
  clock_.each_look_takes(Duration{3});
  sends(device, kHowLate);
  const Json answer{{"type", "clock"},
                    {"client_time", 18234.5},
                    {"received_at", asked_at.ms},
                    {"sent_at", asked_at.ms + 3}};
  EXPECT_EQ(device->all("clock"), std::vector<Json>{answer});
}

TEST_F(GatewayTest, TheWelcomeSaysWhenTheHelloWasHeard) {
  const auto device = comes();
  const auto said_at = clock_.now();
  clock_.each_look_takes(Duration{3});
  sends(device, hello(kHanasKey));
  const auto clock = device->last("welcome").at("clock");
  EXPECT_EQ(clock.at("client_time"), 18234.5);
  EXPECT_EQ(clock.at("received_at"), said_at.ms);
  EXPECT_GT(clock.at("sent_at"), said_at.ms);
}

TEST_F(GatewayTest, HowLateItIsIsToldBeforeHelloTooAndIsNoHello) {
  const auto device = comes();
  sends(device, kHowLate);
  EXPECT_EQ(device->count("clock"), 1U);
  EXPECT_EQ(device->shown_out(), "");
  pass(Duration{6'000});
  EXPECT_EQ(device->shown_out(), "4001 no_hello: This page did not say who it is.");
}

TEST_F(GatewayTest, TenQuestionsAtOnceAreAnsweredThenTwoASecond) {
  const auto device = comes_with(kHanasKey);
  std::size_t answered = 0;
  const auto answers_after = [&](Duration time) {
    pass(time);
    for (int i = 0; i < 12; ++i) sends(device, kHowLate);
    return device->count("clock") - std::exchange(answered, device->count("clock"));
  };
  EXPECT_EQ(answers_after(Duration{0}), 10U);
  EXPECT_EQ(answers_after(Duration{400}), 0U);
  EXPECT_EQ(answers_after(Duration{100}), 1U);
  EXPECT_EQ(answers_after(Duration{4'000}), 8U);
  EXPECT_EQ(answers_after(Duration{60'000}), 10U) << "no more are saved up";
  EXPECT_EQ(device->shown_out(), "");
  EXPECT_EQ(device->count("refusal"), 0U);
  const auto other = comes();
  sends(other, kHowLate);
  EXPECT_EQ(other->count("clock"), 1U) << "each device has its own ten";
}

TEST_F(GatewayTest, ASlowDeviceMayMissTheTimeButNoRefusalAndNoGoodbye) {
  const auto device = comes();
  sends(device, kHowLate);
  sends(device, kNonsense);
  pass(Duration{6'000});
  EXPECT_TRUE(device->may_miss("clock"));
  EXPECT_FALSE(device->may_miss("refusal"));
  EXPECT_FALSE(device->may_miss("goodbye"));
}

}  // namespace
}  // namespace cuppa::tests
