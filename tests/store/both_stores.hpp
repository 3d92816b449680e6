// What every event store promises is asked of both: in memory, and in cuppa.db.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/appends.hpp"
#include "store/memory_event_store.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {

struct InMemory {
  explicit InMemory(WaitingLoop& loop) : store(loop) {}
  MemoryEventStore store;
};

struct InSqlite {
  explicit InSqlite(WaitingLoop& loop) : store(open_or_throw(directory.path()), loop) {}
  TempDirectory directory;
  SqliteEventStore store;
};

template <class Kind>
class OnBothStores : public ::testing::Test {
 protected:
  OnBothStores() : kind_(std::make_unique<Kind>(loop_)) {}

  EventStore& store() { return kind_->store; }
  AppendResult append(Append append) { return append_and_wait(store(), loop_, std::move(append)); }
  void commit(Append append) {
    ASSERT_EQ(this->append(std::move(append)), AppendResult::committed);
  }
  // Keeps every answer, in the order in which they come.
  void hand_over(Append append) {
    store().append(std::move(append), [this](AppendResult result) { answers_.push_back(result); });
  }
  void wait_for_answers(std::size_t count) {
    loop_.run_until([&] { return answers_.size() == count; });
  }

  const SessionId brew_{"s-brew"};
  const SessionId other_{"s-other"};
  WaitingLoop loop_;
  std::vector<AppendResult> answers_;
  std::unique_ptr<Kind> kind_;
};

struct StoreNames {
  template <class Kind>
  static std::string GetName(int) {
    return std::is_same_v<Kind, InMemory> ? "Memory" : "Sqlite";
  }
};
using Stores = ::testing::Types<InMemory, InSqlite>;

}  // namespace cuppa::tests
