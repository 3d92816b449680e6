// The program itself is killed at any moment, while people chat, park, type their turns and move
// on, and is started again on the same data: what was acknowledged is there exactly once, streams
// have no gaps, and the clock of the running turn stands where people left it. CUPPA_KILLS sets how
// often, CUPPA_SEED repeats a run as far as chance is ours.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <random>
#include <set>

#include "net/asio_loop.hpp"
#include "program/brewing.hpp"
#include "program/kept_data.hpp"
#include "store/temp_directory.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

// When the clocks were held again after the restart is the program's to say.
Json without_heard(Json view) {
  for (auto& table : view["tables"]) table.erase("heard_at");
  return view;
}

using testing::IsEmpty;

constexpr int kMeetings = 3;
constexpr int kKillsAMeeting = 25;  // then the next ones begin: there is a limit to chat
constexpr int kAnswersAtMost = 100;

unsigned number_from(const char* variable, unsigned otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(text, nullptr, 10));
}

// The rules of a restart: a short outage changes nothing at all, after a longer one every clock
// stands where the server was last alive.
SessionState after_restart(SessionState state, Instant last_alive, bool was_long) {
  for (auto& [scope, clock] : state.clocks) {
    if (!was_long || clock.state == ClockState::paused) continue;
    clock.state = ClockState::paused;
    clock.revision += 1;
    if (clock.deadline) clock.left_ms = *clock.deadline - last_alive;
    clock.deadline.reset();
  }
  return state;
}

class ProgramKillTest : public testing::Test {
 protected:
  void begin_meetings(int count) {
    for (int i = 0; i < count; ++i) {
      meetings_.push_back(std::make_unique<Brewing>(loop_, program_, random_));
      sessions_.insert(meetings_.back()->session());
    }
  }

  // They end well: everything is answered, and stands.
  void end_meetings() {
    for (auto& meeting : meetings_) meeting->be_quiet();
    ASSERT_TRUE(run_until(loop_, [this] {
      return std::none_of(meetings_.begin(), meetings_.end(),
                          [](const auto& meeting) { return meeting->anybody_waits_for_answers(); });
    })) << "some commands are never answered";
    for (auto& meeting : meetings_) meeting->hang_up();
    ASSERT_EQ(program_.stop(), 0);
    expect_promises_kept();
    for (const auto& meeting : meetings_) {
      for (const auto& phone : meeting->phones()) kept_commands_ += phone->accepted().size();
    }
    meetings_.clear();
    sessions_.clear();
    ASSERT_TRUE(program_.start());
  }

  [[nodiscard]] int answers() const {
    int all = 0;
    for (const auto& meeting : meetings_) all += meeting->answers();
    return all;
  }

  void brew_and_kill() {
    const int until = answers() + draw(1, kAnswersAtMost);
    for (auto& meeting : meetings_) meeting->keep_busy();
    ASSERT_TRUE(run_until(loop_, [&] { return answers() >= until; })) << "nobody is answered";
    for (int i = draw(0, 200); i > 0; --i) loop_.run_ready();
    program_.kill();
    for (auto& meeting : meetings_) meeting->be_quiet();
    // What had left the server before counts too.
    ASSERT_TRUE(run_until(loop_, [this] {
      return std::all_of(meetings_.begin(), meetings_.end(),
                         [](const auto& meeting) { return meeting->everybody(&Phone::is_closed); });
    }));
  }

  void expect_promises_kept() {
    kept_ = read_kept(data(), sessions_);
    for (const auto& meeting : meetings_) {
      const auto& kept = kept_.meetings[meeting->session()];
      EXPECT_THAT(faults_of(kept), IsEmpty());
      for (const auto& phone : meeting->phones()) {
        EXPECT_THAT(broken_promises(kept, *phone), IsEmpty());
      }
    }
  }

  void start_after(bool was_long) {
    ASSERT_TRUE(program_.start());
    for (const auto& meeting : meetings_) {
      const auto& state = kept_.meetings[meeting->session()].state;
      const auto expected = after_restart(state, kept_.last_alive, was_long);
      const Viewer host{ParticipantId{meeting->phones()[0]->me()}};
      EXPECT_EQ(without_heard(meeting->shown_to_host(program_.address())),
                without_heard(Json::parse(wire::view_text(expected, host))));
      for (const auto& [scope, clock] : state.clocks) {
        running_clocks_ += clock.state == ClockState::running;
      }
    }
    for (auto& meeting : meetings_) meeting->connect(program_.address());
  }

  int draw(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }
  [[nodiscard]] std::filesystem::path data() const { return directory_.path() / "data"; }

  const unsigned seed_ = number_from("CUPPA_SEED", std::random_device{}());
  std::mt19937 random_{seed_};
  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  std::vector<std::unique_ptr<Brewing>> meetings_;
  std::set<std::string> sessions_;
  KeptData kept_;
  int running_clocks_ = 0;
  std::size_t kept_commands_ = 0;
};

TEST_F(ProgramKillTest, WhatWasAcknowledgedOutlivesSigkillAndTheTurnGoesOn) {
  SCOPED_TRACE("CUPPA_SEED=" + std::to_string(seed_));
  const int kills = static_cast<int>(number_from("CUPPA_KILLS", 10));
  ASSERT_TRUE(program_.start());
  for (int i = 0; i < kills && !HasFailure(); ++i) {
    SCOPED_TRACE("kill " + std::to_string(i + 1));
    if (i % kKillsAMeeting == 0 && i > 0) end_meetings();
    if (meetings_.empty()) begin_meetings(kMeetings);
    brew_and_kill();
    expect_promises_kept();
    if (HasFatalFailure()) return;
    const bool was_long = i % 4 == 1;
    if (was_long) let_time_pass(data(), Duration{draw(40'000, 400'000)});
    start_after(was_long);
  }
  ASSERT_FALSE(HasFailure());
  end_meetings();
  EXPECT_GT(running_clocks_, kills / 2) << "nobody was in mid-turn";
  std::cout << kills << " kills in mid-turn, seed " << seed_ << ": " << kept_commands_
            << " commands were acknowledged, and each is there exactly once; " << running_clocks_
            << " running clocks stood where they should\n";
}

// A crash on the way up must not make the outage before it look like a short one.
TEST_F(ProgramKillTest, KilledAgainWhileItsSessionsWakeItStillKnowsHowLongItWasAway) {
  constexpr int kCopies = 200;  // a few are loaded at a time
  ASSERT_TRUE(program_.start());
  begin_meetings(1);
  meetings_[0]->hang_up();
  program_.kill();
  kept_ = read_kept(data(), sessions_);
  sessions_ = copy_meeting(data(), kept_.meetings[meetings_[0]->session()], kCopies);
  const auto expected = after_restart(kept_.meetings[meetings_[0]->session()].state,
                                      kept_.last_alive, /*was_long=*/true);
  let_time_pass(data(), Duration{60'000});
  ASSERT_TRUE(program_.start());
  program_.kill();
  ASSERT_TRUE(program_.start());
  const auto all_awake = "cuppa_rooms " + std::to_string(kCopies + 1) + "\n";
  ASSERT_TRUE(run_until(loop_, [&] {
    return program_.ask({"GET", "/metrics"}).body.find(all_awake) != std::string::npos;
  }));
  ASSERT_EQ(program_.stop(), 0);
  kept_ = read_kept(data(), sessions_);
  for (const auto& session : sessions_) {
    ASSERT_TRUE(kept_.meetings[session].state.clocks == expected.clocks) << session;
  }
}

}  // namespace
}  // namespace cuppa::tests
