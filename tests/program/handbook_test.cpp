// The operator's and the host's handbooks as somebody reads them: what they say to type is typed,
// one after the other, on a server with a session in it. What is ours is run; where the page says
// systemctl, the test starts and stops the server itself. What stands for something of one's own
// (/var/lib/cuppa, the number of a link) is put in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "net/asio_loop.hpp"
#include "program/readme_commands.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// Played by tests of their own: they do not end, ask for a password, or need what was erased.
const std::regex kElsewhere("cuppa (serve|demo|host-password|follow-ups --done) .*|cuppa demo");

class HandbookTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(program_.start());
    const auto meeting = program_.make_meeting(Json::array(), 0);
    const Json asha{{"token", wire::random_key()}, {"code", meeting.code}, {"name", "Asha"}};
    ASSERT_EQ(program_.ask({"POST", "/api/join", asha.dump()}).status, 201);
    fs::create_directory(backups());
  }

  // A sentence that speaks of `cuppa check` leaves out where the data are.
  static bool is_to_be_typed(const std::string& command) {
    return command.starts_with("cuppa ") && command.find(" --data ") != std::string::npos;
  }

  // Asked what would go, `cuppa erase` says so and that it erased nothing.
  static int end_of(const std::string& command) {
    const bool asks_first =
        command.starts_with("cuppa erase ") && command.find(" --yes") == std::string::npos;
    return asks_first ? 64 : 0;
  }

  // How many of our own commands it ran.
  int play(const std::string& page) {
    int ran = 0;
    for (const auto& command : commands_in(text_of((fs::path(CUPPA_SOURCE_DIR) / page).string()))) {
      if (command == "systemctl stop cuppa" || command == "systemctl restart cuppa") stop();
      if (command == "systemctl start cuppa" || command == "systemctl restart cuppa") start();
      if (command.starts_with("curl ")) expect_an_answer(command);
      if (!is_to_be_typed(command) || std::regex_match(command, kElsewhere)) continue;
      const auto done = type(command);
      EXPECT_EQ(done.exit_code, end_of(command)) << command << "\n" << done.out << done.err;
      ++ran;
    }
    return ran;
  }

  // It is put in and taken out by the page itself.
  void stop() {
    if (!std::exchange(serves_, false)) return;
    EXPECT_EQ(program_.stop(), 0);
  }
  void start() { serves_ = program_.start(); }

  void expect_an_answer(const std::string& curl) {
    static const std::string kServer = "http://127.0.0.1:8080";
    ASSERT_THAT(curl, HasSubstr(kServer));
    const auto path = curl.substr(curl.find(kServer) + kServer.size());
    EXPECT_EQ(program_.status_of(path), 200) << curl;
  }

  Ran type(const std::string& command) const {
    std::istringstream in(command.substr(command.find(' ')));
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(ours(word));
    return run_program(words);
  }

  std::string ours(std::string word) const {
    for (const auto& [theirs, own] :
         std::map<std::string, fs::path>{{"/var/lib/cuppa", data()},
                                         {"/srv/backups", backups()},
                                         {"./tried", directory_.path() / "tried"},
                                         {"./evening", data()},
                                         {"report.html", directory_.path() / "report.html"}}) {
      if (word.starts_with(theirs)) word.replace(0, theirs.size(), own.string());
    }
    if (word.ends_with(".backup.db")) return first_backup().string();
    return word == "12" ? number_of_a_link() : word;
  }

  fs::path first_backup() const {
    for (const auto& file : fs::directory_iterator(backups())) return file.path();
    ADD_FAILURE() << "no backup was made before it is put back";
    return {};
  }

  std::string number_of_a_link() const {
    const auto links = run_program({"links", "latest", "--data", data().string()}).out;
    return links.substr(0, links.find(' '));
  }

  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }
  [[nodiscard]] fs::path backups() const { return directory_.path() / "backups"; }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  bool serves_ = true;
};

TEST_F(HandbookTest, WhatOperatorsAreToldToTypeDoesWhatIsSaid) {
  EXPECT_GE(play("deploy/OPERATORS.md"), 20);
}

TEST_F(HandbookTest, SoDoesWhatHostsAreToldToType) { EXPECT_GE(play("deploy/HOSTS.md"), 3); }

}  // namespace
}  // namespace cuppa::tests
