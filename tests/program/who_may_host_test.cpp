// `cuppa links` and `cuppa host-password`, with the program itself: beside a server that runs, and
// on the data while none does. And that no file has a key that was handed out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <memory>

#include "demo/program.hpp"
#include "net/owner_client.hpp"
#include "program/run_program.hpp"
#include "store/temp_directory.hpp"
#include "support/files_with.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;

const std::string kPassword = "a brew for everyone here";

class WhoMayHostTest : public testing::Test {
 protected:
  void start_server() {
    server_ = std::make_unique<Program>(
        std::vector<std::string>{"serve", "--listen", "127.0.0.1:0", "--data", data()});
    const auto lines = server_->read_until("#");
    host_key_ = lines.empty() ? "" : lines.back().substr(lines.back().find('#') + 1);
  }
  void stop_server() {
    server_->interrupt();
    server_->read_to_end();
    EXPECT_EQ(server_->wait(), 0);
    server_.reset();
  }
  HttpReply ask(const std::string& method, const std::string& path, const Json& body = nullptr,
                const std::string& key = {}) {
    const auto reply =
        ask_owner_socket(data(), {method, path, body.is_null() ? "" : body.dump(), key});
    EXPECT_TRUE(reply);
    return reply.value_or(HttpReply{});
  }
  std::string make_session(const std::string& key) {
    const auto reply =
        ask("POST", "/api/sessions", {{"key", key}, {"token", kHana}, {"title", "Tea"}});
    EXPECT_EQ(reply.status, 201) << reply.body;
    return Json::parse(reply.body).value("session", "");
  }
  std::string make_link(const std::string& session, const std::string& role) {
    const auto reply = ask("POST", "/api/sessions/" + session + "/links", {{"role", role}}, kHana);
    EXPECT_EQ(reply.status, 201) << reply.body;
    return Json::parse(reply.body).value("key", "");
  }
  Ran set_password(const std::string& typed) {
    return run_file("/bin/sh", {"-c", "printf '%s\\n' \"$1\" | \"$0\" host-password --data \"$2\"",
                                program_path(), typed, data()});
  }
  int tries(const std::string& password) {
    return ask("POST", "/api/host-key", {{"password", password}}).status;
  }
  Ran links(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"links", "--data", data()});
    return run_program(more);
  }
  [[nodiscard]] std::string data() const { return (directory_.path() / "data").string(); }

  const std::string kHana = "token-of-the-host-of-this-tea";
  TempDirectory directory_;
  std::unique_ptr<Program> server_;
  std::string host_key_;
};

TEST_F(WhoMayHostTest, APasswordIsSetBesideAServerAndOnTheDataAndTakenAway) {
  start_server();
  EXPECT_EQ(tries(kPassword), 403);
  EXPECT_EQ(set_password(kPassword).exit_code, 0);
  EXPECT_EQ(tries(kPassword), 201);
  stop_server();
  EXPECT_EQ(set_password("another one, as long").exit_code, 0);
  start_server();
  EXPECT_EQ(tries(kPassword), 403);
  EXPECT_EQ(tries("another one, as long"), 201);
  EXPECT_EQ(run_program({"host-password", "--remove", "--data", data()}).exit_code, 0);
  EXPECT_EQ(tries("another one, as long"), 403);
}

TEST_F(WhoMayHostTest, AShortPasswordOrNoneChangesNothing) {
  start_server();
  set_password(kPassword);
  const auto before = tries(kPassword);
  const auto too_short = set_password("tea");
  EXPECT_EQ(too_short.exit_code, 64);
  EXPECT_THAT(too_short.err, AllOf(HasSubstr("12 letters or more"), HasSubstr("Nothing was")));
  const auto none = run_file(
      "/bin/sh", {"-c", "\"$0\" host-password --data \"$1\" </dev/null", program_path(), data()});
  EXPECT_EQ(none.exit_code, 64);
  EXPECT_EQ(tries(kPassword), before);
}

TEST_F(WhoMayHostTest, LinksAreListedAndEndBesideAServerAndOnTheData) {
  start_server();
  const auto session = make_session(host_key_);
  run_program({"invite", "--data", data()});
  make_link(session, "reviewer");
  make_link(session, "screen");
  const auto all = links();
  EXPECT_THAT(all.out,
              MatchesRegex("[0-9]+  host  made [-0-9 :]+  until [-0-9 :]+\n"
                           "[0-9]+  reviewer  made [-0-9 :]+  until [-0-9 :]+  not used  " +
                           session +
                           "\n"
                           "[0-9]+  screen  made [-0-9 :]+  until [-0-9 :]+  not used  " +
                           session + "\n"));
  stop_server();
  EXPECT_EQ(links().out, all.out);
  const auto number = all.out.substr(0, all.out.find(' '));
  EXPECT_EQ(links({"--end", number}).exit_code, 0);
  const auto again = links({"--end", number});
  EXPECT_EQ(again.exit_code, 66);
  EXPECT_THAT(again.err, HasSubstr("There is no open link " + number));
  start_server();
  EXPECT_THAT(links({"tea", "--end-all", "reviewer"}).err, HasSubstr("Ended: 1"));
  EXPECT_THAT(links({"tea"}).out, AllOf(HasSubstr("screen"), Not(HasSubstr("reviewer"))));
  EXPECT_EQ(links({"tea", "--end-all", "participant"}).exit_code, 64);
  EXPECT_EQ(links({"--end-all", "reviewer"}).exit_code, 64);
}

TEST_F(WhoMayHostTest, NoFileHasAKeyThatWasHandedOutOrThePassword) {
  start_server();
  set_password(kPassword);
  const auto by_password = ask("POST", "/api/host-key", {{"password", kPassword}});
  std::vector<std::string> handed_out{host_key_, kPassword, kHana,
                                      Json::parse(by_password.body).at("key")};
  const auto session = make_session(host_key_);
  for (const auto* role : {"cohost", "screen", "reviewer", "captioner", "same_person"}) {
    handed_out.push_back(make_link(session, role));
  }
  const auto came = ask("POST", "/api/links",
                        {{"key", handed_out[6]}, {"token", "token-of-the-one-who-reviews"}});
  EXPECT_EQ(came.status, 201);
  handed_out.emplace_back("token-of-the-one-who-reviews");
  const auto listed = Json::parse(ask("GET", "/control/sessions").body);
  ask("POST", "/api/join",
      {{"code", listed["sessions"][0]["code"]}, {"token", "token-of-a-guest-at-this-tea"}});
  handed_out.emplace_back("token-of-a-guest-at-this-tea");
  const auto link = run_program({"invite", "--data", data()}).out;
  handed_out.push_back(link.substr(link.find('#') + 1, 22));
  for (const bool is_running : {true, false}) {
    for (const auto& secret : handed_out) {
      ASSERT_GE(secret.size(), 22U);
      EXPECT_THAT(files_with(data(), secret), IsEmpty()) << secret;
    }
    EXPECT_THAT(files_with(data(), "Tea"), Not(IsEmpty())) << "the search finds what is there";
    if (is_running) stop_server();
  }
}

}  // namespace
}  // namespace cuppa::tests
