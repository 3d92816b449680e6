// Attacks that are over quickly: requests, frames and messages that no device of ours sends.
#include <gmock/gmock.h>

#include "abuse/attacked_server.hpp"

namespace cuppa::tests {
namespace {

using namespace std::string_literals;
using testing::AnyOf;
using testing::HasSubstr;
using testing::StartsWith;

class MalformedTest : public AttackedServer {};

TEST_P(MalformedTest, BadHandshakes) {
  const std::string upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
  const std::string version = "Sec-WebSocket-Version: 13\r\n";
  const std::string requests[] = {
      "GET /ws HTTP/1.1\r\n\r\n",
      "GET /ws HTTP/1.1\r\nHost: a\r\n" + upgrade + "\r\n",
      "GET /ws HTTP/1.1\r\nHost: a\r\n" + upgrade + version + "\r\n",
      "GET /ws HTTP/1.1\r\nHost: a\r\n" + upgrade + version + "Sec-WebSocket-Key: \xff\r\n\r\n",
      "POST /ws HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
      "GET /ws HTTP/9.9\r\nHost: a\r\n\r\n",
      "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"s,  // TLS on a plain port
      std::string(64, '\0') + "\r\n\r\n",
      "GET /ws HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
      "GET /ws HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "POST /api/join HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz\r\n",
      "GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n\r\n",
      "GET /ws HTTP/1.1\r\n" + std::string(20'000, 'a') + ": b\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  };
  for (int round = 0; round < attackers(10, 200); ++round) {
    for (const auto& request : requests) {
      const auto client = attacker();
      ASSERT_TRUE(client);
      client->send(request);
      EXPECT_THAT(client->read_response(), AnyOf(StartsWith("HTTP/1."), "")) << request;
    }
  }
}

TEST_P(MalformedTest, BadFrames) {
  const std::string frames[] = {
      "\xf1\x80\x00\x00\x00\x00"s,                                // reserved bits
      "\x83\x80\x00\x00\x00\x00"s,                                // an opcode that there is not
      "\x81\x02hi"s,                                              // not masked
      "\x81\xff\x00\x00\x00\x7f\xff\xff\xff\xff"s + "\0\0\0\0"s,  // half a terabyte
      make_client_frame(kText, std::string(20'000, 'x')),
      make_client_frame(kText, "caf\xe9"),
      make_client_frame(kText, "\xed\xa0\x80"),
      make_client_frame(kPing, "in parts", false),
      make_client_frame(kContinuation, "of nothing"),
      make_client_frame(kBinary, "\x00\x01"s),
      make_client_frame(kClose, "\x03"),
      make_client_frame(kClose, "\x03\xec never"),
  };
  for (int round = 0; round < attackers(10, 200); ++round) {
    for (const auto& frame : frames) {
      const auto client = attacker_with_socket();
      ASSERT_TRUE(client);
      client->send(frame);
      EXPECT_THAT(client->read_close().value_or("none"), StartsWith("4000 "));
      EXPECT_TRUE(client->is_at_end());
    }
  }
}

// RFC 6455 §8.1: of a text in parts each part may be fine, and the whole is not.
TEST_P(MalformedTest, BrokenUtf8InEverySplit) {
  const std::string texts[] = {"caf\xe9", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                               "tea \xe2\x98"};
  for (const auto& text : texts) {
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const auto client = attacker_with_socket();
      ASSERT_TRUE(client);
      client->send(make_client_frame(kText, text.substr(0, at), false));
      client->send(make_client_frame(kContinuation, text.substr(at)));
      EXPECT_THAT(client->read_close().value_or("none"), StartsWith("4000 ")) << text << at;
    }
  }
}

TEST_P(MalformedTest, TenThousandMalformedMessages) {
  const std::string deep(7'000, '[');
  const std::string messages[] = {
      "",
      "{",
      "null",
      "[]",
      deep,
      R"({"type":null})",
      R"({"type":"hello"})",
      R"({"type":"command","id":7,"kind":{},"body":[]})",
      R"({"type":"command","id":"aaaaaaaaaaaaaaaaaaaaaa","kind":"post_chat","body":{"text":7}})",
      R"({"type":"command","id":"aaaaaaaaaaaaaaaaaaaaaa","kind":"erase_everything","body":{}})",
      R"({"type":"hello","version":1e999,"app":"","key":"","tab":"","client_time":0})",
      R"({"type":"no_name_note","note_key":"\u0000","box":"chat","text":"","padding":""})",
      "{\"type\":\"" + std::string(10'000, 'x') + "\"}",
      "\xef\xbb\xbf{}",
  };
  constexpr int kAConnection = 20;  // the server says goodbye after a few of them
  int sent = 0;
  for (const int all = attackers(1'000, 10'000); sent < all;) {
    const auto client = attacker_with_socket();
    ASSERT_TRUE(client);
    for (int i = 0; i < kAConnection; ++i) {
      client->send_text(messages[static_cast<std::size_t>(sent++) % std::size(messages)]);
    }
    EXPECT_THAT(client->read_close().value_or("none"), StartsWith("4"));
  }
}

TEST_P(MalformedTest, MalformedRequests) {
  const std::string bodies[] = {
      "",
      "{",
      "[]",
      "null",
      "\"text\"",
      "{\"code\":7}",
      std::string(60'000, '['),
      "{\"code\":\"" + std::string(60'000, '9') + "\"}",
      "{\"code\":\"caf\xe9\"}",
      R"({"code":"' OR 1=1 --","token":"token-of-a-device-no-1-long","name":"x"})",
      R"({"code":"../../etc/passwd","token":"token-of-a-device-no-1-long","name":"x"})"};
  const std::string paths[] = {"/api/join",
                               "/api/sessions",
                               "/api/links",
                               "/api/sessions/'%20OR%201=1/next",
                               "/api/sessions/..%2f..%2f/links",
                               "/api/qr",
                               "/api/captions?key=x&seq=99999999999999999999",
                               "/api/invitation/%00/need",
                               "/control/invite"};
  const auto client_request = [](const std::string& path, const std::string& body) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
  };
  for (int round = 0; round < attackers(2, 40); ++round) {
    for (const auto& path : paths) {
      for (const auto& body : bodies) {
        const auto client = attacker();
        ASSERT_TRUE(client);
        client->send(client_request(path, body));
        EXPECT_THAT(client->read_to_end(), AnyOf(StartsWith("HTTP/1.1 4"), HasSubstr(" 503 ")))
            << path << " " << body.substr(0, 80);
      }
    }
  }
}

CUPPA_ATTACKED_OVER_BOTH(MalformedTest);

}  // namespace
}  // namespace cuppa::tests
