// RFC 6455 §4.2.1 and §4.4: which requests become a WebSocket, and what the others are told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "net/echo.hpp"
#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kRequestLine = "GET /ws HTTP/1.1\r\n";
constexpr const char* kHost = "Host: localhost\r\n";
constexpr const char* kUpgrade = "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n";
constexpr const char* kVersion = "Sec-WebSocket-Version: 13\r\n";
constexpr const char* kKey = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

std::string answer_to(std::initializer_list<std::string> lines) {
  static RunningServer running(echo_options());
  RawClient client(running.port);
  std::string request;
  for (const auto& line : lines) request += line;
  client.send(request + "\r\n");
  return client.read_response();
}

TEST(Rfc6455HandshakeTest, TheAnswerProvesThatTheKeyWasRead) {
  const auto answer = answer_to({kRequestLine, kHost, kUpgrade, kVersion, kKey});
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 101 Switching Protocols\r\n"));
  // §1.3 has this key and this answer.
  EXPECT_THAT(answer, HasSubstr("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
  EXPECT_THAT(answer, testing::Not(HasSubstr("Sec-WebSocket-Protocol")));
  EXPECT_THAT(answer, testing::Not(HasSubstr("Sec-WebSocket-Extensions")));
  EXPECT_THAT(answer, testing::Not(HasSubstr("Beast")));
}

TEST(Rfc6455HandshakeTest, NamesOfHeadersAndTheirWordsMayBeInAnyCase) {
  EXPECT_THAT(answer_to({kRequestLine, kHost, "CONNECTION: UPGRADE\r\nuPGRADE: WebSocket\r\n",
                         kVersion, kKey}),
              StartsWith("HTTP/1.1 101 "));
}

TEST(Rfc6455HandshakeTest, ExtensionsThatAreOfferedMayBeLeftOut) {
  const auto answer =
      answer_to({kRequestLine, kHost, kUpgrade, kVersion, kKey,
                 "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"});
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 101 "));
  EXPECT_THAT(answer, testing::Not(HasSubstr("Sec-WebSocket-Extensions")));
}

TEST(Rfc6455HandshakeTest, AWrongKeyIsABadRequest) {
  const auto with_key = [](const std::string& line) {
    return answer_to({kRequestLine, kHost, kUpgrade, kVersion, line}).substr(0, 12);
  };
  EXPECT_EQ(with_key(""), "HTTP/1.1 400") << "4.2.1 none";
  EXPECT_EQ(with_key("Sec-WebSocket-Key: \r\n"), "HTTP/1.1 400") << "4.2.1 an empty one";
  EXPECT_EQ(with_key("Sec-WebSocket-Key: c2hvcnQ=\r\n"), "HTTP/1.1 400") << "4.2.1 too short";
  EXPECT_EQ(with_key("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZSBpcyB0b28gbG9uZw==\r\n"),
            "HTTP/1.1 400")
      << "4.2.1 too long";
  EXPECT_EQ(with_key("Sec-WebSocket-Key: dGhl IHNhbXBsZSBub25jZ==\r\n"), "HTTP/1.1 400")
      << "4.2.1 no Base64";
  EXPECT_EQ(with_key(std::string(kKey) + kKey), "HTTP/1.1 400") << "11.3.1 two";
}

TEST(Rfc6455HandshakeTest, AnotherVersionLearnsWhichOneIsSpoken) {
  for (const char* version : {"0", "7", "8", "12", "14", "130", "thirteen", ""}) {
    const auto answer = answer_to({kRequestLine, kHost, kUpgrade, kKey,
                                   "Sec-WebSocket-Version: " + std::string(version) + "\r\n"});
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 426 Upgrade Required\r\n")) << version;
    EXPECT_THAT(answer, HasSubstr("Sec-WebSocket-Version: 13\r\n")) << version;
    EXPECT_THAT(answer, HasSubstr("Upgrade: websocket\r\n")) << version;
  }
  EXPECT_THAT(answer_to({kRequestLine, kHost, kUpgrade, kKey}), StartsWith("HTTP/1.1 426 "));
}

TEST(Rfc6455HandshakeTest, WhatIsNoUpgradeIsToldToUpgrade) {
  const auto status = [](std::initializer_list<std::string> lines) {
    return answer_to(lines).substr(9, 3);
  };
  EXPECT_EQ(status({kRequestLine, kHost, kVersion, kKey}), "426") << "4.2.1 no upgrade";
  EXPECT_EQ(status({kRequestLine, kHost, "Upgrade: websocket\r\n", kVersion, kKey}), "426")
      << "4.2.1 no Connection";
  EXPECT_EQ(status({"POST /ws HTTP/1.1\r\nContent-Length: 0\r\n", kHost, kUpgrade, kVersion, kKey}),
            "426")
      << "4.2.1 not GET";
  EXPECT_EQ(status({"GET /ws HTTP/1.0\r\n", kHost, kUpgrade, kVersion, kKey}), "426")
      << "4.2.1 HTTP/1.0";
  EXPECT_EQ(
      status({kRequestLine, kHost, "Connection: Upgrade\r\nUpgrade: h2c\r\n", kVersion, kKey}),
      "426")
      << "4.2.1 another protocol";
  EXPECT_EQ(status({kRequestLine, kUpgrade, kVersion, kKey}), "400") << "4.2.1 no Host";
  EXPECT_EQ(status({kRequestLine, "Host: \r\n", kUpgrade, kVersion, kKey}), "400")
      << "4.2.1 an empty Host";
}

TEST(Rfc6455HandshakeTest, AHeaderThatIsTooLargeIsRefused) {
  EXPECT_THAT(answer_to({kRequestLine, kHost, kUpgrade, kVersion, kKey,
                         "X-Large: " + std::string(10'000, 'x') + "\r\n"}),
              StartsWith("HTTP/1.1 431 "));
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "X-" + std::to_string(i) + ": many\r\n";
  EXPECT_THAT(answer_to({kRequestLine, kHost, kUpgrade, kVersion, kKey, many}),
              StartsWith("HTTP/1.1 431 "));
}

TEST(Rfc6455HandshakeTest, EveryRefusalIsOnePlainSentence) {
  for (const auto& answer : {answer_to({kRequestLine, kHost, kUpgrade, kVersion}),
                             answer_to({kRequestLine, kHost, kUpgrade, kKey}),
                             answer_to({kRequestLine, kHost, kVersion, kKey})}) {
    EXPECT_THAT(answer, HasSubstr("Content-Type: text/plain; charset=utf-8\r\n"));
    EXPECT_THAT(answer, HasSubstr("X-Content-Type-Options: nosniff\r\n"));
    EXPECT_THAT(answer, EndsWith(".\n"));
    EXPECT_THAT(answer, testing::Not(HasSubstr("Beast")));
  }
}

}  // namespace
}  // namespace cuppa
