// A newer program takes the place of the one that runs, while people write: what they see of it.
//
//   tests/upgrade/run --full    a thousand devices; prints the figures, and judges them
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <vector>

#include "net/asio_loop.hpp"
#include "program/kept_data.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"
#include "upgrade/returning_phone.hpp"

namespace cuppa::tests {
namespace {

using testing::IsEmpty;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kOpeningAtOnce = 50;

std::size_t number_from(const char* name, std::size_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoul(text, nullptr, 10);
}

const Json kPlan = Json::array({{{"id", "s1"},
                                 {"kind", "have_your_say"},
                                 {"title", ""},
                                 {"questions", Json::array()},
                                 {"length_ms", nullptr},
                                 {"turn_ms", 3'600'000}}});

double seconds_since(Clock::time_point begun) {
  return std::chrono::duration<double>(Clock::now() - begun).count();
}

class UpgradeTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
  }

  // The first of each session is its host, who talks.
  void make_sessions() {
    const std::size_t people = std::min<std::size_t>(kDevices / 3, 50);
    while (phones_.size() < kDevices) {
      const auto guests = std::min(people, kDevices - phones_.size()) - 1;
      meetings_.push_back(program_.make_meeting(kPlan, static_cast<int>(guests)));
      for (const auto& key : meetings_.back().keys) {
        phones_.push_back(std::make_unique<ReturningPhone>(loop_, key, program_.address(),
                                                           static_cast<unsigned>(phones_.size())));
        phones_.back()->phone().on_live = [this] { ++went_live_; };
        session_of_.push_back(meetings_.back().session);
      }
      hosts_.push_back(phones_.size() - guests - 1);
    }
  }

  void everybody_comes_in() {
    for (std::size_t begun = 0; begun < phones_.size();) {
      while (begun < phones_.size() && begun - went_live_ < kOpeningAtOnce) {
        phones_[begun++]->come_in();
      }
      const auto before = went_live_;
      ASSERT_TRUE(run_until(loop_, [&] { return went_live_ > before; }));
    }
    ASSERT_TRUE(run_until(loop_, [&] { return went_live_ == phones_.size(); }));
    for (const auto host : hosts_) phones_[host]->phone().send("start_session", Json::object());
  }

  [[nodiscard]] std::size_t acknowledged() const {
    std::size_t all = 0;
    for (const auto host : hosts_) all += phones_[host]->phone().accepted().size();
    return all;
  }

  void wait_for_more_acknowledged() {
    const auto enough = acknowledged() + 3 * hosts_.size();
    ASSERT_TRUE(run_until(loop_, [&] { return acknowledged() >= enough; }));
  }

  // Until everybody is there again. How long it took, and how long no server was there.
  void upgrade() {
    went_live_ = 0;
    const auto begun = Clock::now();
    program_.terminate();
    auto replaced = std::async(std::launch::async, [this, begun] {
      exit_code_ = program_.wait_for_end();
      const double ended = seconds_since(begun);
      is_started_ = program_.start_again();
      no_server_for_ = seconds_since(begun) - ended;
    });
    ASSERT_TRUE(run_until(loop_, [&] { return went_live_ == phones_.size(); }));
    all_back_after_ = seconds_since(begun);
    replaced.get();
    ASSERT_EQ(exit_code_, 0);
    ASSERT_TRUE(is_started_);
  }

  void end_well() {
    for (const auto host : hosts_) phones_[host]->be_quiet();
    ASSERT_TRUE(run_until(loop_, [&] {
      return std::none_of(hosts_.begin(), hosts_.end(), [&](std::size_t host) {
        return phones_[host]->phone().waits_for_answers();
      });
    }));
    for (auto& phone : phones_) phone->hang_up();
    ASSERT_EQ(program_.stop(), 0);
  }

  void expect_nothing_lost_or_doubled() {
    std::set<std::string> sessions(session_of_.begin(), session_of_.end());
    const auto kept = read_kept(data(), sessions);
    for (const auto& [session, meeting] : kept.meetings) EXPECT_THAT(faults_of(meeting), IsEmpty());
    for (std::size_t i = 0; i < phones_.size(); ++i) {
      const auto& meeting = kept.meetings.at(session_of_[i]);
      EXPECT_THAT(broken_promises(meeting, phones_[i]->phone()), IsEmpty());
    }
  }

  [[nodiscard]] std::filesystem::path data() const { return directory_.path() / "data"; }

  const std::size_t kDevices = number_from("CUPPA_DEVICES", 60);
  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  std::vector<ServingProgram::Meeting> meetings_;
  std::vector<std::unique_ptr<ReturningPhone>> phones_;
  std::vector<std::string> session_of_;  // each phone's
  std::vector<std::size_t> hosts_;       // which phones
  std::size_t went_live_ = 0;
  double all_back_after_ = 0, no_server_for_ = 0;
  int exit_code_ = -1;
  bool is_started_ = false;
};

TEST_F(UpgradeTest, EverybodyIsBackByThemselvesAndNothingIsLostOrThereTwice) {
  ASSERT_TRUE(program_.start());
  make_sessions();
  everybody_comes_in();
  for (const auto host : hosts_) phones_[host]->talk(session_of_[host]);
  wait_for_more_acknowledged();
  upgrade();
  if (HasFatalFailure()) return;
  wait_for_more_acknowledged();
  end_well();
  if (HasFatalFailure()) return;
  expect_nothing_lost_or_doubled();

  int tries = 0;
  std::size_t events = 0;
  for (const auto& phone : phones_) {
    tries += phone->tries() - 1;
    events += phone->phone().seen().size();
  }
  std::cout << phones_.size() << " devices in " << hosts_.size() << " sessions: all back after "
            << all_back_after_ << " s (" << no_server_for_ << " s without a server, " << tries
            << " tries); " << acknowledged() << " commands acknowledged, " << events
            << " events received, no gap, none twice\n";
  if (const auto within = number_from("CUPPA_BACK_WITHIN_SECONDS", 0); within > 0) {
    EXPECT_LE(all_back_after_, static_cast<double>(within));
  }
}

}  // namespace
}  // namespace cuppa::tests
