// Captions in a room: each line once, shown to all or to one table, kept only if the group said
// yes.
#include "room/captions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

Caption line(std::int64_t number, const std::string& text) {
  return {number, "en-GB", text, CaptionSource::captioner, {}};
}

struct Circle {
  RoomScenario room;
  std::shared_ptr<FakeSubscriber> asha = room.guest("asha");
  int kept = 0;

  std::optional<Refusal> says(const Caption& caption) {
    const auto refusal =
        room.room().add_caption(caption, [this](bool is_kept) { kept += is_kept; });
    room.run();
    return refusal;
  }
};

TEST(CaptionsTest, ALineIsShownAndNowhereWritten) {
  Circle circle;
  EXPECT_EQ(circle.says(line(1, "Good morning.")), std::nullopt);
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("text"), "Good morning.");
  EXPECT_EQ(circle.kept, 1) << "the captioner hears that it came";
  EXPECT_THAT(circle.room.kept_text(), Not(HasSubstr("Good morning.")));
}

TEST(CaptionsTest, WhereTheGroupSaidYesItIsAnEvent) {
  Circle circle;
  circle.room.change_settings("keep_captions", true);
  circle.says(line(1, "Good morning."));
  EXPECT_EQ(circle.asha->last("event").at("kind"), "caption_added");
  EXPECT_THAT(circle.room.kept_text(), HasSubstr("Good morning."));
}

TEST(CaptionsTest, TheSameNumberAgainIsTheSameLineAlsoAfterARestart) {
  Circle circle;
  circle.room.change_settings("keep_captions", true);
  circle.says(line(1, "Good morning."));
  circle.asha->forget();
  EXPECT_EQ(circle.says(line(1, "Good morning.")), std::nullopt);
  EXPECT_EQ(circle.asha->story(), "");
  EXPECT_EQ(circle.kept, 2) << "sent again because the answer was lost: it is there";
  circle.room.restarts(Duration{1000});
  EXPECT_EQ(circle.room.room().last_caption({}), 1);
  const auto before = circle.room.kept_text();
  circle.says(line(1, "Good morning."));
  EXPECT_EQ(circle.room.kept_text(), before);
}

TEST(CaptionsTest, AToolThatCountsAnewLosesNoLine) {
  Circle circle;
  circle.says(line(1, "one"));
  circle.says(line(2, "two"));
  circle.says(line(1, "Back again."));
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("text"), "Back again.");
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("number"), 3);
}

TEST(CaptionsTest, ALateLineComesLateAndCarriesItsPlace) {
  Circle circle;
  circle.says(line(1, "one"));
  circle.says(line(3, "three"));
  circle.says(line(2, "two"));
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("number"), 2);
  EXPECT_EQ(circle.room.room().last_caption({}), 3);
}

TEST(CaptionsTest, OneTablesCaptionsGoNowhereElse) {
  Circle circle;
  auto words = line(1, "At the window.");
  words.table = TableId{"t9"};
  EXPECT_EQ(circle.says(words), Refusal::not_found);
  words.table = TableId{"t1"};
  circle.asha->forget();
  circle.says(words);
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("table"), "t1");
}

TEST(CaptionsTest, AFloodIsRefusedAndNobodyElseIsHeldUp) {
  Circle circle;
  int refused = 0;
  for (int number = 1; number <= 100; ++number) {
    refused += circle.says(line(number, "word")) == Refusal::too_many;
  }
  EXPECT_EQ(refused, 40);
  circle.room.after(Duration{1000});
  EXPECT_EQ(circle.says(line(101, "word")), std::nullopt);
}

TEST(CaptionsTest, AfterTheCloseNothingIsTaken) {
  Circle circle;
  circle.room.sends(circle.room.enters("hana"), "close_session",
                    R"({"answerer":"","due":"","how":""})");
  EXPECT_EQ(circle.says(line(1, "Bye.")), Refusal::read_only);
}

TEST(CaptionsTest, TypedLinesFollowOneAnother) {
  Circle circle;
  auto typed = line(0, "one");
  typed.source = CaptionSource::note_taker;
  circle.room.room().type_caption(typed, [](bool) {});
  circle.room.room().type_caption(typed, [](bool) {});
  circle.room.run();
  EXPECT_EQ(circle.asha->last("caption").at("caption").at("number"), 2);
}

}  // namespace
}  // namespace cuppa::tests
