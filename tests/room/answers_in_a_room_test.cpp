// Keys that lead to the follow-up page, and from a note without a name to what became of it.
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

const std::string kNoteKey(22, 'n');

TEST(AnswersInARoomTest, TheFollowUpPageHasAKeyForAsLongAsItsLink) {
  RoomScenario room;
  const auto hana = room.enters("hana");
  room.sends(hana, "open_follow_up");
  const auto key = room.room().state().follow_up_key;
  const auto hash = wire::sha256(key);
  ASSERT_TRUE(room.store().find_key(hash));
  EXPECT_EQ(room.store().find_key(hash)->kind, KeyKind::follow_up);
  room.sends(hana, "open_follow_up");
  EXPECT_EQ(room.room().state().follow_up_key, key) << "made again it is the same";
  room.sends(hana, "close_follow_up");
  EXPECT_FALSE(room.store().find_key(hash));
}

TEST(AnswersInARoomTest, ANoteLeadsToItsSessionAndToNobody) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.sends_note(asha, "Too many forms", kNoteKey, "car_park");
  room.sends_note(ben, "Good cake", std::string(22, 'm'), "feedback");
  room.after(Duration{120'000});
  const auto known = room.store().find_key(wire::no_name_id(kNoteKey).text);
  ASSERT_TRUE(known);
  EXPECT_EQ(
      *known,
      (StoredKey{
          wire::no_name_id(kNoteKey).text, KeyKind::no_name_note, room.room().id(), "unsaid", {}}));
  EXPECT_FALSE(room.store().find_key(wire::no_name_id(std::string(22, 'm')).text))
      << "feedback is for the hosts";
}

TEST(AnswersInARoomTest, AnAnswerIsToldToEverybodyOnceItIsKept) {
  RoomScenario room;
  const auto asha = room.guest("asha");
  const auto hana = room.enters("hana");
  room.sends(asha, "add_park", R"({"text":"Expenses"})");
  room.sends(hana, "follow_up_park", R"({"id":"k1","owner":"Jo","due":"2026-12-01","how":""})");
  room.room().ask_answer(ItemId{"k1"}, {wire::sha256("link"), {}, {}, {}, {}}, [](auto) {});
  room.run();
  EXPECT_EQ(room.store().find_key(wire::sha256("link"))->participant, "k1/1");
  asha->forget();
  std::optional<Refusal> refusal = Refusal::not_saved;
  room.store().hold();
  room.room().answer_park({ItemId{"k1"}, 1, ParkBecame::did, "Paid.", {}, {}}, 2,
                          [&](std::optional<Refusal> settled) { refusal = settled; });
  room.run();
  EXPECT_EQ(asha->story(), "");
  EXPECT_NE(refusal, std::nullopt);
  room.store().release();
  room.run();
  EXPECT_EQ(refusal, std::nullopt);
  EXPECT_EQ(asha->last("event").at("body").at("answered_by"), "Jo");
}

}  // namespace
}  // namespace cuppa::tests
