// What every event store promises: one suite, run on both.
#include "store/event_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/both_stores.hpp"
#include "store/exit_codes.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::ExitedWithCode;
using ::testing::HasSubstr;

template <class Kind>
class EventStoreTest : public OnBothStores<Kind> {};
TYPED_TEST_SUITE(EventStoreTest, Stores, StoreNames);

TYPED_TEST(EventStoreTest, ASessionThatWasNeverAppendedToIsNotThere) {
  EXPECT_FALSE(this->store().load(this->brew_));
  EXPECT_TRUE(this->store().sessions().empty());
}

TYPED_TEST(EventStoreTest, WhatWasAppendedIsLoadedInOrderToTheLastByte) {
  Append first = append_events(this->brew_, 0, 2);
  first.events[1] = {"participant.p1", 1, Instant{77},
                     "turn_typed",     3, "{\"text\":\"p\u0175d, \\u0000 ok\"}"};
  first.answer = StoredAnswer{"p1", "AAAAAAAAAAAAAAAAAAAAAA", "hash", "{\"ok\":true}"};
  const auto expected = first;
  this->commit(first);
  this->commit(append_events(this->other_, 0, 1));
  Append second = append_events(this->brew_, 2, 1);
  second.answer = StoredAnswer{"p2", "BBBBBBBBBBBBBBBBBBBBBB", "hash2", "{}"};
  this->commit(second);

  const auto loaded = this->store().load(this->brew_);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->summary, *expected.summary);
  EXPECT_THAT(loaded->events,
              ElementsAre(expected.events[0], expected.events[1], second.events[0]));
  EXPECT_THAT(loaded->answers, ElementsAre(*expected.answer, *second.answer));
}

TYPED_TEST(EventStoreTest, AppendsOfASessionKeepTheirOrderWithoutWaitingForEachOther) {
  for (int i = 0; i < 500; ++i) this->hand_over(append_events(this->brew_, i, 1));
  this->wait_for_answers(500);
  const auto loaded = this->store().load(this->brew_);
  ASSERT_EQ(loaded->events.size(), 500U);
  for (int i = 0; i < 500; ++i) EXPECT_EQ(loaded->events[i], event_number(i + 1));
}

TYPED_TEST(EventStoreTest, NobodyIsAnsweredWithinTheCall) {
  this->hand_over(append_events(this->brew_, 0, 1));
  EXPECT_TRUE(this->answers_.empty());
  this->wait_for_answers(1);
}

TYPED_TEST(EventStoreTest, AnAnswerAloneIsKeptWithoutAnEvent) {
  this->commit(append_events(this->brew_, 0, 1));
  Append append = append_events(this->brew_, 1, 0);
  append.answer = StoredAnswer{"p1", "CCCCCCCCCCCCCCCCCCCCCC", "h", "{}"};
  this->commit(append);
  EXPECT_EQ(this->store().load(this->brew_)->events.size(), 1U);
  EXPECT_EQ(this->store().load(this->brew_)->answers.size(), 1U);
}

TYPED_TEST(EventStoreTest, ARoomThatIsWrongAboutItsLogEndsTheProcess) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const DeathTestDirectory directory;
  EXPECT_EXIT(
      {
        WaitingLoop loop;
        TypeParam kind(loop);
        append_and_wait(kind.store, loop, append_events(this->brew_, 0, 2));
        append_and_wait(kind.store, loop, append_events(this->brew_, 1, 1));
      },
      ExitedWithCode(kExitBug), "^cuppa: a session's room and its log disagree[^\n]*\n$");
  EXPECT_EXIT(
      {
        WaitingLoop loop;
        TypeParam kind(loop);
        append_and_wait(kind.store, loop, append_events(this->brew_, 0, 2));
        append_and_wait(kind.store, loop, append_events(this->brew_, 3, 1));
      },
      ExitedWithCode(kExitBug), "disagree");
}

TYPED_TEST(EventStoreTest, ALaterSummaryReplacesTheOneBefore) {
  this->commit(append_events(this->brew_, 0, 1));
  Append append = append_events(this->brew_, 1, 1);
  append.summary = summary_of(this->brew_);
  append.summary->title = "Expenses, at last";
  append.summary->status = "closed";
  append.summary->changed_at = Instant{5'000};
  this->commit(append);
  EXPECT_EQ(this->store().load(this->brew_)->summary, *append.summary);
  EXPECT_THAT(this->store().sessions(), ElementsAre(*append.summary));
}

TYPED_TEST(EventStoreTest, SessionsAreListedNewestFirst) {
  std::vector<SessionId> listed;
  for (const auto& [name, created] :
       {std::pair{"s-b", 20}, {"s-a", 30}, {"s-c", 10}, {"s-d", 30}}) {
    Append append = append_events({name}, 0, 1);
    append.summary->created_at = Instant{created};
    this->commit(append);
  }
  for (const auto& summary : this->store().sessions()) listed.push_back(summary.session);
  EXPECT_THAT(listed,
              ElementsAre(SessionId{"s-d"}, SessionId{"s-a"}, SessionId{"s-b"}, SessionId{"s-c"}));
}

TYPED_TEST(EventStoreTest, ASessionIsFoundByItsCodeUntilTheCodeEnds) {
  Append append = append_events(this->brew_, 0, 1);
  append.summary->code = "123456";
  append.summary->join_key = "joinhash";
  this->commit(append);
  EXPECT_EQ(this->store().find_by_code("123456"), this->brew_);
  EXPECT_EQ(this->store().find_by_join_key("joinhash"), this->brew_);
  EXPECT_FALSE(this->store().find_by_code("654321"));

  Append ended = append_events(this->brew_, 1, 1);
  ended.summary = summary_of(this->brew_);
  this->commit(ended);
  EXPECT_FALSE(this->store().find_by_code("123456"));
  EXPECT_FALSE(this->store().find_by_code("")) << "no code is nobody's code";
  EXPECT_FALSE(this->store().find_by_join_key(""));
}

TYPED_TEST(EventStoreTest, AKeyIsFoundUntilItEnds) {
  const std::vector<StoredKey> keys{
      {"h1", KeyKind::participant, this->brew_, "p1", Instant{500}},
      {"h2", KeyKind::screen, this->brew_, "", {}},
      {"h3", KeyKind::reviewer, this->brew_, "", {}},
      {"h4", KeyKind::cohost_link, this->brew_, "p1", {}},
      {"h5", KeyKind::same_person_link, this->brew_, "p1", {}},
      {"h6", KeyKind::screen_link, this->brew_, "", {}},
  };
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = keys;
  this->commit(append);
  for (const auto& key : keys) EXPECT_EQ(this->store().find_key(key.hash), key) << key.hash;

  Append ends = append_events(this->brew_, 1, 1);
  ends.ended_keys = {"h1", "unknown"};
  this->commit(ends);
  EXPECT_FALSE(this->store().find_key("h1"));
  EXPECT_TRUE(this->store().find_key("h2"));
}

TYPED_TEST(EventStoreTest, AKeyThatIsGivenAgainReplacesTheOneBefore) {
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = {{"h1", KeyKind::participant, this->brew_, "p1", Instant{500}}};
  this->commit(append);
  append = append_events(this->brew_, 1, 0);
  append.new_keys = {{"h1", KeyKind::participant, this->brew_, "p1", Instant{900}}};
  this->commit(append);
  EXPECT_EQ(this->store().find_key("h1"), append.new_keys[0]);
}

TYPED_TEST(EventStoreTest, WhatIsSaidOfANoteWithoutANameStandsWithItsKeyAndComesWithItsSession) {
  const StoredKey note{"xa", KeyKind::no_name_note, this->brew_, "no_name", {}};
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = {{"h1", KeyKind::participant, this->brew_, "p1", {}}, note};
  this->commit(append);
  EXPECT_EQ(this->store().load(this->brew_)->note_keys, std::vector<StoredKey>{note});
}

TYPED_TEST(EventStoreTest, AHostLinkIsOpenUntilItsTimeOrTheSessionItMakes) {
  auto& store = this->store();
  EXPECT_FALSE(store.host_key_is_open("host", Instant{0}));
  ASSERT_EQ(add_host_key_and_wait(store, this->loop_, "host", Instant{100}),
            AppendResult::committed);
  EXPECT_TRUE(store.host_key_is_open("host", Instant{99}));
  EXPECT_FALSE(store.host_key_is_open("host", Instant{100}));

  Append append = append_events(this->brew_, 0, 1);
  append.used_host_key = "host";
  this->commit(append);
  EXPECT_FALSE(store.host_key_is_open("host", Instant{99}));
}

TYPED_TEST(EventStoreTest, TwoSessionsNeverComeOfOneHostLink) {
  add_host_key_and_wait(this->store(), this->loop_, "host", Instant{100});
  for (const auto& session : {this->brew_, this->other_}) {
    Append append = append_events(session, 0, 1);
    append.used_host_key = "host";
    this->hand_over(append);
  }
  this->wait_for_answers(2);
  EXPECT_THAT(this->answers_, ElementsAre(AppendResult::committed, AppendResult::refused));
  EXPECT_TRUE(this->store().load(this->brew_));
  EXPECT_FALSE(this->store().load(this->other_));
}

TYPED_TEST(EventStoreTest, WhatWasDecidedOnARefusedAppendIsRefusedToo) {
  // The refusal comes from a host link that is used up: no disk is needed to be full for that.
  this->commit(append_events(this->brew_, 0, 1));
  Append refused = append_events(this->brew_, 1, 2);
  refused.used_host_key = "never made";
  this->hand_over(refused);
  this->hand_over(append_events(this->brew_, 3, 1));
  this->hand_over(append_events(this->other_, 0, 1));
  this->hand_over(append_events(this->brew_, 4, 1));
  this->hand_over(append_events(this->brew_, 1, 1));  // decided again on what is kept
  this->hand_over(append_events(this->brew_, 2, 1));
  this->wait_for_answers(6);
  EXPECT_THAT(this->answers_,
              ElementsAre(AppendResult::refused, AppendResult::refused, AppendResult::committed,
                          AppendResult::refused, AppendResult::committed, AppendResult::committed));
  EXPECT_THAT(this->store().load(this->brew_)->events,
              ElementsAre(event_number(1), event_number(2), event_number(3)));
}

TYPED_TEST(EventStoreTest, OfAnErasedSessionNothingIsFoundAndOthersAreAsTheyWere) {
  for (const auto& session : {this->brew_, this->other_}) {
    Append append = append_events(session, 0, 2);
    append.summary->code = session.text;
    append.summary->join_key = "join " + session.text;
    append.new_keys = {{"key of " + session.text, KeyKind::participant, session, "p1", {}}};
    append.needs = {{"p1", "A ramp."}};
    append.answer = StoredAnswer{"p1", "AAAAAAAAAAAAAAAAAAAAAA", "hash", "{}"};
    this->commit(append);
  }
  const auto other = this->store().load(this->other_);
  EXPECT_EQ(erase_and_wait(this->store(), this->loop_, this->brew_), AppendResult::committed);

  EXPECT_FALSE(this->store().load(this->brew_));
  EXPECT_FALSE(this->store().find_key("key of s-brew"));
  EXPECT_FALSE(this->store().find_by_code("s-brew"));
  EXPECT_FALSE(this->store().find_by_join_key("join s-brew"));
  EXPECT_TRUE(this->store().needs(this->brew_).empty());
  EXPECT_THAT(this->store().sessions(), ElementsAre(other->summary));
  EXPECT_EQ(this->store().load(this->other_)->events, other->events);
  EXPECT_EQ(this->store().load(this->other_)->answers, other->answers);
  EXPECT_TRUE(this->store().find_key("key of s-other"));
  this->commit(append_events(this->other_, 2, 1));
}

TYPED_TEST(EventStoreTest, ASessionThatIsNotThereIsNotErased) {
  this->commit(append_events(this->other_, 0, 1));
  EXPECT_EQ(erase_and_wait(this->store(), this->loop_, this->brew_), AppendResult::refused);
  EXPECT_TRUE(this->store().load(this->other_));
}

TYPED_TEST(EventStoreTest, WhatWasHandedOverBeforeGoesWithTheSession) {
  for (int i = 0; i < 50; ++i) this->hand_over(append_events(this->brew_, i, 1));
  EXPECT_EQ(erase_and_wait(this->store(), this->loop_, this->brew_), AppendResult::committed);
  this->wait_for_answers(50);
  EXPECT_FALSE(this->store().load(this->brew_));
}

TYPED_TEST(EventStoreTest, ANewStoreWasNeverAlive) { EXPECT_FALSE(this->store().last_alive()); }

TYPED_TEST(EventStoreTest, WhatSomebodyNeedsIsKeptApartAndForgotten) {
  auto told = append_events(this->brew_, 0, 1);
  told.needs = {{"asha", "A loop."}, {"ben", "A ramp."}};
  this->commit(told);
  Append again;
  again.session = this->brew_;
  again.expected_sequence = 1;
  again.needs = {{"asha", "Large print."}, {"ben", ""}};
  this->commit(again);
  EXPECT_THAT(this->store().needs(this->brew_), ElementsAre(AccessNeed{"asha", "Large print."}));
  EXPECT_TRUE(this->store().needs(this->other_).empty());
}

// ---- what outlives a session

TYPED_TEST(EventStoreTest, WhatOutlivesItsSessionStaysUntilItIsDone) {
  auto& store = this->store();
  this->commit(append_events(this->brew_, 0, 1));
  std::vector<AppendResult> answers;
  const auto answered = [&](AppendResult result) { answers.push_back(result); };
  store.erase_session(this->brew_,
                      {{0, "The bus", "Ben", "2031-05-06", "by post"}, {0, "Benches", "", "", ""}},
                      {}, answered);
  this->loop_.run_until([&] { return answers.size() == 1; });
  EXPECT_THAT(store.follow_ups(),
              ElementsAre(FollowUp{1, "The bus", "Ben", "2031-05-06", "by post"},
                          FollowUp{2, "Benches", "", "", ""}));
  store.erase_follow_up(2, answered);
  store.erase_follow_up(7, answered);
  this->loop_.run_until([&] { return answers.size() == 3; });
  EXPECT_THAT(answers,
              ElementsAre(AppendResult::committed, AppendResult::committed, AppendResult::refused));
  EXPECT_EQ(store.follow_ups().size(), 1U);
}

// ---- another history in place of the one that is kept

Rewriting rewriting_of(const LoadedSession& kept) {
  Rewriting rewriting;
  rewriting.session = kept.summary.session;
  rewriting.expected_sequence = static_cast<std::int64_t>(kept.events.size());
  rewriting.events = {event_number(7)};
  rewriting.events[0].offset = 1;
  rewriting.summary = kept.summary;
  rewriting.summary.epoch = "e2";
  rewriting.summary.closed_at = Instant{60'000};
  rewriting.summary.sealed_at = Instant{86'460'000};
  return rewriting;
}

TYPED_TEST(EventStoreTest, AnotherHistoryStandsInPlaceOfTheFirstAndGoesOn) {
  for (const auto& session : {this->brew_, this->other_}) {
    Append append = append_events(session, 0, 3);
    append.answer = StoredAnswer{"p1", "AAAAAAAAAAAAAAAAAAAAAA", "hash", "{}"};
    append.needs = {{"p1", "A ramp."}, {"p2", "Large print."}};
    append.new_keys = {{"p1 " + session.text, KeyKind::participant, session, "p1", {}},
                       {"p2 " + session.text, KeyKind::participant, session, "p2", {}}};
    this->commit(append);
  }
  const auto other = *this->store().load(this->other_);
  auto rewriting = rewriting_of(*this->store().load(this->brew_));
  rewriting.answers = {{"p2", "BBBBBBBBBBBBBBBBBBBBBB", "hash2", "{}"}};
  rewriting.needs_of = {"p1"};
  rewriting.keys_of = {"p2"};
  ASSERT_EQ(rewrite_and_wait(this->store(), this->loop_, rewriting), AppendResult::committed);

  const auto loaded = this->store().load(this->brew_);
  EXPECT_EQ(loaded->events, rewriting.events);
  EXPECT_EQ(loaded->answers, rewriting.answers);
  EXPECT_EQ(loaded->summary, rewriting.summary);
  EXPECT_THAT(this->store().needs(this->brew_), ElementsAre(AccessNeed{"p2", "Large print."}));
  EXPECT_TRUE(this->store().find_key("p1 s-brew"));
  EXPECT_FALSE(this->store().find_key("p2 s-brew"));
  EXPECT_EQ(this->store().load(this->other_)->events, other.events);
  EXPECT_EQ(this->store().needs(this->other_).size(), 2U);
  EXPECT_TRUE(this->store().find_key("p2 s-other"));
  this->commit(append_events(this->brew_, 1, 1));
  EXPECT_EQ(this->store().load(this->brew_)->events.size(), 2U);
}

TYPED_TEST(EventStoreTest, AHistoryThatWentOnMeanwhileIsNotReplaced) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const DeathTestDirectory directory;
  EXPECT_EXIT(
      {
        WaitingLoop loop;
        TypeParam kind(loop);
        append_and_wait(kind.store, loop, append_events(this->brew_, 0, 2));
        const auto rewriting = rewriting_of(*kind.store.load(this->brew_));
        append_and_wait(kind.store, loop, append_events(this->brew_, 2, 1));
        rewrite_and_wait(kind.store, loop, rewriting);
      },
      ExitedWithCode(kExitBug), "changed meanwhile");
}

}  // namespace
}  // namespace cuppa::tests
