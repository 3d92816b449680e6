// What hosts of the same server find of a session follows what becomes of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class PublishingInARoomTest : public testing::Test {
 protected:
  PublishingInARoomTest() : asha_(room_.guest("asha")), hana_(room_.enters("hana")) {
    room_.sends(asha_, "add_park", R"({"text":"Expenses are late","use":"no_name"})");
    room_.sends(hana_, "follow_up_park",
                R"({"id":"k1","owner":"Jo","due":"2026-12-01","how":"By letter"})");
    room_.sends(hana_, "close_session");
  }
  void publish() { room_.sends(hana_, "publish_record"); }
  std::vector<FoundText> find(const std::string& words) {
    return room_.store().find_published(words);
  }

  RoomScenario room_;
  std::shared_ptr<FakeSubscriber> asha_, hana_;
};

TEST_F(PublishingInARoomTest, NothingIsFoundUntilAHostPublishesIt) {
  EXPECT_THAT(find("Expenses"), IsEmpty());
  publish();
  ASSERT_THAT(find("Expenses"), SizeIs(1));
  EXPECT_EQ(find("Expenses")[0].kind, "park");
  EXPECT_THAT(find("Jo"), IsEmpty()) << "it names nobody";
  EXPECT_THAT(find("asha"), IsEmpty());
}

TEST_F(PublishingInARoomTest, OnlyWordsWithAYesAreFound) {
  room_.sends(hana_, "reopen_session");
  room_.sends(asha_, "add_park", R"({"text":"The form shames me"})");
  room_.sends(hana_, "close_session", R"({"answerer":"Jo","due":"2026-12-01","how":""})");
  publish();
  EXPECT_THAT(find("shames"), IsEmpty());
  room_.sends(asha_, "choose_words_use", R"({"id":"k2","use":"with_name"})");
  ASSERT_THAT(find("shames"), SizeIs(1));
  EXPECT_THAT(find("asha"), IsEmpty()) << "nobody is named here, not even with their yes";
  room_.sends(asha_, "choose_words_use", R"({"id":"k2","use":"no"})");
  EXPECT_THAT(find("shames"), IsEmpty());
}

TEST_F(PublishingInARoomTest, ANoteWithNoNameIsFoundForAsLongAsItsKeySaysYes) {
  room_.sends(hana_, "reopen_session");
  room_.change_settings("no_name_window_seconds", 0);
  room_.sends_note(asha_, "The form shames me", "a");
  room_.after(Duration{0});
  room_.sends(hana_, "close_session");
  publish();
  EXPECT_THAT(find("shames"), IsEmpty());
  const auto note = room_.room().state().chat.at(0).id;
  const auto choose = [&](WordsUse use) {
    room_.room().choose_note_use(note, use, [](bool kept) { EXPECT_TRUE(kept); });
    room_.run();
  };
  choose(WordsUse::no_name);
  EXPECT_THAT(find("shames"), SizeIs(1));
  room_.room().seal();
  room_.run();
  EXPECT_THAT(find("shames"), SizeIs(1));
  choose(WordsUse::no);
  EXPECT_THAT(find("shames"), IsEmpty());
}

TEST_F(PublishingInARoomTest, WhatComesAfterwardsIsFoundAndWhatIsTakenBackIsNot) {
  publish();
  room_.sends(hana_, "close_park", R"({"id":"k1","outcome":"Paid within a week","became":"did"})");
  EXPECT_THAT(find("within a week"), SizeIs(1));
  room_.sends(hana_, "remove_park", R"({"id":"k1"})");
  EXPECT_THAT(find("Expenses"), IsEmpty());
}

TEST_F(PublishingInARoomTest, WhatIsStillOnItsWayToTheDiskIsInIt) {
  publish();
  room_.store().hold();
  room_.hands_over(hana_, "close_park", R"({"id":"k1","outcome":"Paid","became":"did"})");
  room_.hands_over(hana_, "open_follow_up");
  EXPECT_THAT(find("Paid"), IsEmpty());
  room_.store().release();
  room_.run();
  EXPECT_THAT(find("Paid"), SizeIs(1));
}

TEST_F(PublishingInARoomTest, WhatIsTakenBackOrGoesOnIsFoundNoMore) {
  publish();
  room_.sends(hana_, "withdraw_record");
  EXPECT_THAT(find("Expenses"), IsEmpty());
  publish();
  EXPECT_THAT(find("Expenses"), SizeIs(1));
  room_.sends(hana_, "reopen_session");
  EXPECT_THAT(find("Expenses"), IsEmpty());
}

TEST_F(PublishingInARoomTest, WordsThatSomebodyAskedToEraseAreFoundNoMore) {
  publish();
  room_.room().erase_person(room_.id("asha"), TheirWords::go, [](bool) {});
  room_.run();
  EXPECT_THAT(find("Expenses"), IsEmpty());
}

TEST_F(PublishingInARoomTest, SealedItIsFoundAsBefore) {
  publish();
  room_.room().seal();
  room_.run();
  EXPECT_THAT(find("Expenses"), SizeIs(1));
}

TEST_F(PublishingInARoomTest, ErasedNothingOfItIs) {
  publish();
  room_.room().erase([](bool) {});
  room_.run();
  EXPECT_THAT(find("Expenses"), IsEmpty());
}

}  // namespace
}  // namespace cuppa::tests
