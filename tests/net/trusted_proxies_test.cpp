// Whose address counts, when proxies stand in front.
#include "net/trusted_proxies.hpp"

#include <gtest/gtest.h>

#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

TrustedProxies trusting(std::initializer_list<const char*> ranges) {
  TrustedProxies proxies;
  for (const char* range : ranges) EXPECT_TRUE(proxies.add(range)) << range;
  return proxies;
}

TEST(TrustedProxiesTest, ARangeHoldsWhatBeginsWithItsBits) {
  const auto proxies = trusting({"10.1.0.0/20", "192.168.1.20", " fd00:1::/31 ", "::1"});
  for (const char* inside :
       {"10.1.0.0", "10.1.15.255", "192.168.1.20", "fd00:0:ffff::", "fd00:1::5", "::1"}) {
    EXPECT_TRUE(proxies.contains(inside)) << inside;
  }
  for (const char* outside :
       {"10.1.16.0", "10.0.255.255", "192.168.1.21", "fd00:2::", "::2", "::", "0.0.0.1", "owner"}) {
    EXPECT_FALSE(proxies.contains(outside)) << outside;
  }
}

TEST(TrustedProxiesTest, AnIPv4RangeHoldsIPv4WrittenAsIPv6AndSlashZeroHoldsAll) {
  EXPECT_TRUE(trusting({"10.0.0.0/8"}).contains("::ffff:10.2.3.4"));
  EXPECT_TRUE(trusting({"0.0.0.0/0"}).contains("203.0.113.9"));
  EXPECT_FALSE(trusting({"0.0.0.0/0"}).contains("2001:db8::1"));
}

TEST(TrustedProxiesTest, WhatIsNoRangeIsNotTaken) {
  for (const char* wrong : {"", "tea", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/8x",
                            "10.0/8", "10.0.0.0/-1", "localhost"}) {
    EXPECT_FALSE(TrustedProxies{}.add(wrong)) << wrong;
  }
}

TEST(TrustedProxiesTest, AStrangerIsWhoeverItIsWhateverItSays) {
  EXPECT_EQ(TrustedProxies{}.client_of("127.0.0.1", "203.0.113.9"), "127.0.0.1");
  EXPECT_EQ(trusting({"127.0.0.1"}).client_of("203.0.113.1", "203.0.113.9"), "203.0.113.1");
}

TEST(TrustedProxiesTest, TheLastThatIsNotTrustedIsTheClient) {
  const auto proxies = trusting({"127.0.0.0/8", "10.0.0.0/8"});
  const auto client = [&](const char* list) { return proxies.client_of("127.0.0.1", list); };
  EXPECT_EQ(client("203.0.113.9"), "203.0.113.9");
  EXPECT_EQ(client("198.51.100.1, 203.0.113.9, 10.1.1.1"), "203.0.113.9") << "a forged one before";
  EXPECT_EQ(client("10.3.3.3, 10.2.2.2"), "10.3.3.3") << "all are trusted: the farthest";
  EXPECT_EQ(client(""), "127.0.0.1");
  EXPECT_EQ(client("203.0.113.9, unknown"), "127.0.0.1") << "nobody trusted named one";
  EXPECT_EQ(client("unknown, 10.1.1.1"), "10.1.1.1");
}

TEST(TrustedProxiesTest, AnEntryIsNamedAsAPeerWouldBe) {
  const auto proxies = trusting({"127.0.0.1"});
  const auto client = [&](const char* list) { return proxies.client_of("127.0.0.1", list); };
  EXPECT_EQ(client("203.0.113.9:4711"), "203.0.113.9");
  EXPECT_EQ(client("[2001:DB8::0:1]:4711"), "2001:db8::1");
  EXPECT_EQ(client("2001:db8:0::1"), "2001:db8::1");
  EXPECT_EQ(client("::ffff:203.0.113.9"), "203.0.113.9");
}

// ---- Through a server

std::string seen_by(const TrustedProxies& proxies, const std::string& headers) {
  NetOptions options;
  options.trusted_proxies = proxies;
  RunningServer running(options, [](HttpRequest request, HttpAnswer answer) {
    answer(say(request.address + (request.is_https ? " by https" : "")));
  });
  RawClient client(running.port);
  client.send("GET / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
  const auto response = client.read_response();
  const bool stays = response.find("Strict-Transport-Security: ") != std::string::npos;
  EXPECT_EQ(stays, response.ends_with("by https"));
  return response.substr(response.find("\r\n\r\n") + 4);
}

TEST(TrustedProxiesTest, OnlyATrustedPeerIsBelieved) {
  const std::string headers =
      "X-Forwarded-For: 10.1.1.1\r\nX-Forwarded-For: 10.2.2.2\r\nX-Forwarded-Proto: https\r\n";
  EXPECT_EQ(seen_by({}, headers), "127.0.0.1");
  EXPECT_EQ(seen_by(trusting({"192.168.0.0/16"}), headers), "127.0.0.1");
  EXPECT_EQ(seen_by(trusting({"127.0.0.1"}), headers), "10.2.2.2 by https");
}

TEST(TrustedProxiesTest, TheNearestProxySaysWhetherItIsHttps) {
  const auto proxies = trusting({"127.0.0.1"});
  EXPECT_EQ(seen_by(proxies, "X-Forwarded-Proto: https, http\r\n"), "127.0.0.1");
  EXPECT_EQ(seen_by(proxies, "X-Forwarded-Proto: http, HTTPS\r\n"), "127.0.0.1 by https");
  EXPECT_EQ(seen_by(proxies, "X-Forwarded-Proto: wss\r\n"), "127.0.0.1 by https");
  EXPECT_EQ(seen_by(proxies, "X-Forwarded-Proto: ws\r\n"), "127.0.0.1");
  EXPECT_EQ(seen_by(proxies, ""), "127.0.0.1");
}

}  // namespace
}  // namespace cuppa
