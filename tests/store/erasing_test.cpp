// What was erased is in no file of the data directory: every byte of every file is searched.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr int kBrews = 8;
constexpr int kEventsOfEach = 150;
constexpr int kHandedOverAtOnce = 20;

// Everything that is kept of session number `of` has these letters in it.
std::string mark_of(int of) { return "brewed-by-number-" + std::to_string(of) + "-only"; }
SessionId nth_session(int of) { return {"s-" + std::to_string(of)}; }

// Of lengths that make SQLite move rows about and put some of them on pages of their own.
std::string words_of(int of, int number) {
  const std::string filling(static_cast<std::size_t>(number * 37 % 400 + (number % 40 == 7) * 9000),
                            'x');
  return mark_of(of) + filling;
}

class ErasingTest : public ::testing::Test {
 protected:
  ErasingTest() { open(); }

  void open() {
    store_ = std::make_unique<SqliteEventStore>(open_or_throw(directory_.path()), loop_);
  }
  void close() {
    wait_until_all_is_kept();
    store_.reset();
  }

  void wait_until_all_is_kept() {
    loop_.run_until([this] { return handed_over_ == 0; });
  }

  AppendResult erase(int of) { return erase_and_wait(*store_, loop_, nth_session(of)); }

  void say(int of, int number) {
    const auto mark = words_of(of, number);
    Append append = append_events(nth_session(of), number, 1);
    if (append.summary) append.summary->title = mark;
    append.events[0].body = "{\"text\":\"" + mark + "\"}";
    append.new_keys = {{std::to_string(number * 7919 % 1000) + mark_of(of), KeyKind::participant,
                        nth_session(of), mark_of(of), std::nullopt}};
    append.needs = {{"p" + std::to_string(number * 7907 % 1000), mark}};
    append.apart = {{number % 2 == 0 ? Apart::concern : Apart::invited_need,
                     std::to_string(number * 7907 % 1000), mark_of(of), Instant{number}, mark}};
    append.answer = StoredAnswer{mark_of(of), std::to_string(number), "hash", mark};
    ++handed_over_;
    store_->append(std::move(append), [this](AppendResult result) {
      EXPECT_EQ(result, AppendResult::committed);
      --handed_over_;
    });
    loop_.run_until([this] { return handed_over_ < kHandedOverAtOnce; });
  }

  // All of them at the same time, so that their rows lie side by side.
  void all_say_something() {
    for (int number = 0; number < kEventsOfEach; ++number) {
      for (int of = 0; of < kBrews; ++of) say(of, number);
    }
    wait_until_all_is_kept();
  }

  TempDirectory directory_;
  WaitingLoop loop_;
  int handed_over_ = 0;
  std::unique_ptr<SqliteEventStore> store_;
};

TEST_F(ErasingTest, NoFileHasAByteOfASessionThatWasErased) {
  all_say_something();
  for (const int of : {3, 0, 5, 1}) {
    EXPECT_THAT(files_with(directory_.path(), mark_of(of)), Not(IsEmpty()))
        << "the search itself finds nothing";
    ASSERT_EQ(erase(of), AppendResult::committed);
    EXPECT_THAT(files_with(directory_.path(), mark_of(of)), IsEmpty());
    EXPECT_FALSE(store_->load(nth_session(of)));
  }
  for (const int of : {2, 4, 6, 7}) {
    EXPECT_EQ(store_->load(nth_session(of))->events.size(), kEventsOfEach);
    say(of, kEventsOfEach);
  }
  close();
  for (const int of : {3, 0, 5, 1})
    EXPECT_THAT(files_with(directory_.path(), mark_of(of)), IsEmpty());
}

TEST_F(ErasingTest, NoFileHasAByteOfWhatAnotherHistoryLeavesOut) {
  all_say_something();
  Append note;
  note.session = nth_session(3);
  note.expected_sequence = kEventsOfEach;
  note.new_keys = {{"note-" + mark_of(3), KeyKind::no_name_note, nth_session(3), "no", {}}};
  store_->append(std::move(note), [](AppendResult) {});
  const auto kept = *store_->load(nth_session(3));
  Rewriting rewriting;
  rewriting.session = nth_session(3);
  rewriting.expected_sequence = kEventsOfEach;
  rewriting.events = {event_number(1)};
  rewriting.summary = kept.summary;
  rewriting.summary.title = "Tea";
  for (int number = 0; number < 1000; ++number) {
    rewriting.needs_of.push_back("p" + std::to_string(number));
  }
  rewriting.keys_of = {mark_of(3)};
  rewriting.apart_of = {mark_of(3)};
  rewriting.ended_keys = {"note-" + mark_of(3)};
  EXPECT_THAT(files_with(directory_.path(), mark_of(3)), Not(IsEmpty()));
  ASSERT_EQ(rewrite_and_wait(*store_, loop_, rewriting), AppendResult::committed);
  EXPECT_THAT(files_with(directory_.path(), mark_of(3)), IsEmpty());
  EXPECT_THAT(files_with(directory_.path(), mark_of(2)), Not(IsEmpty()));
}

TEST_F(ErasingTest, TheNextStartFinishesWhatAKilledServerLeft) {
  say(0, 0);
  say(1, 0);
  close();
  {
    // As the server leaves the file that is killed between the transaction and the rest.
    SQLite::Database database((directory_.path() / "cuppa.db").string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA secure_delete = OFF");
    database.exec(
        "BEGIN; INSERT INTO erasing (session) VALUES (1); DELETE FROM event_answer WHERE event = 1;"
        "DELETE FROM event WHERE session = 1; DELETE FROM key WHERE session = 1;"
        "DELETE FROM access_need WHERE session = 1; DELETE FROM kept_apart WHERE session = 1;"
        "DELETE FROM session WHERE ref = 1;"
        "DELETE FROM erasing; UPDATE server SET traces_left = 1; COMMIT");
  }
  EXPECT_THAT(files_with(directory_.path(), mark_of(0)), Not(IsEmpty()));
  open();
  say(1, 1);
  wait_until_all_is_kept();
  EXPECT_THAT(files_with(directory_.path(), mark_of(0)), IsEmpty());
}

TEST_F(ErasingTest, WhileSomebodyReadsTheFileTheSessionIsGoneAndItsTracesGoLater) {
  say(0, 0);
  {
    SQLite::Database reader((directory_.path() / "cuppa.db").string());
    reader.exec("BEGIN; SELECT count(*) FROM event");
    EXPECT_EQ(erase(0), AppendResult::committed);
    EXPECT_FALSE(store_->load(nth_session(0)));
  }
  close();
  EXPECT_THAT(files_with(directory_.path(), mark_of(0)), IsEmpty());
}

// ---- what was erased is noted, by ids alone

TEST_F(ErasingTest, WhatPeopleAskedToBeErasedIsNotedAndWhatWentAtItsDateIsNot) {
  for (const int of : {0, 1, 2}) say(of, 0);
  wait_until_all_is_kept();
  int done = 0;
  const auto counted = [&](AppendResult result) {
    EXPECT_EQ(result, AppendResult::committed);
    ++done;
  };
  Rewriting rewriting;
  rewriting.session = nth_session(0);
  rewriting.expected_sequence = 1;
  rewriting.summary = store_->load(nth_session(0))->summary;
  rewriting.erased = Erased{nth_session(0), "p1", false, Instant{1'000}};
  store_->rewrite(rewriting, counted);
  store_->erase_session(nth_session(1), {}, Instant{2'000}, counted);
  store_->erase_session(nth_session(2), {}, {}, counted);
  loop_.run_until([&] { return done == 3; });
  const Erased person{nth_session(0), "p1", false, Instant{1'000}};
  const Erased whole{nth_session(1), std::nullopt, true, Instant{2'000}};
  EXPECT_THAT(store_->erased_since(Instant{}), ElementsAre(person, whole));
  EXPECT_THAT(store_->erased_since(Instant{1'001}), ElementsAre(whole));
  store_->forget_erased(Instant{1'000}, counted);
  loop_.run_until([&] { return done == 4; });
  EXPECT_THAT(store_->erased_since(Instant{}), ElementsAre(whole));
}

TEST_F(ErasingTest, WhereANoteThatWasTakenOutStandsAmongTheOthersTellsNotWhen) {
  say(0, 0);
  wait_until_all_is_kept();
  int done = 0;
  for (const char* note : {"", "nA", "", "nB"}) {
    Rewriting rewriting;
    rewriting.session = nth_session(0);
    rewriting.expected_sequence = done == 0 ? 1 : 0;
    rewriting.summary = store_->load(nth_session(0))->summary;
    rewriting.erased = Erased{nth_session(0), {}, true, Instant{1'000}};
    if (*note != '\0') rewriting.erased->note = note;
    store_->rewrite(rewriting, [&](AppendResult result) {
      EXPECT_EQ(result, AppendResult::committed);
      ++done;
    });
    loop_.run_until([&, before = done] { return done > before; });
  }
  close();
  SQLite::Database database((directory_.path() / "cuppa.db").string());
  const auto count = [&](const char* which) {
    return database.execAndGet(std::string("SELECT count(*) FROM erasure WHERE ") + which).getInt();
  };
  EXPECT_EQ(count("note IS NOT NULL AND number < 0"), 2);
  EXPECT_EQ(count("note IS NULL AND number IN (1, 2)"), 2);
}

}  // namespace
}  // namespace cuppa::tests
