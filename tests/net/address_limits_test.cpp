// What one address may have at once: connections, and connections that have asked nothing yet.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "http/counted_address.hpp"
#include "net/address_counts.hpp"
#include "net/raw_client.hpp"
#include "net/running_server.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// Room for so many connections, of which an eighth is for other addresses.
NetOptions room_for(std::size_t connections) {
  NetOptions options;
  options.connections_max = connections;
  return options;
}

std::string request_of(const std::string& address) {
  return "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address + "\r\n\r\n";
}

using Clients = std::vector<std::unique_ptr<RawClient>>;

// Each has asked something and stays.
Clients clients_that_asked(std::uint16_t port, int count, const std::string& address = "x") {
  Clients clients;
  for (int i = 0; i < count; ++i) {
    clients.push_back(std::make_unique<RawClient>(port));
    clients.back()->send(request_of(address));
    EXPECT_THAT(clients.back()->read_response(), StartsWith("HTTP/1.1 200 ")) << i;
  }
  return clients;
}

TEST(AddressLimitsTest, AnAddressWithTooManyConnectionsIsToldSoAndWhenToComeBack) {
  RunningServer running(room_for(16));
  auto clients = clients_that_asked(running.port, 14);
  RawClient one_more(running.port);
  one_more.send(request_of("x"));
  const auto answer = one_more.read_to_end();
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 503 Service Unavailable\r\n"));
  EXPECT_THAT(answer, HasSubstr("Retry-After: 5\r\n"));
  EXPECT_THAT(answer, HasSubstr("\r\n\r\nToo many connections come from your address."));
  EXPECT_FALSE(one_more.was_reset());
}

TEST(AddressLimitsTest, WhoeverGoesMakesRoom) {
  RunningServer running(room_for(16));
  auto clients = clients_that_asked(running.port, 14);
  clients.pop_back();
  while (running.on_loop([&] { return running.server.standing().connections; }) > 13) {
  }
  clients_that_asked(running.port, 1);
}

TEST(AddressLimitsTest, AWebSocketCountsAsLongAsItLives) {
  RunningServer running(room_for(16));
  std::vector<std::unique_ptr<RawClient>> devices;
  for (int i = 0; i < 14; ++i) {
    devices.push_back(std::make_unique<RawClient>(running.port));
    ASSERT_EQ(devices.back()->upgrade(), "HTTP/1.1 101 Switching Protocols");
  }
  RawClient one_more(running.port);
  EXPECT_THAT(one_more.read_to_end(), StartsWith("HTTP/1.1 503 "));
  devices.clear();
  running.echo.wait_until_closed(14);
  while (running.on_loop([&] { return running.server.standing().connections; }) > 0) {
  }
  clients_that_asked(running.port, 14);
}

TEST(AddressLimitsTest, BehindAProxyEachClientIsCountedForItself) {
  auto options = room_for(16);
  options.trusted_proxies.add("127.0.0.0/8");
  options.connections_max = 32;
  RunningServer running(options);
  auto venue = clients_that_asked(running.port, 28, "192.0.2.7");
  RawClient one_more(running.port);
  one_more.send(request_of("192.0.2.7"));
  EXPECT_THAT(one_more.read_to_end(), StartsWith("HTTP/1.1 503 "));
  clients_that_asked(running.port, 1, "192.0.2.8");
}

TEST(AddressLimitsTest, WhoHasAskedNothingYetCountsAsUnfinished) {
  auto options = room_for(8000);  // of which one address has 2000, and half of that unfinished
  RunningServer running(options);
  std::vector<std::unique_ptr<RawClient>> silent;
  for (std::size_t i = 0; i < limits::kUnfinishedPerAddressMax; ++i) {
    silent.push_back(std::make_unique<RawClient>(running.port));
  }
  silent.front()->send("GET / HTTP/1.1\r\nHost: loc");  // begun is not done
  RawClient one_more(running.port);
  EXPECT_THAT(one_more.read_to_end(), StartsWith("HTTP/1.1 503 "));
  silent.front()->send("alhost\r\n\r\n");
  EXPECT_THAT(silent.front()->read_response(), StartsWith("HTTP/1.1 200 "));
  clients_that_asked(running.port, 1);
}

TEST(AddressLimitsTest, NothingIsRememberedOfThoseWhoWent) {
  AddressCounts counts;
  counts.set_limit(2);
  {
    const auto first = counts.take("192.0.2.1");
    const auto second = counts.take("192.0.2.1");
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(counts.take("192.0.2.1"));
    EXPECT_TRUE(counts.take("192.0.2.2"));
    EXPECT_EQ(counts.addresses(), 1U);
  }
  EXPECT_EQ(counts.addresses(), 0U);
}

TEST(AddressLimitsTest, ANetworkOfIpv6CountsAsOneAddress) {
  EXPECT_EQ(counted_address("2001:db8:1:2::1"), counted_address("2001:db8:1:2:ffff::9"));
  EXPECT_NE(counted_address("2001:db8:1:2::1"), counted_address("2001:db8:1:3::1"));
  EXPECT_EQ(counted_address("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(counted_address("unknown"), "unknown");
}

TEST(AddressLimitsTest, AVenueOfFourHundredFitsAndOthersAlwaysDo) {
  constexpr std::size_t kSmallSystem = 1024 - 64;
  EXPECT_GE(connections_per_address(kSmallSystem, 1), 2 * limits::kParticipantsMax);
  EXPECT_LE(connections_per_address(kSmallSystem, 1), kSmallSystem - kSmallSystem / 8);
  EXPECT_EQ(connections_per_address(100'000, 1), 25'000U);
  EXPECT_EQ(connections_per_address(100'000, 1000), 87'500U);
  EXPECT_EQ(connections_per_address(64, 1), 56U);
}

}  // namespace
}  // namespace cuppa
