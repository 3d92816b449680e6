// Notes without a name in a room: they wait, go out with others', and lead to nobody.
#include "room/no_name_window.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

constexpr Duration kWindow{10'000};

struct Circle {
  RoomScenario room;
  std::shared_ptr<FakeSubscriber> asha = room.guest("asha"), ben = room.guest("ben");
};

TEST(NoNameWindowTest, NotesOfTwoPeopleGoOutTogetherAtTheEndOfTheWindow) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  EXPECT_EQ(circle.asha->story(), "") << "unanswered until they are out";
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_released no_name_answer");
  EXPECT_EQ(circle.ben->story(), "no_name_released no_name_answer");
  EXPECT_EQ(circle.asha->last("event").at("body").at("items").size(), 2U);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "released");
  EXPECT_EQ(circle.asha->last_size(), 2048U);
}

TEST(NoNameWindowTest, ALoneNoteWaitsForCompanyAsManyWindowsAsChanceSays) {
  std::set<int> windows;
  for (std::uint64_t draw = 0; draw < 64; ++draw) {
    NoNameWindow window;
    Instant now{0};
    window.ask({"a", ItemId{"x1"}, {}}, now, 10);
    window.add({ItemId{"x1"}, NoNameBox::chat, "one"}, ParticipantId{"p1"}, 1, draw << 33, now);
    int waited = 0;
    for (auto ended = window.end(now, NoNameWindow::Notes::may_go_out);
         !ended || ended->notes.empty(); ended = window.end(now, NoNameWindow::Notes::may_go_out)) {
      now = now + kWindow;
      ++waited;
    }
    windows.insert(waited);
  }
  EXPECT_EQ(windows, (std::set<int>{3, 4, 5, 6}));
}

TEST(NoNameWindowTest, ALoneNoteIsAnsweredWhileItWaits) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.after(2 * kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_answer");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "waiting");
  circle.room.after(4 * kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_answer no_name_released");
}

TEST(NoNameWindowTest, ChatAndTheClosedBoxKeepEachOtherNoCompany) {
  Circle circle;
  circle.room.sends_note(circle.asha, "The tea.", "a", "feedback");
  circle.room.sends_note(circle.ben, "one", "b");
  circle.room.after(2 * kWindow);
  EXPECT_TRUE(circle.room.room().state().chat.empty());
  EXPECT_TRUE(circle.room.room().state().closed_box.empty());
  circle.room.sends_note(circle.asha, "two", "c");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.room.room().state().chat.size(), 2U);
}

TEST(NoNameWindowTest, IntoTheClosedBoxGoesOneNoteOfEachWhoWritesOnADevice) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  circle.room.sends_note(circle.asha, "The tea.", "a", "feedback");
  circle.room.sends_note(circle.asha, "Again.", "b", "feedback");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), "too_many");
  circle.room.sends(hana, "add_seat", R"({"table":"t1","name":"Dot","who_cares":"@asha"})");
  circle.room.sends_note(circle.asha, "Dot's own.", "c", "feedback");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), nullptr);
}

// Whoever may end the window when they like learns who wrote.
TEST(NoNameWindowTest, ACloseThatIsRefusedEndsNoWindow) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  circle.room.sends(hana, "start_session");
  circle.room.sends_note(circle.asha, "Expenses", "a", "car_park");
  circle.asha->forget();
  circle.room.sends(hana, "close_session", R"({"answerer":"","due":"","how":""})");
  EXPECT_EQ(hana->last("refusal").at("code"), "outcome_missing");
  circle.room.sends(circle.ben, "close_session",
                    R"({"answerer":"Ben","due":"2024-06-26","how":"Here"})");
  EXPECT_EQ(circle.asha->story(), "");
  EXPECT_TRUE(circle.room.room().state().park.empty());
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "waiting");
}

TEST(NoNameWindowTest, EveryFrameIsAnsweredAtTheEndOfItsWindowWithANoteInItOrNone) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "", "nothing");
  circle.room.after(kSecond);
  EXPECT_EQ(circle.asha->story() + circle.ben->story(), "");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->sizes(), circle.ben->sizes());
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "waiting");
  EXPECT_EQ(circle.ben->last("no_name_answer").at("outcome"), "unknown");
}

TEST(NoNameWindowTest, WhatSomebodyWroteBackComesWithTheAnswerToTheNotesKey) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  circle.room.change_settings("no_name_window_seconds", 0);
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.after(Duration{0});
  const auto id = circle.room.room().state().chat.at(0).id.text;
  circle.room.sends(hana, "write_back", R"({"id":")" + id + R"(","text":"Thank you."})");
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "", "a");
  circle.room.after(Duration{0});
  EXPECT_EQ(circle.asha->last("no_name_answer").at("reply"), "Thank you.");
  EXPECT_EQ(circle.asha->last_size(), 2048U);
  circle.room.sends_note(circle.ben, "", "b");
  circle.room.after(Duration{0});
  EXPECT_EQ(circle.ben->last("no_name_answer").at("reply"), nullptr);
}

TEST(NoNameWindowTest, ReadFirstTheyWaitWhileNobodyIsThereToRead) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  circle.room.sends(hana, "ask_reader", R"({"who":"@ben"})");
  circle.room.sends(circle.ben, "become_reader");
  circle.room.sends(hana, "change_settings",
                    R"({"settings":{"clock_shown_to":"everyone","chat":"open",
                        "no_name":"read_first","no_name_window_seconds":10,"door":"open",
                        "keep_chat":true}})");
  circle.room.leaves(hana);
  circle.room.leaves(circle.ben);
  circle.room.after(60 * kSecond);
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.after(20 * kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "waiting");
  EXPECT_TRUE(circle.room.room().state().held.empty());
  const auto back = circle.room.enters("ben", "another tab");
  back->forget();
  circle.room.after(kWindow);
  EXPECT_EQ(back->last("event").at("kind"), "notes_held");
}

TEST(NoNameWindowTest, WhoeverReadsFirstReadsTheReadersStreamForAsLongAsTheyDo) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  const auto reads = [&](const std::shared_ptr<FakeSubscriber>& device) {
    const auto streams = device->last("snapshot").at("streams").get<std::vector<std::string>>();
    return std::find(streams.begin(), streams.end(), "readers") != streams.end();
  };
  circle.room.sends(hana, "ask_reader", R"({"who":"@ben"})");
  circle.room.sends(circle.ben, "become_reader");
  EXPECT_TRUE(reads(circle.ben));
  circle.room.sends(circle.ben, "leave_session");
  EXPECT_FALSE(reads(circle.ben)) << "whoever left reads nothing more of it";
}

TEST(NoNameWindowTest, MoreFramesInAWindowThanAnyDeviceOfOursSendsAreTooMany) {
  Circle circle;
  for (int i = 0; i < 8; ++i) circle.room.sends_note(circle.asha, "", "k" + std::to_string(i));
  EXPECT_EQ(circle.asha->story(), "");
  circle.room.sends_note(circle.asha, "", "k8");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), "too_many");
}

TEST(NoNameWindowTest, SeveralNotesOfOnePersonAreStillOnePersons) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.asha, "two", "b");
  circle.room.after(3 * kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_answer no_name_answer");
  circle.room.sends_note(circle.ben, "three", "c");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.ben->last("event").at("body").at("items").size(), 3U);
}

TEST(NoNameWindowTest, WithoutAWindowANoteGoesOutAtOnce) {
  Circle circle;
  circle.room.change_settings("no_name_window_seconds", 0);
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.after(Duration{0});
  EXPECT_EQ(circle.asha->story(), "no_name_released no_name_answer");
}

TEST(NoNameWindowTest, ANoteSentAgainWhileItWaitsIsOneNote) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  const auto again = circle.room.enters("asha", "again");
  again->forget();
  circle.room.sends_note(again, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.ben->last("event").at("body").at("items").size(), 2U);
  EXPECT_EQ(again->story(), "no_name_released no_name_answer") << "answered on the newer device";
  EXPECT_EQ(circle.asha->story(), "no_name_released");
}

TEST(NoNameWindowTest, ANoteSentAgainAfterItWasReleasedIsAnsweredLikeAnyOther) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.after(kWindow);
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "one", "a");
  EXPECT_EQ(circle.asha->story(), "") << "at once would tell that it was a note";
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_answer");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "released");
  EXPECT_EQ(circle.room.room().state().chat.size(), 2U);
}

TEST(NoNameWindowTest, MoreThanThreeAMinuteAreTooMany) {
  Circle circle;
  for (const auto* key : {"a", "b", "c"}) circle.room.sends_note(circle.asha, "x", key);
  circle.room.sends_note(circle.asha, "x", "d");
  EXPECT_EQ(circle.asha->story(), "");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), "too_many");
  EXPECT_EQ(circle.asha->last_size(), 2048U);
  circle.room.after(61 * kSecond);
  circle.room.sends_note(circle.asha, "x", "e");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "waiting");
}

TEST(NoNameWindowTest, WhereNotesAreOffTheSenderHearsIt) {
  Circle circle;
  circle.room.change_settings("no_name", "off");
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "x", "a");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), "no_name_is_off");
}

TEST(NoNameWindowTest, ABatchThatWasNotKeptWaitsForAnotherWindow) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.store().refuse_next();
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->story(), "") << "lost, so it is not said to be out";
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_released no_name_answer");
}

TEST(NoNameWindowTest, ANoteSentAgainWhileItsBatchIsBeingLostIsNotSaidToBeOut) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.store().hold();
  circle.room.store().refuse_next();
  circle.room.after(kWindow);
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.store().release();
  circle.room.run();
  EXPECT_EQ(circle.asha->story(), "");
  circle.room.after(2 * kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_released no_name_answer");
  EXPECT_EQ(circle.room.room().state().chat.size(), 2U);
}

TEST(NoNameWindowTest, TheCloseTakesEverythingWithIt) {
  Circle circle;
  const auto hana = circle.room.guest("hana");
  circle.room.sends(hana, "start_session");
  circle.room.sends_note(circle.asha, "Expenses", "a", "car_park");
  circle.asha->forget();
  circle.room.sends(hana, "close_session",
                    R"({"answerer":"Hana","due":"2024-06-26","how":"Here"})");
  EXPECT_EQ(circle.asha->story(),
            "no_name_released no_name_answer park_followed_up step_finished session_closed");
  EXPECT_EQ(circle.room.room().state().park.at(0).owner, "Hana");
}

TEST(NoNameWindowTest, AForgottenSessionTakesThemToo) {
  Circle circle;
  circle.room.sends_note(circle.asha, "Expenses", "a", "car_park");
  circle.room.room().close_forgotten("2024-07-10");
  circle.room.run();
  EXPECT_EQ(circle.room.room().state().park.at(0).due, "2024-07-10");
}

TEST(NoNameWindowTest, NothingThatIsKeptLeadsFromANoteToItsWriter) {
  Circle circle;
  circle.room.sends_note(circle.asha, "The form asks too much.", "asha-secret");
  circle.room.sends_note(circle.ben, "Thank you for the break.", "ben-secret");
  circle.room.after(kWindow);
  const auto kept = circle.room.kept_text();
  ASSERT_NE(kept.find("The form asks too much."), std::string::npos);
  for (std::size_t from = 0, end = 0; from < kept.size(); from = end + 1) {
    end = kept.find('\n', from);
    const auto line = kept.substr(from, end - from);
    if (line.find("The form") == std::string::npos) continue;
    EXPECT_EQ(line.find(circle.room.id("asha").text), std::string::npos);
  }
  EXPECT_EQ(kept.find("secret"), std::string::npos);
  EXPECT_EQ(kept.find("participant." + circle.room.id("asha").text), std::string::npos)
      << "not even an offset of their own";
}

TEST(NoNameWindowTest, WhoeverWroteMayBeGoneWhenTheNoteGoesOut) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.leaves(circle.asha);
  circle.room.after(kWindow);
  EXPECT_EQ(circle.ben->last("event").at("body").at("items").size(), 2U);
}

TEST(NoNameWindowTest, AScreenWritesNoNotes) {
  Circle circle;
  const auto screen = circle.room.screen_enters();
  screen->forget();
  circle.room.sends_note(screen, "x", "a");
  circle.room.after(7 * kWindow);
  EXPECT_TRUE(circle.room.room().state().chat.empty());
}

}  // namespace
}  // namespace cuppa::tests
