// `cuppa export`, `cuppa invite`, `cuppa sessions` and `cuppa erase`, with the program itself:
// beside a server that runs, and on the data while none does.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <memory>
#include <set>

#include "demo/program.hpp"
#include "net/owner_client.hpp"
#include "program/run_program.hpp"
#include "store/temp_directory.hpp"
#include "support/files_with.hpp"
#include "support/golden_file.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;
using testing::StartsWith;

class OwnerCommandsTest : public testing::Test {
 protected:
  void start_server() {
    server_ = std::make_unique<Program>(
        std::vector<std::string>{"serve", "--listen", "127.0.0.1:0", "--data", data()});
    const auto lines = server_->read_until("#");
    host_link_ = lines.empty() ? "" : lines.back().substr(lines.back().find("http"));
  }

  void stop_server() {
    server_->interrupt();
    server_->read_to_end();
    EXPECT_EQ(server_->wait(), 0);
    server_.reset();
  }

  HttpReply ask(const std::string& path, const Json& body) {
    const auto reply = ask_owner_socket(data(), {"POST", path, body.dump()});
    EXPECT_TRUE(reply);
    return reply.value_or(HttpReply{});
  }

  // The id of a new session, made with a host link.
  std::string make_session(const std::string& title, const std::string& link) {
    const auto number = std::to_string(++made_);
    const auto reply = ask("/api/sessions", {{"key", link.substr(link.find('#') + 1)},
                                             {"token", "token-of-a-device-no-" + number + "-long"},
                                             {"title", title},
                                             {"name", "Hana"}});
    EXPECT_EQ(reply.status, 201) << reply.body;
    return Json::parse(reply.body).value("session", "");
  }

  std::string new_link() {
    const auto line = run_program({"invite", "--data", data()}).out;
    return line.substr(0, line.find('\n'));
  }

  [[nodiscard]] std::string data() const { return (directory_.path() / "data").string(); }
  [[nodiscard]] std::string file(const char* name) const {
    return (directory_.path() / name).string();
  }
  [[nodiscard]] std::set<std::string> files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory_.path())) {
      names.insert(entry.path().filename().string());
    }
    return names;
  }

  TempDirectory directory_;
  std::unique_ptr<Program> server_;
  std::string host_link_;
  int made_ = 0;
};

TEST_F(OwnerCommandsTest, ARecordIsTheSameFromTheServerAndFromTheDataItself) {
  start_server();
  const auto session = make_session("What makes a good welcome?", host_link_);
  for (const char* format : {"html", "easy-read", "json", "markdown", "csv"}) {
    const auto running = run_program({"export", session, "--format", format, "--data", data()});
    EXPECT_EQ(running.exit_code, 0) << running.err;
    EXPECT_THAT(running.out, HasSubstr("What makes a good welcome?"));
    ASSERT_EQ(run_program({"export", "what makes", "--format", format, "--data", data(), "--output",
                           file(format)})
                  .exit_code,
              0);
    EXPECT_EQ(text_of(file(format)), running.out);
  }
  stop_server();
  for (const char* format : {"html", "easy-read", "json", "markdown", "csv"}) {
    const auto alone = run_program({"export", "latest", "--format", format, "--data", data()});
    EXPECT_EQ(alone.exit_code, 0) << alone.err;
    EXPECT_EQ(alone.out, text_of(file(format)));
  }
  EXPECT_EQ(files(),
            (std::set<std::string>{"data", "html", "easy-read", "json", "markdown", "csv"}));
}

TEST_F(OwnerCommandsTest, WhoeverWishesItGetsADocumentThatNamesNobody) {
  start_server();
  make_session("Tea", host_link_);
  const auto exported = [&](std::vector<std::string> more) {
    std::vector<std::string> words{"export", "Tea", "--format", "json", "--data", data()};
    words.insert(words.end(), more.begin(), more.end());
    return Json::parse(run_program(words).out).value("profile", "");
  };
  EXPECT_EQ(exported({}), "full");
  EXPECT_EQ(exported({"--profile", "chatham-house"}), "chatham-house");
  EXPECT_EQ(exported({"--profile", "consented"}), "consented");
}

TEST_F(OwnerCommandsTest, ADocumentThatAnotherProgramMakesIsNamedWithThatProgramWhereItIsMissing) {
  start_server();
  make_session("Tea", host_link_);
  std::ofstream(file("kept")) << "what stood there";
  for (const auto& [format, program] :
       std::map<std::string, std::string>{{"pdf", "chromium"}, {"docx", "pandoc"}}) {
    const auto ran = run_program(
        {"export", "Tea", "--format", format, "--data", data(), "--output", file("kept")},
        {{"PATH", "/nonexistent"}});
    EXPECT_EQ(ran.exit_code, 69);
    EXPECT_THAT(ran.err, HasSubstr("Install Debian's package " + program));
  }
  EXPECT_EQ(text_of(file("kept")), "what stood there");
}

// What it is like is asked in made_document_test.cpp.
TEST_F(OwnerCommandsTest, ADocumentThatAnotherProgramMakesIsWrittenWhereItIsWanted) {
  std::ofstream(file("pandoc")) << "#!/bin/sh\ncp report.html report.docx\n";
  fs::permissions(file("pandoc"), fs::perms::owner_all);
  start_server();
  make_session("Tea", host_link_);
  const auto ran = run_program(
      {"export", "Tea", "--format", "docx", "--data", data(), "--output", file("report.docx")},
      {{"PATH", directory_.path().string() + ":/usr/bin:/bin"}});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(text_of(file("report.docx")),
            run_program({"export", "Tea", "--format", "html", "--data", data()}).out);
}

TEST_F(OwnerCommandsTest, EachInviteMakesALinkThatMakesOneSession) {
  start_server();
  const auto first = run_program({"invite", "--data", data()});
  EXPECT_EQ(first.exit_code, 0) << first.err;
  EXPECT_THAT(first.out, MatchesRegex("http://localhost:[0-9]+/start#[A-Za-z0-9_-]+\n"));
  make_session("Made with it", first.out.substr(0, first.out.size() - 1));
  stop_server();
  const auto alone =
      run_program({"invite", "--data", data(), "--public-url", "https://brew.example"});
  EXPECT_EQ(alone.exit_code, 0) << alone.err;
  EXPECT_THAT(alone.out, StartsWith("https://brew.example/start#"));
  start_server();
  make_session("Made with a link from before the server ran",
               alone.out.substr(0, alone.out.size() - 1));
}

TEST_F(OwnerCommandsTest, ALostHostGetsALinkToTheirPlace) {
  start_server();
  const auto session = make_session("Tea", host_link_);
  const auto running = run_program({"invite", session, "--data", data()});
  EXPECT_THAT(running.out, HasSubstr("/s/" + session + "/link#"));
  stop_server();
  const auto alone = run_program({"invite", "Tea", "--data", data()});
  EXPECT_THAT(alone.out, StartsWith("http://localhost:8080/s/" + session + "/link#"));
  start_server();
  for (const auto& link : {running.out, alone.out}) {
    const auto secret = link.substr(link.find('#') + 1, link.size() - link.find('#') - 2);
    const auto reply =
        ask("/api/links", {{"key", secret}, {"token", "another-device-of-hers-" + secret}});
    EXPECT_EQ(reply.status, 201) << reply.body;
    EXPECT_EQ(Json::parse(reply.body).value("role", ""), "host");
  }
}

TEST_F(OwnerCommandsTest, SessionsAreListedNewestFirstAndFoundByTheBeginningOfTheirTitle) {
  start_server();
  EXPECT_THAT(run_program({"sessions", "--data", data()}).err, HasSubstr("no session yet"));
  const auto first = make_session("Tea in June", host_link_);
  const auto second = make_session("Tea in July", new_link());
  const auto running = run_program({"sessions", "--data", data()});
  EXPECT_THAT(running.out, MatchesRegex(second + "  [-0-9 :]+  lobby  [0-9]+  Tea in July\n" +
                                        first + "  [-0-9 :]+  lobby  [0-9]+  Tea in June\n"));
  const auto two = run_program({"export", "tea", "--format", "json", "--data", data()});
  EXPECT_EQ(two.exit_code, 64);
  EXPECT_THAT(two.err, AllOf(HasSubstr(first), HasSubstr(second), HasSubstr("by its id")));
  stop_server();
  EXPECT_EQ(run_program({"sessions", "--data", data()}).out, running.out);
}

TEST_F(OwnerCommandsTest, AServerThatWasKilledLeavesASocketAndTheDataStillAnswer) {
  start_server();
  make_session("Tea", host_link_);
  server_.reset();  // kill -9
  ASSERT_TRUE(fs::exists(fs::path{data()} / "cuppa.socket"));
  EXPECT_THAT(run_program({"sessions", "--data", data()}).out, HasSubstr("Tea"));
}

TEST_F(OwnerCommandsTest, ADirectoryWithALongNameIsNoHindrance) {
  const auto deep = directory_.path() / std::string(100, 'a') / std::string(100, 'b');
  fs::create_directories(deep);
  Program server{{"serve", "--listen", "127.0.0.1:0", "--data", deep.string()}};
  server.read_until("#");
  EXPECT_EQ(run_program({"sessions", "--data", deep.string()}).exit_code, 0);
}

// ---- erasing

TEST_F(OwnerCommandsTest, ASessionIsErasedByWhoeverSaysYes) {
  start_server();
  const auto beside = make_session("Coffee, which stays", host_link_);
  for (const bool is_running : {true, false}) {
    if (!is_running) start_server();
    const auto session = make_session("Tea with Zebedee", new_link());
    EXPECT_THAT(files_with(data(), "Zebedee"), Not(IsEmpty()));
    if (!is_running) stop_server();
    const auto unsure = run_program({"erase", "tea with", "--data", data()});
    EXPECT_EQ(unsure.exit_code, 64);
    EXPECT_THAT(unsure.err, AllOf(HasSubstr("Tea with Zebedee"), HasSubstr("Nothing was erased"),
                                  HasSubstr("cuppa erase " + session + " --yes")));
    EXPECT_THAT(run_program({"sessions", "--data", data()}).out, HasSubstr("Tea with Zebedee"));

    const auto sure = run_program({"erase", session, "--yes", "--data", data()});
    EXPECT_EQ(sure.exit_code, 0) << sure.err;
    EXPECT_THAT(files_with(data(), "Zebedee"), IsEmpty());
    EXPECT_THAT(run_program({"sessions", "--data", data()}).out,
                AllOf(HasSubstr(beside), Not(HasSubstr(session))));
    const auto again = run_program({"erase", session, "--yes", "--data", data()});
    EXPECT_EQ(again.exit_code, 66);
    EXPECT_THAT(again.err, HasSubstr("There is no session \"" + session + "\""));
    if (is_running) stop_server();
  }
}

TEST_F(OwnerCommandsTest, APersonIsErasedFromEveryFile) {
  start_server();
  const auto session = make_session("Tea", host_link_);
  const auto listed = ask_owner_socket(data(), {"GET", "/control/sessions"});
  const auto code = Json::parse(listed->body).at("sessions").at(0).at("code");
  const std::string token = "token-of-a-guest-who-comes-in";
  ask("/api/join", {{"token", token}, {"code", code}, {"name", "Zebedee"}});
  const auto asks = [&](const std::string& path, const Json& body) {
    const auto at = "/api/sessions/" + session + "/" + path;
    return ask_owner_socket(data(), {"POST", at, body.dump(), token})->status;
  };
  EXPECT_EQ(asks("need", {{"text", "A chair by the window"}}), 200);
  for (const char* held : {"Zebedee", "by the window"}) {
    EXPECT_THAT(files_with(data(), held), Not(IsEmpty()));
  }
  EXPECT_EQ(asks("erase-person", {{"words", true}}), 200);
  for (const char* held : {"Zebedee", "by the window"}) {
    EXPECT_THAT(files_with(data(), held), IsEmpty());
  }
  EXPECT_EQ(asks("need", {{"text", "A chair"}}), 403);
}

TEST_F(OwnerCommandsTest, APersonIsErasedByTheirNameAndTwoOfOneNameAreToldApart) {
  start_server();
  const auto session = make_session("Tea", host_link_);
  const auto listed = ask_owner_socket(data(), {"GET", "/control/sessions"});
  const auto code = Json::parse(listed->body).at("sessions").at(0).at("code");
  auto comes = [&, number = 0](const std::string& name) mutable {
    const std::string token = "token-of-guest-number-" + std::to_string(++number);
    const auto reply = ask("/api/join", {{"token", token}, {"code", code}, {"name", name}});
    return Json::parse(reply.body).value("participant", "");
  };
  const auto zebedee = comes("Zebedee"), first = comes("Florence"), second = comes("Florence");
  const auto erase = [&](const std::string& person, std::vector<std::string> more) {
    std::vector<std::string> words{"erase", "Tea", "--person", person, "--data", data()};
    words.insert(words.end(), more.begin(), more.end());
    return run_program(words);
  };

  const auto unsure = erase("zebedee", {"--words"});
  EXPECT_EQ(unsure.exit_code, 64);
  EXPECT_THAT(unsure.err,
              HasSubstr("cuppa erase " + session + " --person " + zebedee + " --words --yes"));
  EXPECT_THAT(unsure.err, HasSubstr("Notes with no name stay"));
  EXPECT_THAT(files_with(data(), "Zebedee"), Not(IsEmpty()));
  EXPECT_EQ(erase("zebedee", {"--yes"}).exit_code, 0);
  EXPECT_THAT(files_with(data(), "Zebedee"), IsEmpty());

  const auto two = erase("Florence", {"--yes"});
  EXPECT_EQ(two.exit_code, 64);
  EXPECT_THAT(two.err, AllOf(HasSubstr("More than one person is called \"Florence\""),
                             HasSubstr(first + "  came 20"), HasSubstr(second + "  came 20")));
  EXPECT_EQ(erase("Nobody", {"--yes"}).exit_code, 66);
  stop_server();
  EXPECT_EQ(erase(first, {"--words", "--yes"}).exit_code, 0) << "and where no server runs";
  EXPECT_THAT(erase(first, {}).err, HasSubstr("no name"));
  EXPECT_THAT(erase("Florence", {}).err, HasSubstr(second));
  EXPECT_EQ(run_program({"erase", "Tea", "--words", "--yes", "--data", data()}).exit_code, 64)
      << "words of whom?";
}

TEST_F(OwnerCommandsTest, WhatIsToBeFollowedUpIsListedAndTheRestIsSaidPlainly) {
  start_server();
  for (const bool is_running : {true, false}) {
    if (!is_running) stop_server();
    const auto none = run_program({"follow-ups", "--data", data()});
    EXPECT_EQ(none.exit_code, 0);
    EXPECT_THAT(none.err, HasSubstr("nothing to follow up"));
    const auto unknown = run_program({"follow-ups", "--done", "3", "--data", data()});
    EXPECT_EQ(unknown.exit_code, 66);
    EXPECT_THAT(unknown.err, HasSubstr("no number 3"));
  }
}

TEST_F(OwnerCommandsTest, NobodySaysYesInAnEnvironment) {
  start_server();
  make_session("Tea", host_link_);
  EXPECT_EQ(run_program({"erase", "Tea", "--data", data()}, {{"CUPPA_YES", "true"}}).exit_code, 64);
  EXPECT_THAT(run_program({"sessions", "--data", data()}).out, HasSubstr("Tea"));
}

// ---- what goes wrong is said in a sentence, and leaves nothing half behind

TEST_F(OwnerCommandsTest, AnUnknownSessionIsNamed) {
  start_server();
  make_session("Tea", host_link_);
  std::ofstream(file("kept")) << "what stood there";
  for (const bool is_running : {true, false}) {
    if (!is_running) stop_server();
    const auto ran = run_program(
        {"export", "sNobody", "--format", "csv", "--data", data(), "--output", file("kept")});
    EXPECT_EQ(ran.exit_code, 66);
    EXPECT_EQ(ran.err, "cuppa: There is no session \"sNobody\". `cuppa sessions` lists them.\n");
    EXPECT_EQ(run_program({"invite", "sNobody", "--data", data()}).exit_code, 66);
  }
  EXPECT_EQ(text_of(file("kept")), "what stood there");
}

TEST_F(OwnerCommandsTest, AMissingDirectoryIsNamedAndNotMade) {
  for (const char* command : {"sessions", "invite"}) {
    const auto ran = run_program({command, "--data", data()});
    EXPECT_EQ(ran.exit_code, 66);
    EXPECT_THAT(ran.err, AllOf(HasSubstr("no cuppa.db in " + data()), HasSubstr("--data")));
  }
  EXPECT_FALSE(fs::exists(data()));
  fs::create_directory(data());
  EXPECT_EQ(run_program({"sessions", "--data", data()}).exit_code, 66);
  EXPECT_TRUE(fs::is_empty(data()));
}

TEST_F(OwnerCommandsTest, AnOutputThatCannotBeMadeIsNamed) {
  start_server();
  make_session("Tea", host_link_);
  const auto to = [&](const std::string& output) {
    return run_program({"export", "Tea", "--format", "csv", "--data", data(), "--output", output});
  };
  const auto directory = to(data());
  EXPECT_EQ(directory.exit_code, 73);
  EXPECT_THAT(directory.err, HasSubstr(data() + " is a directory"));
  const auto nowhere = to(file("nowhere/record.csv"));
  EXPECT_EQ(nowhere.exit_code, 73);
  EXPECT_THAT(nowhere.err, HasSubstr("no directory for " + file("nowhere/record.csv")));
  const auto full = to("/dev/full");
  EXPECT_EQ(full.exit_code, 74);
  EXPECT_THAT(full.err, HasSubstr("/dev/full cannot be written"));
  EXPECT_EQ(files(), (std::set<std::string>{"data"}));
}

TEST_F(OwnerCommandsTest, ALinkToAFileStaysALink) {
  start_server();
  make_session("Tea", host_link_);
  std::ofstream(file("real")) << "old";
  fs::create_symlink(file("real"), file("link"));
  EXPECT_EQ(
      run_program({"export", "Tea", "--format", "csv", "--data", data(), "--output", file("link")})
          .exit_code,
      0);
  EXPECT_TRUE(fs::is_symlink(file("link")));
  EXPECT_THAT(text_of(file("real")), HasSubstr("Tea"));
  EXPECT_EQ(fs::status(file("real")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

}  // namespace
}  // namespace cuppa::tests
