// A data file of every earlier version is opened by the program of today: nothing in it is lost,
// and opening it a second time changes nothing. fixtures/README.md says how the files were made.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "record/formats.hpp"
#include "record/record.hpp"
#include "session/apply.hpp"
#include "store/appends.hpp"
#include "store/database_check.hpp"
#include "store/migrations.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"
#include "wire/digest.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::SizeIs;

class OlderFileTest : public testing::TestWithParam<int> {
 protected:
  OlderFileTest() {
    const auto name = "cuppa-v" + std::to_string(GetParam()) + ".db";
    fs::copy_file(fs::path(CUPPA_SOURCE_DIR) / "tests/store/fixtures" / name, file());
    fs::permissions(file(), fs::perms::owner_read | fs::perms::owner_write);
  }
  [[nodiscard]] fs::path file() const { return directory_.path() / "cuppa.db"; }
  [[nodiscard]] SessionId session() const { return {"sOfVersion" + std::to_string(GetParam())}; }

  TempDirectory directory_;
  WaitingLoop loop_;
};

TEST_P(OlderFileTest, ItsSessionsAreReadAndTheirRecordIsWritten) {
  SqliteEventStore store(open_or_throw(directory_.path()), loop_, RunsAs::command);
  ASSERT_THAT(store.sessions(), SizeIs(1));
  EXPECT_EQ(store.sessions()[0].title, "Over a Brew");
  const auto log = store.load(session());
  ASSERT_TRUE(log);
  EXPECT_THAT(log->events, SizeIs(67));
  EXPECT_THAT(log->answers, SizeIs(1));
  EXPECT_TRUE(store.find_key(wire::sha256("the key of a device")));

  SessionState state;
  for (const auto& stored : log->events) {
    const auto event = wire::read_event(stored.kind, stored.version, stored.body);
    ASSERT_TRUE(event) << stored.kind << " of that time is not read any more";
    apply(state, {wire::stream_called(stored.stream), *event}, stored.at);
  }
  EXPECT_FALSE(state.participants.empty());
  EXPECT_FALSE(state.notes.empty());
  const auto record = record::write_json(record::record_of(*log));
  EXPECT_THAT(record, HasSubstr(state.notes.front().text));
}

TEST_P(OlderFileTest, WhatStandsBesideTheLogIsThereToo) {
  SqliteEventStore store(open_or_throw(directory_.path()), loop_, RunsAs::command);
  const int version = GetParam();
  if (version < 2) return;
  EXPECT_EQ(store.needs(session()).at(0).text, "A seat by the door");
  if (version < 4) return;
  EXPECT_EQ(store.follow_ups().at(0).text, "The bus");
  if (version < 5) return;
  EXPECT_THAT(store.find_published("bench"), SizeIs(1));
  EXPECT_EQ(store.erased_since(Instant{}).at(0).session.text, "sGone");
  if (version < 6) return;
  EXPECT_EQ(store.apart(session(), Apart::concern).at(0).text, "Look in");
  EXPECT_EQ(store.pictures(session()).at(0).description, "The wall");
}

TEST_P(OlderFileTest, ItIsWholeAndASecondOpeningChangesNothing) {
  const auto boot = read_boot();
  open_or_throw(directory_.path(), boot);
  for (const auto& finding : check_database(file())) {
    EXPECT_EQ(finding.verdict, Verdict::ok) << finding.subject << ": " << finding.sentence;
  }
  const auto once = text_of(file());
  open_or_throw(directory_.path(), boot);
  EXPECT_EQ(text_of(file()), once);
}

TEST_P(OlderFileTest, AndItGoesOnFromThere) {
  SqliteEventStore store(open_or_throw(directory_.path()), loop_);
  auto append = append_events(session(), 67, 1);
  EXPECT_EQ(append_and_wait(store, loop_, append), AppendResult::committed);
  EXPECT_THAT(store.load(session())->events, SizeIs(68));
}

INSTANTIATE_TEST_SUITE_P(OfVersion, OlderFileTest, testing::Range(1, newest_version()),
                         testing::PrintToStringParamName());

}  // namespace
}  // namespace cuppa::tests
