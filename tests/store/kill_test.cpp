// A server that is killed at any moment keeps everything it has answered: a child appends under
// load and says on a pipe what was committed; it is killed with SIGKILL, the file opened again, and
// so on over the same file. CUPPA_KILLS sets how often.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <random>

#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

constexpr int kSessions = 8;
constexpr int kInFlight = 32;

struct Receipt {
  std::int32_t session = 0;
  std::int32_t events = 0;  // of the session, answered so far
};

SessionId session_number(int number) { return {"s" + std::to_string(number)}; }

// Never returns: appends until it is killed.
[[noreturn]] void append_for_ever(const std::filesystem::path& directory, int pipe) {
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(directory), loop);
  std::array<std::int64_t, kSessions> handed_over{};
  for (int s = 0; s < kSessions; ++s) {
    const auto loaded = store.load(session_number(s));
    if (loaded) handed_over[static_cast<std::size_t>(s)] = std::ssize(loaded->events);
  }
  int turn = 0;
  std::function<void()> append_next = [&] {
    const int s = turn++ % kSessions;
    auto& expected = handed_over[static_cast<std::size_t>(s)];
    const int events = 1 + turn % 4;
    Append append = append_events(session_number(s), expected, events);
    append.answer = StoredAnswer{"p1", std::to_string(expected + events), "h", "{}"};
    expected += events;
    store.append(std::move(append), [&, s, now = expected](AppendResult result) {
      const Receipt receipt{s, static_cast<std::int32_t>(now)};
      const bool told = result == AppendResult::committed &&
                        ::write(pipe, &receipt, sizeof receipt) == sizeof receipt;
      if (!told) ::_exit(1);
      append_next();
    });
  };
  for (int i = 0; i < kInFlight; ++i) append_next();
  loop.run_until([] { return false; });
  ::_exit(1);
}

class KillTest : public ::testing::Test {
 protected:
  // Starts a child, kills it after so many receipts, and notes every receipt it still got out.
  void run_and_kill(int after_receipts) {
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      ::close(ends[0]);
      append_for_ever(directory_.path(), ends[1]);
    }
    ::close(ends[1]);
    Receipt receipt;
    int seen = 0;
    while (::read(ends[0], &receipt, sizeof receipt) == sizeof receipt) {
      answered_[receipt.session] = receipt.events;
      if (++seen == after_receipts) ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself, after " << seen << " receipts";
  }

  void expect_everything_answered() {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(directory_.path()), loop, RunsAs::command);
    for (int s = 0; s < kSessions; ++s) {
      const auto loaded = store.load(session_number(s));
      const std::int64_t kept = loaded ? std::ssize(loaded->events) : 0;
      ASSERT_GE(kept, answered_[s]) << "events of session " << s << " are lost";
      for (std::int64_t i = 0; i < kept; ++i) {
        ASSERT_EQ(loaded->events[static_cast<std::size_t>(i)], event_number(i + 1));
      }
      if (kept > 0) {
        ASSERT_EQ(loaded->answers.back().command_id, std::to_string(kept));
      }
      answered_[s] = kept;
    }
  }

  TempDirectory directory_;
  std::map<int, std::int64_t> answered_;
};

TEST_F(KillTest, WhatWasAnsweredOutlivesSigkill) {
  const char* wanted = std::getenv("CUPPA_KILLS");
  const int kills = wanted != nullptr ? std::atoi(wanted) : 30;
  const auto seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> receipts(1, 1000);
  for (int i = 0; i < kills && !HasFatalFailure(); ++i) {
    run_and_kill(receipts(random));
    expect_everything_answered();
  }
}

}  // namespace
}  // namespace cuppa::tests
