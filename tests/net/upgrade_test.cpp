// Who may open a WebSocket, and what the others are told.
#include <gtest/gtest.h>

#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

constexpr const char* kSwitchedOver = "HTTP/1.1 101 Switching Protocols";

TEST(UpgradeTest, WithoutTheSubprotocolIsRefused) {
  RunningServer running;
  EXPECT_EQ(RawClient(running.port).upgrade(""), "HTTP/1.1 400 Bad Request");
  EXPECT_EQ(RawClient(running.port).upgrade("Sec-WebSocket-Protocol: other\r\n"),
            "HTTP/1.1 400 Bad Request");
}

TEST(UpgradeTest, TheSubprotocolMayBeOneOfSeveralAndIsNamedInTheAnswer) {
  RunningServer running;
  RawClient client(running.port);
  client.send(
      "GET /ws?x=1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
      "Sec-WebSocket-Protocol: other, cuppa.v1\r\n\r\n");
  const std::string answer = client.read_response();
  EXPECT_TRUE(answer.starts_with(kSwitchedOver)) << answer;
  EXPECT_NE(answer.find("Sec-WebSocket-Protocol: cuppa.v1\r\n"), std::string::npos) << answer;
}

TEST(UpgradeTest, PagesOfOtherPlacesAreRefused) {
  NetOptions options;
  options.origins_allowed = {"https://tea.example.org"};
  RunningServer running(options);
  const auto status = [&](const std::string& origin) {
    return RawClient(running.port)
        .upgrade("Sec-WebSocket-Protocol: cuppa.v1\r\nOrigin: " + origin + "\r\n")
        .substr(9, 3);
  };
  EXPECT_EQ(status("http://evil.example"), "403");
  EXPECT_EQ(status("http://localhost.evil.example"), "403");
  EXPECT_EQ(status("http://localhost:9999"), "403");
  EXPECT_EQ(status("null"), "403");
  EXPECT_EQ(status(""), "403");
  EXPECT_EQ(status("http://localhost"), "101");
  EXPECT_EQ(status("https://LOCALHOST"), "101");
  EXPECT_EQ(status("https://localhost:443"), "101");
  EXPECT_EQ(status("http://localhost:80"), "101");
  EXPECT_EQ(status("http://localhost:443"), "403");
  EXPECT_EQ(status("https://localhost:80"), "403");
  EXPECT_EQ(status("ftp://localhost"), "403");
  EXPECT_EQ(status("localhost"), "403");
  EXPECT_EQ(status("https://"), "403");
  EXPECT_EQ(status("https://tea.example.org"), "101");
  EXPECT_EQ(status("http://tea.example.org"), "403");
}

// Somebody on the way can make up a page by http, of any name.
TEST(UpgradeTest, WhereTheServerIsReachedByHttpsAPageByHttpIsRefused) {
  NetOptions options;
  ASSERT_TRUE(options.trusted_proxies.add("127.0.0.1"));
  RunningServer running(options);
  const auto status = [&](const std::string& scheme, const std::string& in_front) {
    return RawClient(running.port)
        .upgrade("Sec-WebSocket-Protocol: cuppa.v1\r\nOrigin: " + scheme +
                 "://localhost\r\nX-Forwarded-Proto: " + in_front + "\r\n")
        .substr(9, 3);
  };
  EXPECT_EQ(status("https", "https"), "101");
  EXPECT_EQ(status("http", "https"), "403");
  EXPECT_EQ(status("http", "http"), "101");
  EXPECT_EQ(status("https", "wss"), "101");
  EXPECT_EQ(status("http", "wss"), "403");
}

TEST(UpgradeTest, AProxyThatNamesThePortItWasAskedAtShutsNobodyOut) {
  RunningServer running;
  const auto status = [&](const std::string& host, const std::string& origin) {
    return RawClient(running.port)
        .upgrade("Sec-WebSocket-Protocol: cuppa.v1\r\nOrigin: " + origin + "\r\n", host)
        .substr(9, 3);
  };
  EXPECT_EQ(status("tea.example:80", "https://tea.example"), "101");
  EXPECT_EQ(status("tea.example:443", "https://tea.example"), "101");
  EXPECT_EQ(status("tea.example:80", "http://tea.example"), "101");
  EXPECT_EQ(status("tea.example:443", "http://tea.example:443"), "101");
  EXPECT_EQ(status("tea.example:443", "http://tea.example"), "403");
  EXPECT_EQ(status("tea.example:8443", "https://tea.example:8443"), "101");
  EXPECT_EQ(status("tea.example:8443", "https://tea.example"), "403");
  EXPECT_EQ(status("tea.example", "https://tea.example:8443"), "403");
}

TEST(UpgradeTest, APlainRequestLearnsWhatTheAddressIsFor) {
  RunningServer running;
  RawClient client(running.port);
  client.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_TRUE(client.read_response().starts_with("HTTP/1.1 426 Upgrade Required\r\n"));
}

TEST(UpgradeTest, AProxyThatTakesUpgradeAwayIsNamedToWhoeverAsksAndInTheLog) {
  std::vector<FactName> told;
  NetOptions options;
  options.tell = [&](const Fact& fact) { told.push_back(fact.name); };
  RunningServer running(options);
  const std::string request =
      "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-WebSocket-Version: 13\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: cuppa.v1\r\n\r\n";
  for (int twice = 0; twice < 2; ++twice) {
    RawClient client(running.port);
    client.send(request);
    const auto answer = client.read_to_end();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 426 Upgrade Required\r\n")) << answer;
    EXPECT_NE(answer.find("A proxy in between takes the header Upgrade away."), std::string::npos);
  }
  running.on_loop([] {});
  EXPECT_EQ(told, std::vector{FactName::upgrade_header_lost});
}

}  // namespace
}  // namespace cuppa
