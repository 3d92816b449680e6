// What stands apart from a session's log, in both stores: for a few to read, and gone when it
// should.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/memory_event_store.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const SessionId kBrewing{"s-brew"}, kOtherBrewing{"s-other"};

class ApartTest : public ::testing::Test {
 protected:
  template <class Check>
  void in_both(Check check) {
    {
      MemoryEventStore memory{loop_};
      check(static_cast<EventStore&>(memory));
    }
    SqliteEventStore file{open_or_throw(directory_.path()), loop_};
    check(static_cast<EventStore&>(file));
  }
  void commit(EventStore& store, const Append& append) {
    ASSERT_EQ(append_and_wait(store, loop_, append), AppendResult::committed);
  }
  void begin(EventStore& store, const SessionId& session, std::vector<ApartWords> apart) {
    auto append = append_events(session, 0, 1);
    append.apart = std::move(apart);
    commit(store, append);
  }

  TempDirectory directory_;
  WaitingLoop loop_;
};

TEST_F(ApartTest, ItIsChangedTakenBackAndOfItsKindAndSessionAlone) {
  in_both([&](EventStore& store) {
    const ApartWords concern{Apart::concern, "c1", "asha", Instant{5}, "Worried"};
    const ApartWords need{Apart::invited_need, "c1", "", Instant{4}, "A ramp"};
    const ApartWords later{Apart::concern, "c0", "ben", Instant{9}, "Later"};
    begin(store, kBrewing, {later, concern, need});
    EXPECT_THAT(store.apart(kBrewing, Apart::concern), ElementsAre(concern, later));
    EXPECT_THAT(store.apart(kBrewing, Apart::invited_need), ElementsAre(need));
    EXPECT_THAT(store.apart(kOtherBrewing, Apart::concern), IsEmpty());
    Append again;
    again.session = kBrewing;
    again.expected_sequence = 1;
    again.apart = {{Apart::concern, "c1", "asha", Instant{5}, "Less so"},
                   {Apart::concern, "c0", "ben", Instant{9}, ""}};
    commit(store, again);
    EXPECT_THAT(store.apart(kBrewing, Apart::concern), ElementsAre(again.apart[0]));
  });
}

TEST_F(ApartTest, ItGoesWithItsWriterItsKindOrItsSession) {
  in_both([&](EventStore& store) {
    for (const auto& session : {kBrewing, kOtherBrewing}) {
      begin(store, session,
            {{Apart::concern, "c1", "p1", Instant{1}, "Worried"},
             {Apart::concern, "c2", "p2", Instant{2}, "Worried too"},
             {Apart::invited_need, "n1", "", Instant{3}, "A loop"}});
    }
    Rewriting rewriting;
    rewriting.session = kBrewing;
    rewriting.expected_sequence = 1;
    rewriting.events = {event_number(1)};
    rewriting.summary = store.load(kBrewing)->summary;
    rewriting.apart_of = {"p1"};
    rewriting.apart_gone = {Apart::invited_need};
    ASSERT_EQ(rewrite_and_wait(store, loop_, rewriting), AppendResult::committed);
    EXPECT_EQ(store.apart(kBrewing, Apart::concern).size(), 1U);
    EXPECT_THAT(store.apart(kBrewing, Apart::invited_need), IsEmpty());
    EXPECT_EQ(store.apart(kOtherBrewing, Apart::concern).size(), 2U);
    ASSERT_EQ(erase_and_wait(store, loop_, kOtherBrewing), AppendResult::committed);
    EXPECT_THAT(store.apart(kOtherBrewing, Apart::concern), IsEmpty());
  });
}

}  // namespace
}  // namespace cuppa::tests
