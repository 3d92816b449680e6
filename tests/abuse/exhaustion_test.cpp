// A server with few descriptors, and more connections than it can hold, from many addresses.
#include <gmock/gmock.h>

#include <algorithm>
#include <iostream>

#include "abuse/attacked_server.hpp"

namespace cuppa::tests {
namespace {

using testing::StartsWith;

constexpr std::chrono::milliseconds kAcceptsAgain{2'000};

class ExhaustionTest : public AttackedServer {
 protected:
  ExhaustionTest() : AttackedServer("ulimit -n 200") {}

  std::vector<std::unique_ptr<RawClient>> knock(const std::string& from, int times) const {
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < times; ++i) {
      if (auto stream = caller({0, from})) {
        clients.push_back(std::make_unique<RawClient>(std::move(stream)));
      }
    }
    return clients;
  }
};

TEST_P(ExhaustionTest, OneAddressCannotTakeAllThereIs) {
  const auto greedy = knock("127.0.0.66", 400);
  const auto other = attacker();
  ASSERT_TRUE(other);
  other->send("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(other->read_to_end(), StartsWith("HTTP/1.1 200 "));
  const auto is_told_why = [](const auto& client) {
    return client->read_to_end().find("Retry-After: ") != std::string::npos;
  };
  if (GetParam() == Transport::tls) return;  // they never shook hands, so nothing can be said
  EXPECT_TRUE(std::any_of(greedy.rbegin(), greedy.rend(), is_told_why)) << "of those turned away";
}

TEST_P(ExhaustionTest, ManyAddressesTogetherMakeOthersWaitAndNoLonger) {
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 10; ++i) {
    for (auto& client : knock("127.0.1." + std::to_string(i + 1), attackers(40, 100))) {
      clients.push_back(std::move(client));
    }
  }
  const auto since = std::chrono::steady_clock::now();
  clients.clear();
  const auto newcomer = attacker();
  ASSERT_TRUE(newcomer);
  newcomer->send("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(newcomer->read_to_end(), StartsWith("HTTP/1.1 200 "));
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - since);
  std::cout << "accepting again after " << took.count() << " ms\n";
  if (is_full_run()) {
    EXPECT_LE(took, kAcceptsAgain);
  }
}

CUPPA_ATTACKED_OVER_BOTH(ExhaustionTest);

}  // namespace
}  // namespace cuppa::tests
