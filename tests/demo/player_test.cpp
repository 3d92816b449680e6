#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "demo/pretend_server.hpp"

namespace cuppa::tests {
namespace {

using demo::Pace;
using testing::AllOf;
using testing::Contains;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;

constexpr Duration kSecond{1000}, kMinute{60'000};
constexpr Pace kAsTheGuide{1, 1, false}, kFast{200, 200, false}, kToWatch{6, 200, true};

const demo::Script& script() { return demo::session_2024_05_22(); }

std::set<std::string> words_in(const SessionState& session) {
  std::set<std::string> words;
  const auto add = [&](const std::string& text) {
    std::size_t from = 0;
    while (from <= text.size()) {
      const auto end = std::min(text.find('\n', from), text.size());
      words.insert(text.substr(from, end - from));
      from = end + 1;
    }
  };
  for (const auto& note : session.notes) add(note.text);
  for (const auto& item : session.chat) add(item.text);
  for (const auto& item : session.park) {
    add(item.text);
    add(item.outcome);
  }
  for (const auto& line : session.agreements) add(line.text);
  return words;
}

int count_notes(const SessionState& session, const std::string& text) {
  return static_cast<int>(std::count_if(session.notes.begin(), session.notes.end(),
                                        [&](const Note& note) { return note.text == text; }));
}

bool is_in_mid_turn(const SessionState& session) {
  return turn_being_had(session.tables.front()) != nullptr;
}

TEST(DemoPlayerTest, AtTheGuidesPaceTheSessionEndsAndEveryWordStands) {
  PretendServer server{script(), kAsTheGuide};
  const auto begin = server.now();
  server.play_for(3 * 60 * kMinute);
  EXPECT_EQ(server.session().status, Status::closed);
  EXPECT_THAT(server.now() - begin, AllOf(Ge(45 * kMinute), Le(100 * kMinute)));
  EXPECT_THAT(server.refusals(), IsEmpty());
  const auto words = words_in(server.session());
  for (const auto& step : script().steps) {
    for (const auto& act : step.acts) {
      if (act.what == demo::Act::Do::say || act.box == NoNameBox::feedback) continue;
      EXPECT_TRUE(act.text.empty() || words.contains(act.text)) << act.text;
    }
  }
  for (const auto& person : script().people) {
    for (const auto& line : person.lines) EXPECT_THAT(words, Contains(line));
    EXPECT_TRUE(person.typed.empty() || count_notes(server.session(), person.typed) == 1)
        << person.typed;
  }
}

TEST(DemoPlayerTest, TwoHundredTimesAsFastItIsOverWithinAMinute) {
  PretendServer server{script(), kFast};
  const auto begin = server.now();
  server.play_for(10 * kMinute);
  EXPECT_EQ(server.session().status, Status::closed);
  EXPECT_LE(server.now() - begin, kMinute);
  EXPECT_THAT(server.refusals(), IsEmpty());
}

TEST(DemoPlayerTest, TheSessionClosesWithOneFollowUpAndNothingOpen) {
  PretendServer server{script(), kFast};
  server.play_for(10 * kMinute);
  std::vector<std::string> followed_up;
  for (const auto& item : server.session().park) {
    EXPECT_TRUE(item.state == ParkState::closed || item.state == ParkState::follow_up) << item.text;
    if (item.state == ParkState::follow_up) followed_up.push_back(item.text + " by " + item.due);
  }
  EXPECT_THAT(
      followed_up,
      testing::ElementsAre("Do we want to develop a regional OAB Copro Charter! by 2024-06-26"));
}

TEST(DemoPlayerTest, TheKeeperWasAskedAndSaidYes) {
  PretendServer server{script(), kFast};
  server.play_for(5 * kSecond);
  EXPECT_EQ(server.session().tables.front().keeper, server.id_of("Desmond"));
}

TEST(DemoPlayerTest, PeopleBehaveLikePeople) {
  PretendServer server{script(), kFast};
  server.play_for(10 * kMinute);
  const auto& table = server.session().tables.front();
  const auto state_of = [&](const char* key) { return find_turn(table, server.id_of(key))->state; };
  EXPECT_EQ(state_of("Beverley"), TurnState::passed);
  EXPECT_EQ(state_of("Arthur"), TurnState::passed);
  EXPECT_EQ(state_of("Bo"), TurnState::passed);
  EXPECT_EQ(state_of("Len"), TurnState::passed) << "listens";
  EXPECT_EQ(state_of("Gwen"), TurnState::had);
  EXPECT_EQ(table.turns.back().who, server.id_of("Gwen")) << "came back later";
  EXPECT_EQ(server.session().choices.at(server.id_of("Hamid")).length, TurnLength::no_clock);
  for (const auto& person : server.session().participants) {
    EXPECT_NE(person.drink, Drink::unsaid) << person.name;
  }
}

TEST(DemoPlayerTest, WhoeverOnlyWritesWithoutANameLeavesNoWordWithOne) {
  PretendServer server{script(), kFast};
  server.play_for(10 * kMinute);
  const auto bo = server.id_of("Bo");
  for (const auto& note : server.session().notes) EXPECT_NE(note.by, bo);
  for (const auto& item : server.session().chat) EXPECT_NE(item.by, bo);
  for (const auto& item : server.session().park) EXPECT_NE(item.by, bo);
}

TEST(DemoPlayerTest, AtThePaceToWatchItIsInMidTurnWithinFiveSeconds) {
  PretendServer server{script(), kToWatch};
  server.play_for(5 * kSecond);
  EXPECT_TRUE(is_in_mid_turn(server.session()));
  EXPECT_EQ(server.session().participants.size(), 29U);
}

TEST(DemoPlayerTest, TypedWordsComePageByPage) {
  PretendServer server{script(), kToWatch};
  server.play_for(kMinute);
  ASSERT_GE(server.typed().size(), 3U);
  EXPECT_TRUE(server.typed()[1].starts_with(server.typed()[0]));
  EXPECT_LT(server.typed()[0].size(), server.typed()[1].size());
}

TEST(DemoPlayerTest, ANewcomerWhoTapsADrinkSeesARealNoteWithinTwoSeconds) {
  PretendServer server{script(), kToWatch};
  server.play_for(20 * kSecond);
  server.newcomer_with_drink();
  server.play_for(2 * kSecond);
  EXPECT_EQ(count_notes(server.session(), "Be more Pirate!!!!"), 1);
  EXPECT_EQ(server.session().chat.back().text, "Be more Pirate!!!!");
}

TEST(DemoPlayerTest, TheNextNewcomerSeesAnotherNoteAndNoNoteComesTwice) {
  PretendServer server{script(), kFast};
  server.newcomer_with_drink();
  server.newcomer_with_drink();
  server.play_for(10 * kMinute);
  EXPECT_EQ(count_notes(server.session(), "Be more Pirate!!!!"), 1);
  EXPECT_EQ(count_notes(server.session(), "Like the relaxed focus to go in any direction, love it"),
            1);
}

TEST(DemoPlayerTest, ANewcomerInTheRoundIsAskedAndIsNotHurried) {
  PretendServer server{script(), kToWatch};
  server.play_for(20 * kSecond);
  const auto newcomer = server.newcomer_with_drink();
  const auto has_turn = [&] {
    const auto* turn = turn_being_had(server.session().tables.front());
    return turn != nullptr && turn->who == newcomer;
  };
  for (int i = 0; i < 1200 && !has_turn(); ++i) server.play_for(kSecond);
  ASSERT_TRUE(has_turn());
  server.play_for(50 * kSecond);
  EXPECT_TRUE(has_turn());
  server.ask(newcomer, FinishTurn{server.session().tables.front().id, newcomer});
  server.play_for(kMinute);
  EXPECT_FALSE(has_turn()) << "the round went on";
}

TEST(DemoPlayerTest, ANewcomerWhoseDeviceIsGoneHoldsNobodyUp) {
  PretendServer server{script(), kFast};
  const auto newcomer = server.newcomer_with_drink();
  server.disconnect(newcomer);
  server.play_for(10 * kMinute);
  EXPECT_EQ(server.session().status, Status::closed);
}

TEST(DemoPlayerTest, ATurnLeftBehindByANewcomerEndsInTheEnd) {
  PretendServer server{script(), kFast};
  server.newcomer_with_drink();
  server.play_for(10 * kMinute);
  EXPECT_EQ(server.session().status, Status::closed);
}

TEST(DemoPlayerTest, AnOpenDemoGoesRoundAgainAndSaysNothingTwice) {
  PretendServer server{script(), kToWatch};
  server.play_for(60 * kMinute);
  EXPECT_EQ(server.session().status, Status::live);
  EXPECT_EQ(server.session().step, StepId{"s3"});
  EXPECT_THAT(server.refusals(), IsEmpty());
  for (const auto& note : server.session().notes) {
    EXPECT_EQ(count_notes(server.session(), note.text), 1) << note.text;
  }
}

}  // namespace
}  // namespace cuppa::tests
