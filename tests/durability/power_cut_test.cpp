// The power goes while people chat, park, type their turns and move on: the program is killed, and
// is started again on what its disk would hold, which is what was synced and nothing else, or with
// torn pieces of what was not (power_cut.cpp). What was acknowledged is there exactly once.
// CUPPA_CUTS sets how often, CUPPA_SEED repeats a run as far as chance is ours.
//
// That the disk is a disk is proved too: with synchronous=NORMAL acknowledged words are lost.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <set>

#include "net/asio_loop.hpp"
#include "program/brewing.hpp"
#include "program/kept_data.hpp"
#include "store/exit_codes.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

constexpr int kMeetings = 2;
constexpr int kCutsAMeeting = 25;
constexpr int kAnswersAtMost = 60;  // of the 96 that the phones may ask for, so that more follow
constexpr std::uint64_t kEndsHere = UINT64_MAX;
constexpr std::size_t kSectorBytes = 512;

unsigned number_of(const char* variable, unsigned otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(text, nullptr, 10));
}

// What was written and not synced when the power went.
struct Unsynced {
  std::uint64_t at = 0, length = 0;
  std::string bytes;
};

std::vector<Unsynced> unsynced_in(const fs::path& journal) {
  const auto text = fs::exists(journal) ? text_of(journal) : std::string{};
  std::vector<Unsynced> all;
  std::size_t at = 0;
  while (at + 16 <= text.size()) {
    Unsynced one;
    std::memcpy(&one.at, text.data() + at, 8);
    std::memcpy(&one.length, text.data() + at + 8, 8);
    at += 16;
    const bool has_bytes = one.length != kEndsHere;
    if (has_bytes && at + one.length > text.size()) break;  // killed while it was noted
    if (has_bytes) one.bytes = text.substr(at, one.length);
    at += one.bytes.size();
    all.push_back(std::move(one));
  }
  return all;
}

void put_at(std::string& file, std::uint64_t at, std::string_view bytes) {
  if (file.size() < at + bytes.size()) file.resize(at + bytes.size());
  std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(at));
}

class PowerCutTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(program_.start());  // makes the file
    ASSERT_EQ(program_.stop(), 0);
  }

  // The disk holds what stands there now; from then on only what is synced.
  bool start_on_disk() {
    fs::remove_all(disk());
    fs::create_directory(disk());
    for (const char* name : {"cuppa.db", "cuppa.db-wal"}) {
      if (fs::exists(data() / name)) fs::copy_file(data() / name, disk() / name);
    }
    const std::vector<std::pair<const char*, std::string>> settings{
        {"POWER_CUT_DATA", fs::canonical(data()).string()},
        {"POWER_CUT_DISK", disk().string()},
        {"LD_PRELOAD", CUPPA_POWER_CUT}};
    for (const auto& [name, value] : settings) ::setenv(name, value.c_str(), 1);
    const bool has_started = program_.start();
    for (const auto& [name, value] : settings) ::unsetenv(name);
    return has_started;
  }

  void begin_meetings() {
    meetings_.clear();
    sessions_.clear();
    for (int i = 0; i < kMeetings; ++i) {
      meetings_.push_back(std::make_unique<Brewing>(loop_, program_, random_));
      sessions_.insert(meetings_.back()->session());
    }
  }
  void brew() {
    const int until = answers() + draw(1, kAnswersAtMost);
    for (auto& meeting : meetings_) meeting->keep_busy();
    ASSERT_TRUE(run_until(loop_, [&] { return answers() >= until; })) << "nobody is answered";
  }
  // At a moment of chance, with all that is under way; just before what was written is synced; and
  // just after it, before anybody is told.
  void cut_the_power(int cut = 0) {
    if (cut % 3 == 0) {
      for (int i = draw(0, 200); i > 0; --i) loop_.run_ready();
    } else {
      std::ofstream{disk() / (cut % 3 == 1 ? "cut-before-sync" : "cut-after-sync")};
      ASSERT_TRUE(run_until(loop_, [this] { return nobody_is_connected(); }));
    }
    program_.kill();
    for (auto& meeting : meetings_) meeting->be_quiet();
    ASSERT_TRUE(run_until(loop_, [this] { return nobody_is_connected(); }));
  }

  // What is on the disk takes the place of the data.
  void find_only_what_was_synced() { rebuild(/*torn=*/false); }
  void find_torn_pieces_too() { rebuild(/*torn=*/true); }

  void rebuild(bool torn) {
    for (const char* name : {"cuppa.db", "cuppa.db-wal", "cuppa.db-shm"}) fs::remove(data() / name);
    for (const std::string name : {"cuppa.db", "cuppa.db-wal"}) {
      const auto unsynced = unsynced_in(disk() / (name + ".unsynced"));
      unsynced_writes_ += static_cast<int>(unsynced.size());
      if (!fs::exists(disk() / name) && !torn) continue;
      auto bytes = fs::exists(disk() / name) ? text_of(disk() / name) : std::string{};
      if (torn) tear(bytes, unsynced);
      std::ofstream(data() / name, std::ios::binary) << bytes;
    }
  }
  // Some sectors of each write, in no order that anybody promised; or all up to some byte.
  void tear(std::string& file, const std::vector<Unsynced>& unsynced) {
    const bool in_order = draw(0, 1) == 0;
    const auto until = static_cast<std::size_t>(draw(0, static_cast<int>(unsynced.size())));
    for (std::size_t i = 0; i < unsynced.size(); ++i) {
      const auto& [at, length, bytes] = unsynced[i];
      if (in_order && i > until) return;
      if (length == kEndsHere) {
        if (in_order ? i < until : draw(0, 1) == 0) file.resize(at);
      } else if (in_order) {
        const auto whole = i < until;
        const auto part = static_cast<std::size_t>(draw(0, static_cast<int>(length)));
        put_at(file, at, std::string_view(bytes).substr(0, whole ? length : part));
      } else {
        for (std::size_t from = 0; from < bytes.size(); from += kSectorBytes) {
          if (draw(0, 1) == 0) continue;
          put_at(file, at + from, std::string_view(bytes).substr(from, kSectorBytes));
        }
      }
    }
  }

  std::vector<std::string> what_is_broken() {
    const auto kept = read_kept(data(), sessions_);
    std::vector<std::string> broken;
    const auto add = [&](std::vector<std::string> more) {
      std::move(more.begin(), more.end(), std::back_inserter(broken));
    };
    acknowledged_ = 0;
    for (const auto& meeting : meetings_) {
      const auto found = kept.meetings.find(meeting->session());
      const auto& log = found == kept.meetings.end() ? KeptMeeting{} : found->second;
      add(faults_of(log));
      for (const auto& phone : meeting->phones()) {
        add(broken_promises(log, *phone));
        acknowledged_ += phone->accepted().size();
      }
    }
    return broken;
  }
  void go_on() {
    ASSERT_TRUE(start_on_disk());
    for (auto& meeting : meetings_) meeting->connect(program_.address());
  }

  template <class Find>
  void cut_again_and_again(const char* what, Find find) {
    SCOPED_TRACE("CUPPA_SEED=" + std::to_string(seed_));
    const int cuts = static_cast<int>(number_of("CUPPA_CUTS", 5));
    std::size_t all = 0;
    for (int i = 0; i < cuts && !HasFailure(); ++i) {
      SCOPED_TRACE(what + std::string(" ") + std::to_string(i + 1));
      if (i == 0) {
        ASSERT_TRUE(start_on_disk());
      }
      if (i % kCutsAMeeting == 0) {
        all += acknowledged_;
        acknowledged_ = 0;
        begin_meetings();
      }
      brew();
      if (HasFatalFailure()) return;
      cut_the_power(i);
      if (HasFatalFailure()) return;
      find();
      EXPECT_THAT(what_is_broken(), IsEmpty());
      go_on();
      if (HasFatalFailure()) return;
    }
    EXPECT_GT(unsynced_writes_, 0) << "the power never went while something was unsynced";
    std::cout << cuts << " " << what << "s, seed " << seed_ << ": " << all + acknowledged_
              << " commands were acknowledged, and each is there exactly once; " << unsynced_writes_
              << " writes were not synced when the power went\n";
  }

  [[nodiscard]] bool nobody_is_connected() const {
    return std::all_of(meetings_.begin(), meetings_.end(),
                       [](const auto& meeting) { return meeting->everybody(&Phone::is_closed); });
  }
  [[nodiscard]] int answers() const {
    int all = 0;
    for (const auto& meeting : meetings_) all += meeting->answers();
    return all;
  }
  int draw(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }
  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }
  [[nodiscard]] fs::path disk() const { return directory_.path() / "disk"; }

  const unsigned seed_ = number_of("CUPPA_SEED", std::random_device{}());
  std::mt19937 random_{seed_};
  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  std::vector<std::unique_ptr<Brewing>> meetings_;
  std::set<std::string> sessions_;
  int unsynced_writes_ = 0;
  std::size_t acknowledged_ = 0;
};

TEST_F(PowerCutTest, WhatWasAcknowledgedOutlivesAPowerCut) {
  cut_again_and_again("power cut", [this] { find_only_what_was_synced(); });
}

TEST_F(PowerCutTest, AndOneThatTearsWhatWasBeingWritten) {
  cut_again_and_again("torn write", [this] { find_torn_pieces_too(); });
}

// Proves the disk: SQLite promises this loss with that setting, and this disk shows it.
TEST_F(PowerCutTest, WithASettingThatDoesNotSyncAcknowledgedWordsAreLost) {
  ::setenv("POWER_CUT_SYNCHRONOUS", "NORMAL", 1);
  const bool has_started = start_on_disk();
  ::unsetenv("POWER_CUT_SYNCHRONOUS");
  ASSERT_TRUE(has_started);
  begin_meetings();
  brew();
  cut_the_power();
  find_only_what_was_synced();
  const auto broken = what_is_broken();
  EXPECT_FALSE(broken.empty()) << "this disk does not lose anything, so it proves nothing";
  std::cout << "with synchronous=NORMAL: " << broken.size() << " promises of " << acknowledged_
            << " commands were broken\n";
}

// A disk that fails under the server: it ends without an answer, and once the disk is well again
// nothing is lost and nothing is there twice.
class FailingServerDiskTest : public PowerCutTest,
                              public testing::WithParamInterface<const char*> {};

TEST_P(FailingServerDiskTest, TheServerEndsAndNothingThatWasAcknowledgedIsLost) {
  ASSERT_TRUE(start_on_disk());
  begin_meetings();
  brew();
  std::ofstream{disk() / (std::string("fail-") + GetParam())};
  ASSERT_TRUE(run_until(loop_, [this] { return nobody_is_connected(); }))
      << "the server goes on with a disk that fails";
  for (auto& meeting : meetings_) meeting->be_quiet();
  EXPECT_EQ(program_.wait_for_end(), kExitDiskFailed);
  EXPECT_THAT(what_is_broken(), IsEmpty());
  go_on();
  ASSERT_TRUE(run_until(loop_, [this] {
    return std::none_of(meetings_.begin(), meetings_.end(),
                        [](const auto& meeting) { return meeting->anybody_waits_for_answers(); });
  })) << "what was on its way is never answered";
  for (auto& meeting : meetings_) meeting->hang_up();
  ASSERT_EQ(program_.stop(), 0);
  EXPECT_THAT(what_is_broken(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(When, FailingServerDiskTest, testing::Values("write", "sync"),
                         [](const auto& when) { return std::string(when.param); });

}  // namespace
}  // namespace cuppa::tests
