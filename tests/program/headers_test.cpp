// Every kind of answer tells browsers to run nothing, frame nothing, guess nothing and say nothing
// to others; and whatever goes wrong, the answer is a sentence, with nothing of the machine in it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "net/asio_loop.hpp"
#include "net/raw_client.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class HeadersTest : public testing::Test {
 protected:
  HeadersTest() : program_(loop_, directory_.path() / "data") { EXPECT_TRUE(program_.start()); }

  std::string answer_to(const std::string& request) {
    RawClient client(static_cast<std::uint16_t>(std::stoi(program_.address().port)));
    client.send(request);
    return client.read_to_end();
  }

  std::string ask(const std::string& line, const std::string& more = "") {
    return answer_to(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more +
                     "\r\n");
  }

  static void expect_safe(const std::string& answer) {
    EXPECT_THAT(answer, HasSubstr("\r\nX-Content-Type-Options: nosniff\r\n"));
    EXPECT_THAT(answer, HasSubstr("\r\nReferrer-Policy: no-referrer\r\n"));
    EXPECT_THAT(answer, HasSubstr("\r\nX-Frame-Options: DENY\r\n"));
    EXPECT_THAT(answer, HasSubstr("\r\nCross-Origin-Opener-Policy: same-origin\r\n"));
    EXPECT_THAT(answer, HasSubstr("\r\nCross-Origin-Resource-Policy: same-origin\r\n"));
    EXPECT_THAT(answer, HasSubstr("\r\nContent-Security-Policy: default-src 'none'; "));
    EXPECT_THAT(answer, HasSubstr("frame-ancestors 'none'"));
    EXPECT_THAT(answer, Not(HasSubstr("unsafe-")));
    for (const char* internal : {"Beast", "boost", "sqlite", "SELECT ", "std::", "nlohmann",
                                 "json.exception", ".cpp", ".hpp", "/tmp/", "/work/", "cuppa.db"}) {
      EXPECT_THAT(answer, Not(HasSubstr(internal)));
    }
  }

  AsioLoop loop_;
  TempDirectory directory_;
  ServingProgram program_;
};

TEST_F(HeadersTest, EveryKindOfAnswerHasThem) {
  const auto post = [&](const std::string& path, const std::string& text) {
    return answer_to("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" +
                     "Content-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text);
  };
  struct Kind {
    const char* status;
    std::string answer;
  };
  const std::string upgrade =
      "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
      "Connection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\n";
  const std::vector<Kind> kinds{
      {"200", ask("GET /")},
      {"200", ask("GET /482915")},
      {"200", ask("GET /healthz")},
      {"200", ask("GET /metrics")},
      {"404", ask("GET /api/nothing")},
      {"404", ask("GET /nothing.txt")},
      {"405", ask("DELETE /api/join")},
      {"405", ask("BREW /")},
      {"403", ask("GET /api/sessions/none/record")},
      {"400", post("/api/join", "{\"broken")},
      {"400", post("/api/join", std::string(100, '['))},
      {"400", post("/api/sessions", "{\"title\":\"caf\xe9\"}")},
      {"404", post("/api/join", R"({"code":"000000","token":"token-of-a-device-no-1-long"})")},
      {"403", post("/api/links",
                   R"({"key":"key-that-opens-nothing-","token":"token-of-a-device-no-1-long"})")},
      {"400", ask("GET /%zz")},
      {"400", answer_to("no http\r\n\r\n")},
      {"413", post("/api/join", std::string(70'000, ' '))},
      {"431", ask("GET /" + std::string(9000, 'x'))},
      {"426", ask("GET /ws")},
      {"400", answer_to(upgrade + "\r\n")},
      {"403", answer_to(upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                  "Origin: http://elsewhere.example\r\n\r\n")},
  };
  for (const auto& kind : kinds) {
    SCOPED_TRACE(kind.answer.substr(0, 600));
    EXPECT_THAT(kind.answer, StartsWith(std::string("HTTP/1.1 ") + kind.status));
    expect_safe(kind.answer);
  }
}

// A page of another site may neither read what is answered nor open a socket as the person.
TEST_F(HeadersTest, NoOtherSiteIsLetIn) {
  for (const char* origin : {"http://elsewhere.example", "http://localhost.elsewhere.example",
                             "https://localhost:1", "null"}) {
    const auto answer = ask("GET /api/reach", std::string("Origin: ") + origin + "\r\n");
    EXPECT_THAT(answer, Not(HasSubstr("Access-Control-"))) << origin;
  }
  EXPECT_THAT(ask("OPTIONS /api/join",
                  "Origin: http://elsewhere.example\r\n"
                  "Access-Control-Request-Method: POST\r\n"),
              Not(HasSubstr("Access-Control-")));
}

}  // namespace
}  // namespace cuppa::tests
