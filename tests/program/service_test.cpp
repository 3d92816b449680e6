// What deploy/ gives to systemd: how little the service may do, and the settings it starts with.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

#include "program/run_program.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

const fs::path kDeploy = fs::path(CUPPA_SOURCE_DIR) / "deploy";
constexpr const char* kAnalyze = "/usr/bin/systemd-analyze";
constexpr const char* kExposureMax = "12";  // in tenths, of 100

std::set<std::string> names_in(const std::string& text, const std::string& pattern) {
  const std::regex regex(pattern, std::regex::multiline);
  std::set<std::string> names;
  for (auto i = std::sregex_iterator(text.begin(), text.end(), regex); i != std::sregex_iterator();
       ++i) {
    names.insert((*i)[1]);
  }
  return names;
}

TEST(ServiceTest, MayDoAlmostNothingOnTheMachine) {
  if (!fs::exists(kAnalyze)) GTEST_SKIP() << "systemd-analyze is not here: apt install systemd";
  const auto ran = run_file(
      kAnalyze, {"security", "--offline=yes", "--no-pager",
                 std::string{"--threshold="} + kExposureMax, (kDeploy / "cuppa.service").string()});
  EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("Overall exposure level"));
}

TEST(ServiceTest, ItsSettingsNameAllThatThereAre) {
  const auto settings = text_of(kDeploy / "cuppa.toml");
  const auto named = names_in(settings, R"(^(?:# )?([a-z-]+) = )");
  EXPECT_THAT(named, Contains("listen"));
  for (const auto& name :
       names_in(run_program({"serve", "--help"}).out, R"(^ +(?:-\w,)?--([a-z-]+))")) {
    if (name == "help" || name == "config") continue;
    EXPECT_THAT(named, Contains(name)) << "add it to deploy/cuppa.toml";
  }
}

// Each line that can be switched on, switched on.
TEST(ServiceTest, ItsSettingsAreTakenAsTheyStand) {
  const TempDirectory directory;
  const auto file = directory.path() / "cuppa.toml";
  const auto all =
      std::regex_replace(text_of(kDeploy / "cuppa.toml"),
                         std::regex(R"(^# ([a-z-]+ = ))", std::regex::multiline), "$1");
  EXPECT_THAT(all, HasSubstr("\nkeep-days = 90"));
  std::ofstream(file) << all;
  const auto ran =
      run_program({"sessions", "--config", file.string(), "--data", directory.path().string()});
  EXPECT_EQ(ran.exit_code, 66) << ran.err;  // it read them, and found no data
}

}  // namespace
}  // namespace cuppa::tests
