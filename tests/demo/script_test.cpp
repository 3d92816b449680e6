#include "demo/script.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <stdexcept>

#include "demo/device_frames.hpp"
#include "demo/play.hpp"
#include "wire/client_frames.hpp"
#include "wire/limits.hpp"
#include "wire/text.hpp"

namespace cuppa::demo {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::SizeIs;

TEST(DemoScriptTest, TwentyNinePeopleSomeInTheHallAndSomeOnline) {
  const auto& people = session_2024_05_22().people;
  EXPECT_THAT(people, SizeIs(29));
  std::map<Place, int> places;
  std::map<std::string, int> names;
  for (const auto& person : people) {
    ++places[person.place];
    ++names[person.name];
    EXPECT_LE(wire::graphemes(person.name), limits::kNameGraphemesMax);
  }
  EXPECT_EQ(places[Place::unsaid], 0);
  EXPECT_GE(places[Place::hall], 10);
  EXPECT_GE(places[Place::online], 10);
  EXPECT_EQ(names[""], 1) << "one goes by the mug";
  EXPECT_EQ(names["يوسف"], 1);
}

TEST(DemoScriptTest, TheFiveQuestionsStandInTheirOrder) {
  EXPECT_THAT(
      session_2024_05_22().questions,
      ElementsAre("What do you value about the Over a Brew approach?",
                  "What do you want to include (however random) in a set of OAB principles / "
                  "values?",
                  "How do we apply what we have heard in these spaces?",
                  "How do we apply what we have heard in our own lives?",
                  "What do we want to happen in terms of co-production and the principles of "
                  "co-production?"));
}

TEST(DemoScriptTest, NobodyWritesMoreWithoutANameThanTheServerTakesInAMinute) {
  std::map<PersonIndex, int> notes;
  for (const auto& step : session_2024_05_22().steps) {
    for (const auto& act : step.acts) notes[act.who] += act.what == Act::Do::no_name;
  }
  for (const auto& [who, count] : notes) EXPECT_LE(count, limits::kNoNameAMinute);
}

TEST(DemoScriptTest, WhatIsSaidInTurnsNotesChatAndOutcomesIsAContribution) {
  const auto all = contributions(session_2024_05_22());
  EXPECT_GE(all.size(), 120U);
  for (const auto* words :
       {"Be more Pirate!!!!", "Less jargon", "Believe in and trust people", "Remove bureaucracy",
        "Do we want to develop a regional OAB Copro Charter!", "Thank You!",
        "Involve and communicate with people early"}) {
    EXPECT_THAT(all, Contains(words));
  }
}

TEST(DemoScriptTest, NoStepAndNoTurnIsPlannedShorterThanASecond) {
  for (const auto& step : plan_for(session_2024_05_22(), {100'000, 100'000, false})) {
    EXPECT_GE(step.length_ms.value_or(Duration{1000}), Duration{1000});
    EXPECT_GE(step.turn_ms.value_or(Duration{1000}), Duration{1000});
  }
}

TEST(DemoScriptTest, AtSpeedOneTheLengthsAreTheGuides) {
  const auto plan = plan_for(session_2024_05_22(), {1, 1, false});
  ASSERT_GE(plan.size(), 3U);
  EXPECT_EQ(plan[1].kind, StepKind::reflect);
  EXPECT_EQ(plan[1].length_ms, Duration{60'000});
  EXPECT_EQ(plan[2].kind, StepKind::have_your_say);
  EXPECT_EQ(plan[2].turn_ms, Duration{120'000});
}

TEST(DemoScriptTest, AScriptThatNamesNobodyIsRefused) {
  EXPECT_THROW(read_script("{"), std::runtime_error);
  EXPECT_THROW(read_script(R"({"questions":[],"people":[],"host":"Nobody"})"), std::runtime_error);
}

TEST(DeviceFramesTest, TheServerReadsACommandAsItWasMeant) {
  const auto frame = command_frame("pX3mT0c2Q9yV5uB1kD8wZg", StartTurn{TableId{"t1"}, {}, false});
  const auto read = wire::read_client_frame(frame);
  const auto* client = std::get_if<wire::ClientFrame>(&read);
  ASSERT_NE(client, nullptr) << frame;
  EXPECT_TRUE(holds_alternative<StartTurn>(std::get<wire::CommandFrame>(*client).command));
}

TEST(DeviceFramesTest, EveryNoteWithoutANameHasTheSameSize) {
  for (const auto* text : {"a", "Don't set the agenda – don't want to see TORs, MOUs \"quoted\""}) {
    const auto frame = no_name_frame("Qm3vZ0a8LrT2f0KdX9pX3m", {NoNameBox::chat, text});
    EXPECT_EQ(frame.size(), limits::kNoNameFrameBytes);
    const auto read = wire::read_client_frame(frame);
    ASSERT_TRUE(std::holds_alternative<wire::ClientFrame>(read));
  }
}

TEST(DeviceFramesTest, AHelloIsRead) {
  const auto read = wire::read_client_frame(hello_frame("k3Jt9v0cXq2LmWz7RrY1aB", "Zb81kQ"));
  ASSERT_TRUE(std::holds_alternative<wire::ClientFrame>(read));
}

TEST(ServerUrlTest, AnAddressIsTakenApart) {
  const auto told = [](const char* url) {
    const auto server = parse_server_url(url);
    return server ? server->authority() : "none";
  };
  EXPECT_EQ(told("http://localhost:8080"), "localhost:8080");
  EXPECT_EQ(told("http://localhost:8080/"), "localhost:8080");
  EXPECT_EQ(told("http://[::1]:8080"), "[::1]:8080");
  EXPECT_EQ(told("http://brew.example.org"), "brew.example.org:80");
  EXPECT_EQ(told("https://brew.example.org"), "none");
  EXPECT_EQ(told("localhost:8080"), "none");
  EXPECT_EQ(told("http://localhost:tea"), "none");
}

TEST(ServerUrlTest, TheKeyOfAHostLinkStandsAfterTheMark) {
  EXPECT_EQ(key_in("http://localhost:8080/start#abc"), "abc");
  EXPECT_EQ(key_in("abc"), "abc");
}

}  // namespace
}  // namespace cuppa::demo
