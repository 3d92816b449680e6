// The figures of the program itself: they move when the thing happens, and what the dashboard and
// the alert rules ask for is there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "net/asio_loop.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"
#include "support/exposition.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

class MetricsTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(program_.start()); }

  Exposition figures() { return read_exposition(program_.ask({"GET", "/metrics"}).body); }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, directory_.path() / "data"};
};

TEST_F(MetricsTest, CountersMoveWhenTheThingHappens) {
  const auto meeting = program_.make_meeting(Json::array(), 0);
  const auto before = figures();
  EXPECT_EQ(before.value("cuppa_sessions{status=\"lobby\"}"), 1);
  EXPECT_GE(before.value("cuppa_append_duration_seconds_count"), 1);
  EXPECT_GT(before.value("cuppa_database_size_bytes"), 4096);
  EXPECT_GT(before.value("cuppa_disk_free_bytes"), 0);

  Phone hana(loop_, meeting.keys.at(0));
  hana.connect(program_.address());
  ASSERT_TRUE(run_until(loop_, [&] { return hana.is_live(); }));
  EXPECT_EQ(figures().value("cuppa_devices"), 1);
  EXPECT_EQ(figures().value("cuppa_entries_total{how=\"new\"}"), 1);
  hana.send("add_park", {{"text", "Transport"}});
  ASSERT_TRUE(run_until(loop_, [&] { return !hana.waits_for_answers(); }));
  hana.send("pass_turn", {{"table", "t1"}});
  ASSERT_TRUE(run_until(loop_, [&] { return !hana.waits_for_answers(); }));
  hana.hang_up();
  hana.connect(program_.address());
  ASSERT_TRUE(run_until(loop_, [&] { return hana.is_live(); }));
  program_.ask({"POST", "/api/join", Json{{"token", wire::random_key()}, {"code", "0"}}.dump()});

  const auto after = figures();
  const auto grew = [&](const std::string& sample) {
    return after.value(sample) - before.value(sample);
  };
  EXPECT_EQ(grew("cuppa_commands_accepted_total"), 1);
  const std::string code = hana.last_refusal().at("code");
  EXPECT_EQ(grew("cuppa_refusals_total{code=\"" + code + "\"}"), 1) << code;
  EXPECT_EQ(grew("cuppa_entries_total{how=\"delta\"}"), 1);
  EXPECT_EQ(grew("cuppa_wrong_codes_total"), 1);
  EXPECT_GE(grew("cuppa_http_answers_total{class=\"4xx\"}"), 1);
  EXPECT_GE(grew("cuppa_http_answers_total{class=\"2xx\"}"), 1);
  EXPECT_GE(grew("cuppa_append_duration_seconds_count"), 1);
}

// Every word in these files that can only be a metric's name.
std::set<std::string> metrics_in(const std::string& file) {
  static const std::regex metric(R"(\b((cuppa|process)_[a-z0-9_]+)\b)");
  std::ifstream in(std::filesystem::path(CUPPA_SOURCE_DIR) / "deploy" / "watch" / file);
  const std::string text(std::istreambuf_iterator<char>(in), {});
  std::set<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), metric), end; at != end; ++at) {
    names.insert((*at)[1]);
  }
  return names;
}

TEST_F(MetricsTest, WhatTheDashboardAndTheAlertRulesAskForIsThere) {
  const auto there = figures().names;
  for (const char* file : {"dashboard.json", "alerts.yaml"}) {
    const auto asked = metrics_in(file);
    EXPECT_GT(asked.size(), 10U) << file;
    EXPECT_THAT(asked, testing::IsSubsetOf(there)) << file;
  }
}

}  // namespace
}  // namespace cuppa::tests
