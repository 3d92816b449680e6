// The command line: what it takes, and what it says to what it does not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "program/run_program.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;

TEST(CommandLineTest, ItKnowsItsVersionAndSaysHowCommandsEnd) {
  const auto version = run_program({"--version"});
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_THAT(version.out, MatchesRegex("cuppa [0-9.]+\n"));
  const auto help = run_program({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* word :
       {"serve", "demo", "export", "invite", "sessions", "erase", "66 no such session"}) {
    EXPECT_THAT(help.out, HasSubstr(word));
  }
}

TEST(CommandLineTest, WhatIsMissingOrWrongIsNamed) {
  EXPECT_EQ(run_program({}).exit_code, 64);
  const auto ran = run_program({"export", "x", "--format", "doc"});
  EXPECT_EQ(ran.exit_code, 64);
  EXPECT_THAT(ran.err, AllOf(HasSubstr("\"doc\" is not a format"),
                             HasSubstr("html, easy-read, json, markdown, csv or vtt"),
                             HasSubstr("pdf, docx or odt")));
  const auto profile = run_program({"export", "x", "--format", "html", "--profile", "secret"});
  EXPECT_EQ(profile.exit_code, 64);
  EXPECT_THAT(profile.err, HasSubstr("full, consented or chatham-house"));
  EXPECT_THAT(run_program({"export", "x"}).err, HasSubstr("--format is required"));
  EXPECT_THAT(run_program({"export", "--format", "csv"}).err, HasSubstr("session is required"));
  EXPECT_EQ(run_program({"brew"}).exit_code, 64);
  EXPECT_EQ(run_program({"serve", "--listen", "tea"}).exit_code, 64);
  EXPECT_THAT(run_program({"serve", "--log-format", "xml"}).err, HasSubstr("text"));
  const auto too_long = run_program({"serve", "--responsible", std::string(201, 'x')});
  EXPECT_EQ(too_long.exit_code, 64);
  EXPECT_THAT(too_long.err, HasSubstr("at most 200 bytes"));
}

TEST(CommandLineTest, ATrustedProxyIsAnAddressOrARangeEachOfThem) {
  const auto wrong = [](std::vector<std::string> flags, const char* environment = "") {
    flags.insert(flags.begin(), {"serve", "--listen", "127.0.0.1:0", "--data", "/dev/null"});
    return run_program(flags, {{"CUPPA_TRUSTED_PROXY", environment}});
  };
  for (const auto& ran : {wrong({"--trusted-proxy", "tea"}), wrong({"--trusted-proxy", "::1,tea"}),
                          wrong({}, "10.0.0.0/8, tea"),
                          wrong({"--trusted-proxy", "::1", "--trusted-proxy", "tea"})}) {
    EXPECT_EQ(ran.exit_code, 64);
    EXPECT_THAT(ran.err, AllOf(HasSubstr("tea\" is no address"), HasSubstr("10.0.0.0/8")));
  }
  EXPECT_EQ(wrong({"--trusted-proxy", "::1, 10.0.0.0/8"}).exit_code, 73) << "it got to the data";
}

class ConfigFileTest : public testing::Test {
 protected:
  Ran with(const std::string& text, std::vector<std::string> arguments = {"sessions"},
           std::map<std::string, std::string> environment = {}) {
    const auto path = (directory_.path() / "cuppa.toml").string();
    std::ofstream(path) << text;
    arguments.insert(arguments.end(), {"--config", path});
    return run_program(arguments, environment);
  }
  TempDirectory directory_;
};

TEST_F(ConfigFileTest, AFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile) {
  const auto nowhere = [this](const char* name) { return (directory_.path() / name).string(); };
  const auto text = "data = \"" + nowhere("from-file") + "\"\nlisten = \"127.0.0.1:0\"\n";
  const std::map<std::string, std::string> environment{{"CUPPA_DATA", nowhere("from-env")}};
  EXPECT_THAT(with(text).err, HasSubstr(nowhere("from-file")));
  EXPECT_THAT(with(text, {"sessions"}, environment).err, HasSubstr(nowhere("from-env")));
  EXPECT_THAT(with(text, {"sessions", "--data", nowhere("from-flag")}, environment).err,
              HasSubstr(nowhere("from-flag")));
}

TEST_F(ConfigFileTest, ItsMistakesAreNamed) {
  const auto unknown = with("kettle = 1\n");
  EXPECT_EQ(unknown.exit_code, 64);
  EXPECT_THAT(unknown.err, AllOf(HasSubstr("no setting kettle"), HasSubstr("listen")));
  EXPECT_THAT(with("data = \n").err, HasSubstr("line 1"));
  EXPECT_THAT(with("data = [1]\n").err, HasSubstr("data is neither"));
  EXPECT_THAT(with("keep-days = 2e85\n", {"serve"}).err, HasSubstr("keep-days is neither"));
  EXPECT_THAT(with("keep-days = 0\n", {"serve"}).err, HasSubstr("keep-days"));
  EXPECT_THAT(with("listen = \"tea\"\n", {"serve"}).err,
              HasSubstr("cuppa.toml: --listen: \"tea\" is not an address"));
  EXPECT_EQ(run_program({"sessions", "--config", (directory_.path() / "none").string()}).exit_code,
            64);
}

}  // namespace
}  // namespace cuppa::tests
