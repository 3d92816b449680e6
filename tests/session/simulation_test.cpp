// Thousands of meetings that nobody planned. CUPPA_MEETINGS says how many; a seed that fails says
// how to run it alone:  CUPPA_SEED=17 session_simulation
#include <gtest/gtest.h>

#include <cstdlib>

#include "session/simulated_meeting.hpp"

namespace cuppa::tests {
namespace {

constexpr std::uint64_t kQuickRun = 500;
constexpr std::uint64_t kViewsOfEach =
    25;  // every so many meetings: views as they leave the server

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::string complaint_of(std::uint64_t seed, SimulatedMeeting::Counts& all) {
  SimulatedMeeting meeting{seed};
  auto complaint = meeting.run();
  if (complaint.empty() && seed % kViewsOfEach == 0) complaint = meeting.compare_views();
  const auto& counts = meeting.counts();
  all.accepted += counts.accepted;
  all.refused += counts.refused;
  all.dropped += counts.dropped;
  all.restarts += counts.restarts;
  all.turns += counts.turns;
  return complaint;
}

TEST(SimulationTest, WhateverPeopleDoEveryPromiseIsKept) {
  const auto only = number_from("CUPPA_SEED", 0);
  const auto first = only == 0 ? 1 : only;
  const auto last = only == 0 ? number_from("CUPPA_MEETINGS", kQuickRun) : only;
  SimulatedMeeting::Counts all;
  for (auto seed = first; seed <= last; ++seed) {
    const auto complaint = complaint_of(seed, all);
    ASSERT_EQ(complaint, "") << "run it again: CUPPA_SEED=" << seed << " session_simulation";
  }
  RecordProperty("accepted", all.accepted);
  if (only != 0) return;
  EXPECT_GT(all.accepted, static_cast<int>(last) * 10) << "too little went on to mean anything";
  EXPECT_GT(all.refused, static_cast<int>(last) * 5);
  EXPECT_GT(all.turns, static_cast<int>(last));
  EXPECT_GT(all.restarts, 0);
  EXPECT_GT(all.dropped, 0);
  std::printf("%llu meetings: %d accepted, %d refused, %d turns, %d restarts, %d lost\n",
              static_cast<unsigned long long>(last), all.accepted, all.refused, all.turns,
              all.restarts, all.dropped);
}

}  // namespace
}  // namespace cuppa::tests
