// A note without a name is taken out by whoever has its key: nobody learns who, or when.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/answer_routes.hpp"
#include "record/formats.hpp"
#include "record/record.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/client_frames.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const SessionId kNotesBrew{"sMeeting0001"};

class TakingOutTest : public HttpScenario {
 protected:
  TakingOutTest() {
    add_answer_routes(router_, rooms_);
    told_.given_people({"Asha", "Ben"});
  }

  static std::string secret(char letter) { return std::string(22, letter); }
  static ItemId note(char letter) { return wire::no_name_id(secret(letter)); }

  void given_note(char letter, NoNameBox box, const std::string& text) {
    told_.when_server_asks(ReleaseNoName{{{note(letter), box, text}}});
    notes_ += letter;
  }
  void given_read_first() {
    auto settings = told_.state().settings;
    settings.no_name = NoName::read_first;
    told_.given("hana", ChangeSettings{settings});
  }

  void kept() {
    std::vector<StoredKey> keys;
    for (const char letter : notes_) {
      keys.push_back({note(letter).text, KeyKind::no_name_note, kNotesBrew, "no_name", {}});
    }
    clock_.set(told_.now() + kMinute);
    keep(told_, std::move(keys));
  }

  HttpResponse by_key(char letter, const std::string& path = "/api/answers/take-out") {
    return asks({"POST", path, {}, {}, R"({"key":")" + secret(letter) + "\"}", {}});
  }

  std::string kept_text() {
    std::string all;
    const auto kept = *store_.load(kNotesBrew);
    for (const auto& event : kept.events) all += event.kind + event.body + "\n";
    return all;
  }
  const SessionState& state_after_a_restart() {
    rooms_.forget(kNotesBrew);
    return rooms_.find(kNotesBrew)->state();
  }

  SessionScenario told_;
  std::string notes_;
};

TEST_F(TakingOutTest, WhereverItStandsItsWordsGoAndNobodyElses) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  given_note('t', NoNameBox::together, "Shy together");
  given_note('p', NoNameBox::car_park, "Shy in the park");
  given_note('b', NoNameBox::chat, "Another's words");
  kept();
  for (const char letter : {'c', 't', 'p'}) EXPECT_EQ(by_key(letter).status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy")));
  const auto& state = state_after_a_restart();
  EXPECT_TRUE(state.notes.empty());
  EXPECT_TRUE(state.park.empty());
  ASSERT_EQ(state.chat.size(), 2U);
  EXPECT_TRUE(state.chat[0].hidden);
  EXPECT_EQ(state.chat[1].text, "Another's words");
  EXPECT_TRUE(state.no_name_ids.contains(note('c'))) << "it cannot come in a second time";
}

TEST_F(TakingOutTest, WhatAHostMovedIntoTheCarParkGoesFromThereToo) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  given_note('t', NoNameBox::together, "Shy together");
  told_.given("hana", ParkChat{note('c')}).given("hana", ParkNote{note('t')});
  told_.given("hana", EditPark{told_.state().park.front().id, "Shy, tidied"});
  told_.given("hana", FollowUpPark{told_.state().park.front().id, "Jo", "2031-05-06", "Shy mail"});
  told_.given("hana", HideChat{note('c')});
  kept();
  EXPECT_EQ(by_key('c').status, 200);
  EXPECT_EQ(by_key('t').status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy"))) << "also of what a host hid, and of the answer";
  EXPECT_TRUE(state_after_a_restart().park.empty());
}

TEST_F(TakingOutTest, WhatStandsUnderItStaysWithTheAnswerThatWasGivenToBoth) {
  given_note('p', NoNameBox::car_park, "Shy in the park");
  told_.given("Asha", AddPark{"The same, with a name"});
  const auto under = told_.state().park.back().id;
  told_.given("hana", JoinParks{under, note('p')});
  told_.given("hana", ClosePark{note('p'), "One page now.", ParkBecame::did});
  kept();
  EXPECT_EQ(by_key('p').status, 200);
  const auto& park = state_after_a_restart().park;
  ASSERT_EQ(park.size(), 1U);
  EXPECT_EQ(park[0].id, under);
  EXPECT_FALSE(park[0].into);
  EXPECT_EQ(park[0].state, ParkState::closed);
  EXPECT_EQ(park[0].outcome, "One page now.");
}

TEST_F(TakingOutTest, AlsoFromThoseWhoReadFirstWithWhatTheyWroteBack) {
  given_read_first();
  given_note('h', NoNameBox::chat, "Shy and held");
  given_note('s', NoNameBox::chat, "Shy and shown");
  told_.given("hana", WriteBack{note('h'), "Back to the shy"});
  told_.given("hana", KeepNotePrivate{note('h')}).given("hana", ShowHeldNote{note('s')});
  kept();
  EXPECT_EQ(by_key('h').status, 200);
  EXPECT_EQ(by_key('s').status, 200);
  for (const char* gone : {"Shy", "Back to"}) EXPECT_THAT(kept_text(), Not(HasSubstr(gone)));
  const auto& state = state_after_a_restart();
  EXPECT_TRUE(state.held.empty());
  EXPECT_TRUE(state.replies.empty());
  EXPECT_TRUE(state.no_name_ids.contains(note('h')));
}

TEST_F(TakingOutTest, AlsoFeedbackInTheClosedBox) {
  given_note('f', NoNameBox::feedback, "Shy feedback");
  given_note('k', NoNameBox::feedback, "Kept");
  kept();
  EXPECT_EQ(by_key('f').status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy")));
  ASSERT_EQ(state_after_a_restart().closed_box.size(), 1U);
  EXPECT_EQ(rooms_.find(kNotesBrew)->state().closed_box[0].text, "Kept");
}

TEST_F(TakingOutTest, AlsoFeedbackThatHostsHaveOpened) {
  given_note('f', NoNameBox::feedback, "Shy feedback");
  for (const char letter : {'k', 'l', 'm'}) given_note(letter, NoNameBox::feedback, "Kept");
  told_.given("hana", CloseSession{"Jo", "2030-03-03", ""}).given("hana", OpenFeedback{});
  kept();
  EXPECT_EQ(by_key('f').status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy")));
  ASSERT_EQ(state_after_a_restart().feedback.size(), 3U);
  for (const auto& one : rooms_.find(kNotesBrew)->state().feedback) EXPECT_EQ(one.text, "Kept");
}

TEST_F(TakingOutTest, NothingThatIsKeptSaysWhenItWasAsked) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  kept();
  const auto last = store_.load(kNotesBrew)->events.back().at;
  EXPECT_EQ(by_key('c').status, 200);
  const auto after = *store_.load(kNotesBrew);
  EXPECT_EQ(after.events.back().kind, "chat_hidden");
  for (const auto& event : after.events) EXPECT_LE(event.at, last);
  ASSERT_EQ(store_.erased_since(Instant{}).size(), 1U);
  EXPECT_EQ(store_.erased_since(Instant{})[0].note, note('c').text);
  EXPECT_EQ(store_.erased_since(Instant{})[0].at, after.summary.keep_until);
  EXPECT_FALSE(store_.find_key(note('c').text));
}

TEST_F(TakingOutTest, ABackupThatBringsANoteBackLosesItAgainByItsIdAndMissesNothingElse) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  kept();
  std::optional<bool> all_is_gone;
  rooms_.erase_again({{.session = {"sNeverThere"}, .participant = {}, .at = {}},
                      {.session = kNotesBrew, .participant = "pNever", .at = {}},
                      {.session = kNotesBrew, .participant = {}, .at = {}, .note = note('c').text},
                      {.session = kNotesBrew, .participant = {}, .at = {}, .picture = "never"}},
                     [&](bool gone) { all_is_gone = gone; });
  loop_.run();
  EXPECT_EQ(all_is_gone, true);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy")));
}

TEST_F(TakingOutTest, AKeyThatWasUsedOrWasNeverOneIsToldSoPlainly) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  kept();
  EXPECT_EQ(by_key('c').status, 200);
  for (const char letter : {'c', 'x'}) {
    for (const char* path : {"/api/answers", "/api/answers/take-out"}) {
      const auto refused = by_key(letter, path);
      EXPECT_EQ(refused.status, 404);
      EXPECT_THAT(body(refused), HasSubstr("We can't find words with that key."));
    }
  }
  EXPECT_EQ(asks({"POST", "/api/answers/take-out", {}, {}, "no json", {}}).status, 404);
}

TEST_F(TakingOutTest, WhatCannotBeTakenOutJustNowStaysAsItIs) {
  given_note('c', NoNameBox::chat, "Shy in the chat");
  kept();
  store_.refuse_next();
  EXPECT_EQ(by_key('c').status, 503);
  EXPECT_THAT(kept_text(), HasSubstr("Shy in the chat"));
  EXPECT_EQ(by_key('c').status, 200);
  EXPECT_THAT(kept_text(), Not(HasSubstr("Shy")));
}

TEST_F(TakingOutTest, ARecordThatIsBeingWrittenMeanwhileIsOfBeforeAndTheNextIsWithoutIt) {
  given_note('t', NoNameBox::together, "Shy together");
  kept();
  const auto before = record::record_of(*store_.load(kNotesBrew));
  EXPECT_EQ(by_key('t').status, 200);
  const auto after = record::record_of(*store_.load(kNotesBrew));
  const auto all = [](const record::Record& record) { return record::write_json(record); };
  EXPECT_THAT(all(before), HasSubstr("Shy together"));
  EXPECT_THAT(all(after), Not(HasSubstr("Shy together")));
}

}  // namespace
}  // namespace cuppa::tests
