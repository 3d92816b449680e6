// What hosts find in published records, whatever they look for; and that what was taken out is in
// no file, neither as it read nor as it was found.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/published_words.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

using Texts = std::vector<std::string>;

class PublishingTest : public ::testing::Test {
 protected:
  PublishingTest() : store_(open_or_throw(directory_.path()), loop_) {}

  void publish(const std::string& session, const Texts& texts) {
    auto& events = events_of_[session];
    auto append = append_events({session}, events, 1);
    events += 1;
    append.published = PublishedRecord{"Brew " + session, "2026-11-26", {}};
    for (const auto& text : texts) append.published->texts.push_back({"note", text});
    ASSERT_EQ(append_and_wait(store_, loop_, std::move(append)), AppendResult::committed);
  }

  std::vector<FoundText> find(const std::string& words) { return store_.find_published(words); }
  // As "what stands around [what was found]".
  Texts texts_with(const std::string& words) {
    Texts texts;
    for (const auto& found : find(words)) {
      std::string text;
      for (const auto& part : found.parts) {
        text += part.is_found ? "[" + part.text + "]" : part.text;
      }
      texts.push_back(text);
    }
    return texts;
  }

  TempDirectory directory_;
  WaitingLoop loop_;
  std::map<std::string, std::int64_t> events_of_;
  SqliteEventStore store_;
};

TEST_F(PublishingTest, AllWordsStandInOneTextAndTheLastMayBeTheBeginningOfOne) {
  publish("a", {"The bus is late", "The train is late"});
  EXPECT_THAT(texts_with("late bus"), ElementsAre("The [bus] is [late]"));
  EXPECT_THAT(texts_with("is TRA"), ElementsAre("The [train] [is] late"));
  EXPECT_THAT(texts_with("tra late"), IsEmpty()) << "a beginning, but not of the last word";
}

TEST_F(PublishingTest, CapitalsAndAccentsMakeNoDifference) {
  publish("a", {"Zoë's café", "اردو میں بات کریں", "Pay 😀 people"});
  EXPECT_THAT(texts_with("zoe cafe"), ElementsAre("[Zoë]'s [café]"));
  EXPECT_THAT(texts_with("بات"), SizeIs(1));
}

TEST_F(PublishingTest, NothingThatIsLookedForIsALanguage) {
  publish("a", {"Expenses", "rowid text published_words"});
  for (const auto* words : {"\"", "\"\"", "*", "a*", "NEAR(a b)", "text:bus", "-bus", "AND", "^",
                            "(", "😀", "\\", "';DROP TABLE event;--", "{a b}:", "\xff\xfe", "%",
                            "+ +", "\" OR \"expenses", "NOT expenses OR expenses"}) {
    EXPECT_THAT(find(words), IsEmpty()) << words;
  }
  EXPECT_THAT(find(""), IsEmpty());
  EXPECT_THAT(find("  \n\t "), IsEmpty());
  EXPECT_THAT(find(std::string(10'000, 'a')), IsEmpty());
  std::string many;
  for (int i = 0; i < 2'500; ++i) many += "bus ";
  EXPECT_THAT(find(many), IsEmpty());
  EXPECT_THAT(texts_with("\"exp"), ElementsAre("[Expenses]")) << "a sign is in nobody's way";
  EXPECT_THAT(texts_with("* expenses"), ElementsAre("[Expenses]"));
}

TEST_F(PublishingTest, MarkupIsTextAndNoTextCanFeignAMark) {
  publish("a", {"<b>bold</b> [bus] =HYPERLINK(1)"});
  const auto found = find("bus");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].parts,
              ElementsAre(FoundText::Part{"<b>bold</b> [", false}, FoundText::Part{"bus", true},
                          FoundText::Part{"] =HYPERLINK(1)", false}));
}

TEST_F(PublishingTest, WhatWasPublishedLastComesFirstAndOfEachSessionAFewTexts) {
  publish("a", {"bus 1", "bus 2", "bus 3", "bus 4"});
  publish("b", {"bus 5"});
  const auto found = find("bus");
  ASSERT_THAT(found, SizeIs(1 + kFoundTextsOfEachMax));
  EXPECT_EQ(found[0].session.text, "b");
  EXPECT_EQ(found[0].title, "Brew b");
  EXPECT_EQ(found[0].date, "2026-11-26");
  for (int i = 0; i < kFoundSessionsMax; ++i) publish("c" + std::to_string(i), {"bus"});
  EXPECT_THAT(find("bus"), SizeIs(kFoundSessionsMax)) << "and of so many sessions, no more";
}

TEST_F(PublishingTest, WhatIsPublishedAgainOrTakenBackIsFoundAsItStandsNow) {
  publish("a", {"The bus", "The train"});
  publish("b", {"The bus"});
  publish("a", {"The train"});
  EXPECT_THAT(find("bus"), SizeIs(1));
  publish("a", {});
  EXPECT_THAT(find("train"), IsEmpty());
  EXPECT_THAT(find("bus"), SizeIs(1));
}

// ---- erased words. A word as it is found is folded, and may stand without the letters that it
// shares with the word before it.

const std::string kWord = "Qzwxjverbrewed";
const std::string kFoldedTail = "xjverbrewed";

Texts words_beside(int of) {
  Texts texts;
  for (int i = 0; i < 200; ++i) {
    texts.push_back("number " + std::to_string(of) + " said " + std::to_string(i * 7919 % 1000));
  }
  return texts;
}

class ErasingPublishedTest : public PublishingTest {
 protected:
  // Among others, before and after, so that its words lie in several parts of the search.
  void given_words_among_others() {
    for (int of = 0; of < 4; ++of) publish("before" + std::to_string(of), words_beside(of));
    auto texts = words_beside(9);
    texts.push_back(kWord + " was said here");
    publish("a", texts);
    for (int of = 0; of < 4; ++of) publish("after" + std::to_string(of), words_beside(of));
    ASSERT_THAT(find(kWord), SizeIs(1));
    ASSERT_THAT(files_with(directory_.path(), kWord), Not(IsEmpty()));
    ASSERT_THAT(files_with(directory_.path(), kFoldedTail), Not(IsEmpty()));
  }
  void expect_no_byte() {
    EXPECT_THAT(find(kWord), IsEmpty());
    EXPECT_THAT(files_with(directory_.path(), kWord), IsEmpty());
    EXPECT_THAT(files_with(directory_.path(), kFoldedTail), IsEmpty());
    EXPECT_THAT(find("number"), Not(IsEmpty())) << "what others said is found as before";
  }
  Rewriting rewritten() {
    const auto kept = *store_.load({"a"});
    Rewriting rewriting;
    rewriting.session = {"a"};
    rewriting.expected_sequence = static_cast<std::int64_t>(kept.events.size());
    rewriting.events = kept.events;
    rewriting.summary = kept.summary;
    return rewriting;
  }
};

TEST_F(ErasingPublishedTest, NoFileHasAByteOfASessionThatWasErased) {
  given_words_among_others();
  ASSERT_EQ(erase_and_wait(store_, loop_, {"a"}), AppendResult::committed);
  expect_no_byte();
}

TEST_F(ErasingPublishedTest, NorOfOneThatWasTakenBackBefore) {
  given_words_among_others();
  publish("a", {});
  ASSERT_EQ(erase_and_wait(store_, loop_, {"a"}), AppendResult::committed);
  expect_no_byte();
}

TEST_F(ErasingPublishedTest, NorOfWhatAnotherHistoryLeavesOut) {
  given_words_among_others();
  auto rewriting = rewritten();
  rewriting.published = {"Brew a", "2026-11-26", {{"note", "was said here"}}};
  ASSERT_EQ(rewrite_and_wait(store_, loop_, rewriting), AppendResult::committed);
  expect_no_byte();
  EXPECT_THAT(find("was said here"), SizeIs(1));
}

TEST_F(ErasingPublishedTest, WhereItAloneWasPublishedNothingIsLeftEither) {
  publish("a", {kWord});
  ASSERT_EQ(rewrite_and_wait(store_, loop_, rewritten()), AppendResult::committed);
  EXPECT_THAT(files_with(directory_.path(), kWord), IsEmpty());
  EXPECT_THAT(files_with(directory_.path(), kFoldedTail), IsEmpty());
}

}  // namespace
}  // namespace cuppa::tests
