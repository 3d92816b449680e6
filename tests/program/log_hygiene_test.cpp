// Whoever reads the server's log or its figures learns nothing of anybody: no name, no address, no
// words, no code and no key, even of those who make mistakes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "net/asio_loop.hpp"
#include "net/raw_client.hpp"
#include "program/phone.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

constexpr const char* kName = "Quillfeather";
constexpr const char* kTitle = "Zanzibarquay";
constexpr const char* kChat = "wombatsandwich";
constexpr const char* kParked = "gooseberrytrombone";
constexpr const char* kNote = "lighthouseporridge";
constexpr const char* kNoNameNote = "umbrellacathedral";
constexpr const char* kNeed = "velvetstaircase";
constexpr const char* kInQuery = "marmaladecomet";
constexpr const char* kInBrokenFrame = "turnipobservatory";
constexpr const char* kAddress = "203.0.113.77";
constexpr const char* kNoteKey = "Qm3vZ0a8LrT2f0KdX9pX3m";

class LogHygieneTest : public testing::Test {
 protected:
  LogHygieneTest() : program_(loop_, directory_.path() / "data", ":") {}

  // What a browser asks through a proxy that says for whom.
  std::string ask(const std::string& line, const std::string& body = "") {
    RawClient client(static_cast<std::uint16_t>(std::stoi(program_.address().port)));
    client.send(line + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + kAddress +
                "\r\nAuthorization: Bearer " + meeting_.keys.at(1) + "\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    return client.read_to_end();
  }

  void hold_a_meeting() {
    const Json step{{"id", "s1"},           {"kind", "have_your_say"},
                    {"title", kTitle},      {"questions", Json::array()},
                    {"length_ms", nullptr}, {"turn_ms", 3'600'000}};
    meeting_ = program_.make_meeting(Json::array({step}), 1);
    ASSERT_FALSE(meeting_.code.empty());
    ask("POST /api/join",
        Json{{"code", meeting_.code}, {"name", kName}, {"token", own_key_}}.dump());
    Phone host(loop_, meeting_.keys[0]);
    Phone phone(loop_, own_key_);
    host.connect(program_.address());
    phone.connect(program_.address());
    host.send("start_session", Json::object());
    ASSERT_TRUE(run_until(loop_, [&] { return host.is_live() && !host.waits_for_answers(); }));
    phone.send("post_chat", {{"text", kChat}});
    phone.send("add_park", {{"text", kParked}});
    phone.send("add_note", {{"table", "t1"}, {"text", kNote}});
    phone.send("finish_turn", {{"table", "t1"}, {"who", kName}});  // a mistake
    ASSERT_TRUE(run_until(loop_, [&] {
      return phone.is_live() && phone.accepted().size() + phone.refused().size() == 4;
    }));
    EXPECT_EQ(phone.accepted().size(), 3U);
    ask("POST /api/sessions/" + meeting_.session + "/need", Json{{"text", kNeed}}.dump());
  }

  void write_with_no_name() {
    RawClient device(static_cast<std::uint16_t>(std::stoi(program_.address().port)));
    device.upgrade(std::string("Sec-WebSocket-Protocol: cuppa.v1\r\nX-Forwarded-For: ") + kAddress +
                   "\r\n");
    device.send_text(Json{
        {"type", "hello"},
        {"version", 1},
        {"app", "test"},
        {"key", own_key_},
        {"tab", "VGhpc0lzQVRhYk9mT25lcw"},
        {"client_time",
         0}}.dump());
    Json note{{"type", "no_name_note"},
              {"note_key", kNoteKey},
              {"box", "chat"},
              {"text", kNoNameNote},
              {"padding", ""}};
    note["padding"] = std::string(limits::kNoNameFrameBytes - note.dump().size(), ' ');
    device.send_text(note.dump());
    device.send_text(std::string("{\"type\":\"") + kInBrokenFrame);
    device.send(std::string("\x81\x05") + kInBrokenFrame);  // not masked: it is closed for this
    device.read_to_end();
  }

  void make_mistakes() {
    ask(std::string("GET /api/nothing?") + kInQuery + "=" + own_key_);
    ask(std::string("GET /") + kInQuery + "/%zz");
    ask("POST /api/join", std::string("{\"name\":\"") + kName);
    ask("POST /api/join", Json{{"code", "000000"}, {"name", kName}, {"token", own_key_}}.dump());
    ask("POST /api/links", Json{{"key", own_key_}, {"token", own_key_}}.dump());
    ask(std::string("BREW /") + kInQuery, kChat);
  }

  std::vector<std::string> secrets() const {
    auto secrets = meeting_.keys;
    secrets.insert(secrets.end(),
                   {kName, kTitle, kChat, kParked, kNote, kNoNameNote, kNeed, kInQuery,
                    kInBrokenFrame, kAddress, kNoteKey, own_key_, meeting_.code, "Hana", "A brew"});
    return secrets;
  }

  void expect_none_in(const std::string& text, const char* where) const {
    for (const auto& secret : secrets()) {
      EXPECT_EQ(text.find(secret), std::string::npos) << secret << " in " << where << ":\n" << text;
    }
  }

  AsioLoop loop_;
  TempDirectory directory_;
  ServingProgram program_;
  ServingProgram::Meeting meeting_;
  const std::string own_key_ = "T3duS2V5T2ZUaGlzUGhvbmU";
};

TEST_F(LogHygieneTest, NothingOfAMeetingIsInTheLogOrTheFigures) {
  ASSERT_TRUE(program_.start({"--trusted-proxy", "127.0.0.1"}));
  hold_a_meeting();
  write_with_no_name();
  make_mistakes();
  expect_none_in(ask("GET /metrics"), "the figures");
  expect_none_in(ask("GET /healthz") + ask("GET /readyz"), "its health");
  EXPECT_EQ(program_.stop(), 0);
  std::string printed;
  for (const auto& line : program_.printed()) {
    const bool is_the_host_link = line.find('#') != std::string::npos;  // on purpose
    if (!is_the_host_link) printed += line + "\n";
  }
  EXPECT_NE(printed.find("Cuppa is ready"), std::string::npos);
  expect_none_in(printed, "the log");
}

}  // namespace
}  // namespace cuppa::tests
