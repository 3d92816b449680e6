// Notes without a name in a room: they wait, go out with others', and lead to nobody.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

constexpr Duration kSecond{1000};
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

TEST(NoNameWindowTest, ALoneNoteWaitsForSixWindows) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.after(5 * kWindow);
  EXPECT_EQ(circle.asha->story(), "");
  circle.room.after(kWindow);
  EXPECT_EQ(circle.asha->story(), "no_name_released no_name_answer");
}

TEST(NoNameWindowTest, SeveralNotesOfOnePersonAreStillOnePersons) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.asha, "two", "b");
  circle.room.after(3 * kWindow);
  EXPECT_EQ(circle.asha->story(), "");
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

TEST(NoNameWindowTest, ANoteSentAgainAfterItWasReleasedIsAnsweredAtOnce) {
  Circle circle;
  circle.room.sends_note(circle.asha, "one", "a");
  circle.room.sends_note(circle.ben, "two", "b");
  circle.room.after(kWindow);
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "one", "a");
  EXPECT_EQ(circle.asha->story(), "no_name_answer");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("outcome"), "released");
  EXPECT_EQ(circle.room.room().state().chat.size(), 2U);
}

TEST(NoNameWindowTest, MoreThanThreeAMinuteAreTooMany) {
  Circle circle;
  for (const auto* key : {"a", "b", "c"}) circle.room.sends_note(circle.asha, "x", key);
  circle.room.sends_note(circle.asha, "x", "d");
  EXPECT_EQ(circle.asha->last("no_name_answer").at("code"), "too_many");
  EXPECT_EQ(circle.asha->last_size(), 2048U);
  circle.asha->forget();
  circle.room.after(61 * kSecond);
  circle.asha->forget();
  circle.room.sends_note(circle.asha, "x", "e");
  EXPECT_EQ(circle.asha->story(), "");
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
  EXPECT_EQ(circle.asha->story(), "");
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
