// Attacks by quantity: pings, connections and messages without end.
#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <thread>

#include "abuse/attacked_server.hpp"

namespace cuppa::tests {
namespace {

using testing::AnyOf;
using testing::StartsWith;

constexpr std::chrono::milliseconds kGone{10'000};

class FloodsTest : public AttackedServer {};

TEST_P(FloodsTest, PingsThatAreAnsweredOneByOne) {
  const auto client = attacker_with_socket();
  ASSERT_TRUE(client);
  constexpr int kAtOnce = 100;
  std::string pings;
  for (int i = 0; i < kAtOnce; ++i) pings += make_client_frame(kPing, std::string(125, 'p'));
  for (int sent = 0; sent < attackers(20'000, 500'000); sent += kAtOnce) {
    client->send(pings);
    for (int i = 0; i < kAtOnce; ++i) {
      const auto opcode = client->read_frame().opcode;
      if (opcode == kText) continue;  // it said no hello
      if (opcode == kClose) return;   // and is sent away for it, however busy it is
      ASSERT_EQ(opcode, kPong);
    }
  }
}

TEST_P(FloodsTest, PingsWhosePongsNobodyReads) {
  std::string pings;
  for (int i = 0; i < 1000; ++i) pings += make_client_frame(kPing, std::string(125, 'p'));
  std::vector<std::chrono::milliseconds> gone_after(static_cast<std::size_t>(attackers(4, 50)));
  std::vector<std::thread> threads;
  for (auto& took : gone_after) {
    threads.push_back(attack([this, &pings, &took] {
      const auto client = attacker_with_socket({4096});
      ASSERT_TRUE(client);
      const auto since = std::chrono::steady_clock::now();
      for (int round = 0; round < 100; ++round) client->send(pings);
      // Too slow; or it said no hello, whichever is found first.
      EXPECT_THAT(client->read_close().value_or("4108 gone"),
                  AnyOf(StartsWith("4108 "), StartsWith("4001 ")));
      took = std::chrono::duration_cast<std::chrono::milliseconds>(
          std::chrono::steady_clock::now() - since);
    }));
  }
  for (auto& thread : threads) thread.join();
  const auto longest = *std::max_element(gone_after.begin(), gone_after.end());
  std::cout << "whoever read nothing was gone after " << longest.count() << " ms\n";
  if (is_full_run()) {
    EXPECT_LE(longest, kGone);
  }
}

TEST_P(FloodsTest, CommandsFasterThanAnybodyTypes) {
  const auto client = attacker_in_session();
  ASSERT_TRUE(client);
  const int commands = attackers(2'000, 50'000);
  auto sending = attack([&] {
    for (int i = 0; i < commands; ++i) {
      client->send_text(R"({"type":"command","id":"VGhpc0lzQW5JZE9m)" +
                        std::to_string(100'000 + i) +
                        R"(","kind":"post_chat","body":{"text":"more"}})");
    }
  });
  int accepted = 0;
  int refused = 0;
  while (accepted + refused < commands) {
    const auto frame = client->read_frame();
    if (frame.opcode == -1 || frame.opcode == kClose) break;
    if (frame.payload.find(R"("type":"acknowledgement")") != std::string::npos) ++accepted;
    if (frame.payload.find(R"("code":"too_many")") != std::string::npos) ++refused;
  }
  sending.join();
  EXPECT_GT(refused, accepted);
}

TEST_P(FloodsTest, PeopleWhoComeInByGuessing) {
  int refused = 0;
  for (int i = 0; i < attackers(300, 3'000); ++i) {
    const auto client = attacker();
    ASSERT_TRUE(client);
    const auto number = std::to_string(100'000 + i);
    const auto body =
        R"({"code":")" + number + R"(","token":"token-of-a-device-no-)" + number + R"("})";
    client->send("POST /api/join HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " +
                 std::to_string(body.size()) + "\r\n\r\n" + body);
    refused += client->read_to_end().starts_with("HTTP/1.1 429 ") ? 1 : 0;
  }
  EXPECT_GE(refused, attackers(300, 3'000) / 2);
}

CUPPA_ATTACKED_OVER_BOTH(FloodsTest);

}  // namespace
}  // namespace cuppa::tests
