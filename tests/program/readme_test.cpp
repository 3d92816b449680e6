// What README.md tells people to type is real.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "demo/program.hpp"
#include "net/asio_loop.hpp"
#include "program/readme_commands.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const fs::path kSourceTree = CUPPA_SOURCE_DIR;

int status_of(const ServerAddress& server, const std::string& path) {
  AsioLoop loop;
  int status = -1;
  ask_http(loop, server, {"GET", path}, [&](const HttpReply& reply) { status = reply.status; });
  run_until(loop, [&] { return status >= 0; });
  return status;
}

std::string page(const char* path) { return text_of((kSourceTree / path).string()); }

TEST(ReadmeTest, EveryCommandFlagAndFileThatItNamesIsThere) {
  EXPECT_THAT(commands_in(page("README.md")), Contains("deploy/run"));
  EXPECT_THAT(untruths_in(page("README.md")), IsEmpty());
}

TEST(ReadmeTest, SoAreThoseOfTheHandbooks) {
  const auto operators = page("deploy/OPERATORS.md");
  EXPECT_THAT(commands_in(operators), Contains("systemctl reload cuppa"));
  EXPECT_THAT(untruths_in(operators, "deploy"), IsEmpty());
  EXPECT_THAT(untruths_in(page("deploy/HOSTS.md"), "deploy"), IsEmpty());
  EXPECT_THAT(untruths_in(page("deploy/DATA_PROTECTION.md"), "deploy"), IsEmpty());
}

TEST(ReadmeTest, SoAreThoseOfTheOtherPages) {
  EXPECT_THAT(untruths_in(page("deploy/README.md"), "deploy"), IsEmpty());
  EXPECT_THAT(untruths_in(page("tests/bench/README.md"), "tests/bench"), IsEmpty());
}

// ---- a page that is wrong is found out

TEST(ReadmeTest, AFlagThatNoProgramTakesIsNamed) {
  EXPECT_THAT(untruths_in("Type\n\n    build/release/server/cuppa demo --biscuits 3  # nice\n"),
              ElementsAre(HasSubstr("knows no --biscuits")));
  EXPECT_THAT(untruths_in("\n    deploy/run --build-only\n    deploy/run --listen :1 --kettle\n"),
              ElementsAre(HasSubstr("deploy/run knows no --kettle")));
  EXPECT_THAT(untruths_in("It is `cuppa serve --list 8080`, and `cuppa serve --listen 8080`."),
              ElementsAre(HasSubstr("knows no --list:")));
}

TEST(ReadmeTest, AScriptACommandOrAWordThatThereIsNotIsNamed) {
  EXPECT_THAT(untruths_in("\n    deploy/brew\n"), ElementsAre(HasSubstr("no program deploy/brew")));
  EXPECT_THAT(untruths_in("\n    sudo cuppa brew\n"), ElementsAre(HasSubstr("no such command")));
  EXPECT_THAT(untruths_in("\n    sudo -u cuppa cuppa tea\n"),
              ElementsAre(HasSubstr("no such command: sudo -u cuppa cuppa tea")));
  EXPECT_THAT(untruths_in("```sh\ntests/run slowly\n```\n"),
              ElementsAre(HasSubstr("tests/run knows no slowly")));
  EXPECT_THAT(untruths_in("```\n  ┌─────┐\n  tea ▶ cup\n```\n"), IsEmpty()) << "a picture";
}

TEST(ReadmeTest, AFileThatIsNotThereIsNamed) {
  EXPECT_THAT(untruths_in("`server/main.cpp` and `server/kettle.cpp`, `protocol/`, `teapot/`"),
              ElementsAre("there is no server/kettle.cpp", "there is no teapot/"));
  EXPECT_THAT(untruths_in("[more](deploy/README.md), ![a](deploy/cup.png), [b](https://x.example)"),
              ElementsAre("a link leads nowhere: deploy/cup.png"));
}

// ---- the first commands start what they say

// deploy/run itself, in a tree where everything is built already: a compiler that has nothing to
// do, an apt that must not be asked.
TEST(ReadmeTest, TheFirstCommandStartsAServerThatAnswers) {
  ASSERT_EQ(commands_in(page("README.md")).at(0), "deploy/run");
  const TempDirectory tree;
  const auto server = tree.path() / "build/release/server";
  fs::create_directories(server);
  fs::create_symlink(program_path(), server / "cuppa");
  fs::copy(kSourceTree / "deploy", tree.path() / "deploy");
  fs::create_directory(tree.path() / "bin");
  for (const auto& [name, line] : {std::pair{"cmake", "exit 0"}, {"apt-get", "exit 1"}}) {
    std::ofstream(tree.path() / "bin" / name) << "#!/bin/sh\n" << line << "\n";
    fs::permissions(tree.path() / "bin" / name, fs::perms::owner_all);
  }
  const auto path = (tree.path() / "bin").string() + ":" + std::getenv("PATH");
  Program run{"/usr/bin/env",
              {"PATH=" + path, (tree.path() / "deploy/run").string(), "--listen", "127.0.0.1:0",
               "--data", (tree.path() / "data").string()}};
  const auto lines = run.read_until("#");
  EXPECT_THAT(lines, Contains(HasSubstr("Cuppa is ready")));
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(status_of(address_in(lines.back()), "/healthz"), 200);
  run.interrupt();
  run.read_to_end();
  EXPECT_EQ(run.wait(), 0);
}

TEST(ReadmeTest, TheDemoOpensARoomScreenToLookAt) {
  EXPECT_THAT(commands_in(page("README.md")), Contains("build/release/server/cuppa demo"));
  Program demo{{"demo", "--listen", "127.0.0.1:0"}};
  const auto lines = demo.read_until("/room#");
  ASSERT_FALSE(lines.empty());
  EXPECT_THAT(lines, Contains(StartsWith("Over a Brew, 22 May 2024")));
  EXPECT_EQ(status_of(address_in(lines.back()), "/"), 200);
  demo.interrupt();
  demo.read_to_end();
  EXPECT_EQ(demo.wait(), 0);
}

}  // namespace
}  // namespace cuppa::tests
