// The program itself under attack, with a bystander in a session on it: what every attack is
// measured by.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "abuse/bystander.hpp"
#include "net/asio_loop.hpp"
#include "net/raw_client.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {

// tests/abuse/run sets CUPPA_ABUSE=full: larger attacks, and the bystander's round trip counts.
bool is_full_run();
// So many, or so many in a full run.
int attackers(int usual, int full);

enum class Transport { plain, tls };

// Attackers have machines of their own: theirs is the time that server and bystander leave.
std::thread attack(std::function<void()> with);

// Each attack comes over plain sockets and over TLS.
class AttackedServer : public testing::TestWithParam<Transport> {
 protected:
  // `shell`: as ServingProgram has it.
  explicit AttackedServer(std::optional<std::string> shell = std::nullopt);

  void SetUp() override;
  // The server is there, the bystander was answered all the time and is again, and the memory that
  // the attack took is bounded. Prints the figures.
  void TearDown() override;

  const std::string& guest_key() const { return meeting_.keys.at(2); }
  const std::string& code() const { return meeting_.code; }

  // A connection of an attacker, which has shaken hands where that is to be done; nothing when it
  // was not let in. All that it is sent is searched for what is nobody's business.
  std::unique_ptr<RawClient> attacker(const Approach& approach = {}) const;
  // As it comes, before any handshake.
  std::unique_ptr<ByteStream> caller(const Approach& approach = {}) const;
  // An attacker with a WebSocket; nothing when it was refused.
  std::unique_ptr<RawClient> attacker_with_socket(const Approach& approach = {}) const;
  // The same, in the session as the guest.
  std::unique_ptr<RawClient> attacker_in_session(const Approach& approach = {}) const;

  // What the server has open: of each connection all descriptors, also when nobody serves it any
  // more.
  int descriptors() const;
  // Until it has at most so many, looking all the time. How long that took.
  std::chrono::milliseconds time_until_descriptors_are(int at_most) const;

  // The answer to a GET, with its head.
  std::string answer_to(const std::string& path) const;

 private:
  void start_with_tls();
  std::size_t memory_kib() const;

  AsioLoop loop_;
  TempDirectory directory_;
  ServingProgram program_;
  ServingProgram::Meeting meeting_;
  std::unique_ptr<Bystander> bystander_;
  std::size_t memory_before_kib_ = 0;
};

// "Plain", "Tls"
std::string name_of(const testing::TestParamInfo<Transport>& transport);

#define CUPPA_ATTACKED_OVER_BOTH(test) \
  INSTANTIATE_TEST_SUITE_P(Over, test, testing::Values(Transport::plain, Transport::tls), name_of)

}  // namespace cuppa::tests
