// Attacks by patience: whoever says or takes a byte at a time, or nothing, is gone in ten seconds.
#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "abuse/attacked_server.hpp"

namespace cuppa::tests {
namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

constexpr std::chrono::milliseconds kLaggardsGone{10'000};
constexpr std::chrono::milliseconds kToNotice{500};  // the figures are asked for one by one

class LaggardsTest : public AttackedServer {
 protected:
  void expect_gone_in_time(std::chrono::milliseconds took) {
    std::cout << "laggards gone after " << took.count() << " ms\n";
    if (is_full_run()) {
      EXPECT_LE(took, kLaggardsGone + kToNotice);
    }
  }
};

// Each sends a byte whenever it is asked to.
class Drips {
 public:
  Drips(Clients clients, std::string text) : clients_(std::move(clients)), text_(std::move(text)) {}
  void drip() {
    for (const auto& client : clients_) client->send(text_.substr(at_ % text_.size(), 1));
    ++at_;
  }

 private:
  Clients clients_;
  std::string text_;
  std::size_t at_ = 0;
};

TEST_P(LaggardsTest, AllKindsAtOnceAreGone) {
  const int each = attackers(20, 200);
  const int before = descriptors();
  const auto many = [&](const auto& make, const std::string& first) {
    Clients clients;
    for (int i = 0; i < each; ++i) {
      auto client = make();
      EXPECT_TRUE(client);
      if (client) client->send(first);
      if (client) clients.push_back(std::move(client));
    }
    return clients;
  };
  const auto plain = [&] { return attacker(); };
  const auto upgraded = [&] { return attacker_with_socket(); };

  Drips headers(many(plain, "GET / HTTP/1.1\r\n"), "X-Slow: yes\r\n");
  Drips bodies(many(plain, "POST /api/join HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n"),
               "{\"code\":");
  const auto silent = many(plain, "");
  const auto no_hello = many(upgraded, "");
  const auto half_a_frame = many(upgraded, "\x81\xfe\x40");
  const auto since = std::chrono::steady_clock::now();
  std::atomic<bool> are_gone = false;
  auto dripping = attack([&] {
    while (!are_gone) {
      headers.drip();
      bodies.drip();
      std::this_thread::yield();
    }
  });
  time_until_descriptors_are(before);
  expect_gone_in_time(std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - since));
  are_gone = true;
  dripping.join();
}

CUPPA_ATTACKED_OVER_BOTH(LaggardsTest);

}  // namespace
}  // namespace cuppa::tests
