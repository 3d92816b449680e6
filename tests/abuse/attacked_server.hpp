// The program itself under attack, with a bystander in a session on it: what every attack is
// measured by.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

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

class AttackedServer : public testing::Test {
 protected:
  // `shell`: as ServingProgram has it.
  explicit AttackedServer(std::optional<std::string> shell = std::nullopt);

  void SetUp() override;
  // The server is there, the bystander was answered all the time and is again, and the memory that
  // the attack took is bounded. Prints the figures.
  void TearDown() override;

  std::uint16_t port() const;
  const std::string& guest_key() const { return meeting_.keys.at(2); }
  const std::string& code() const { return meeting_.code; }

  // A connection of an attacker. All that it is sent is searched for what is nobody's business.
  std::unique_ptr<RawClient> attacker(const Approach& approach = {}) const;
  // The same with a WebSocket; nothing when it was refused.
  std::unique_ptr<RawClient> attacker_with_socket(const Approach& approach = {}) const;
  // The same, in the session as the guest.
  std::unique_ptr<RawClient> attacker_in_session(const Approach& approach = {}) const;

  // Connections that the server has open, from its figures.
  int connections() const;
  // Until it has at most so many, asking all the time. How long that took.
  std::chrono::milliseconds time_until_connections_are(int at_most) const;

 private:
  std::size_t memory_kib() const;

  AsioLoop loop_;
  TempDirectory directory_;
  ServingProgram program_;
  ServingProgram::Meeting meeting_;
  std::unique_ptr<Bystander> bystander_;
  std::size_t memory_before_kib_ = 0;
};

}  // namespace cuppa::tests
