// The program under a service manager: the sockets that it is handed, and what it says.
#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <cstring>

#include "demo/program.hpp"
#include "net/file_descriptor.hpp"
#include "net/made_certificate.hpp"
#include "net/raw_client.hpp"
#include "net/tls_client.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kAskHealth =
    "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

// What systemd holds: sockets that are opened before the program and outlive it, and a socket in
// which it hears how the program is.
class FakeSupervisor {
 public:
  explicit FakeSupervisor(const std::filesystem::path& directory)
      : path_((directory / "notify").string()), heard_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
    const timeval patience{10, 0};
    ::setsockopt(heard_.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path_.c_str(), sizeof address.sun_path - 1);
    ::bind(heard_.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
  }

  // A TCP socket on a free port; `type` for one that no server can use.
  std::uint16_t open(int type = SOCK_STREAM) {
    handed_ = FileDescriptor(::socket(AF_INET, type, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    EXPECT_EQ(::bind(handed_.number(), generic, size), 0);
    if (type == SOCK_STREAM) ::listen(handed_.number(), SOMAXCONN);
    ::getsockname(handed_.number(), generic, &size);
    return ntohs(address.sin_port);
  }

  // For Program: called in the child.
  void prepare_child() const {
    ::setenv("NOTIFY_SOCKET", path_.c_str(), 1);
    if (!handed_.is_open()) return;
    ::dup2(handed_.number(), 3);
    ::setenv("LISTEN_PID", std::to_string(::getpid()).c_str(), 1);
    ::setenv("LISTEN_FDS", "1", 1);
  }

  std::string hear() {
    std::array<char, 500> text{};
    const ssize_t size = ::recv(heard_.number(), text.data(), text.size(), 0);
    return size < 0 ? "nothing" : std::string(text.data(), static_cast<std::size_t>(size));
  }

 private:
  std::string path_;
  FileDescriptor heard_, handed_;
};

class SupervisorTest : public testing::Test {
 protected:
  void start(std::vector<std::string> more = {}) {
    std::vector<std::string> flags{"serve", "--listen", "127.0.0.1:1", "--data", data()};
    flags.insert(flags.end(), more.begin(), more.end());
    program_.emplace(flags, [this] { supervisor_.prepare_child(); });
  }
  std::string data() const { return (directory_.path() / "data").string(); }
  int stop() {
    program_->interrupt();
    return program_->wait();
  }

  TempDirectory directory_;
  FakeSupervisor supervisor_{directory_.path()};
  std::optional<Program> program_;
};

TEST_F(SupervisorTest, ItServesOnTheSocketThatItIsHandedAndSaysWhenItIsReady) {
  const auto port = supervisor_.open();
  start();
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  const auto lines = program_->read_until("#");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(address_in(lines.back()).port, std::to_string(port)) << "not the one of --listen";
  RawClient client(port);
  client.send(kAskHealth);
  EXPECT_THAT(client.read_to_end(), StartsWith("HTTP/1.1 200 OK"));
  program_->interrupt();
  EXPECT_EQ(supervisor_.hear(), "STOPPING=1");
  EXPECT_EQ(program_->wait(), 0);
}

TEST_F(SupervisorTest, WhoComesWhileTheProgramIsReplacedWaitsAndIsServed) {
  const auto port = supervisor_.open();
  start();
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  EXPECT_EQ(stop(), 0);
  RawClient client(port);
  client.send(kAskHealth);
  start();
  EXPECT_THAT(client.read_to_end(), StartsWith("HTTP/1.1 200 OK"));
  EXPECT_EQ(stop(), 0);
}

TEST_F(SupervisorTest, ASocketThatIsOfNoUseIsNamed) {
  supervisor_.open(SOCK_DGRAM);
  start();
  EXPECT_EQ(program_->wait(), 69);
}

TEST_F(SupervisorTest, AReloadIsSaidFromItsBeginningToItsEnd) {
  const auto port = supervisor_.open();
  const auto files = make_certificate(directory_.path());
  start({"--tls-cert", files.certificate, "--tls-key", files.key});
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  make_certificate(directory_.path(), {"renewed.example"});
  program_->hang_up();
  EXPECT_THAT(supervisor_.hear(), StartsWith("RELOADING=1\nMONOTONIC_USEC="));
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  TlsClient client(port);
  ASSERT_TRUE(client.tls().shake_hands());
  EXPECT_EQ(client.tls().server_name(), "renewed.example");
}

TEST_F(SupervisorTest, WithoutACertificateAReloadChangesNothing) {
  const auto port = supervisor_.open();
  start();
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  program_->hang_up();
  EXPECT_THAT(supervisor_.hear(), StartsWith("RELOADING=1"));
  EXPECT_EQ(supervisor_.hear(), "READY=1");
  RawClient client(port);
  client.send(kAskHealth);
  EXPECT_THAT(client.read_to_end(), StartsWith("HTTP/1.1 200 OK"));
}

TEST_F(SupervisorTest, WhatWasMeantForAnotherProcessIsLeftAlone) {
  program_.emplace(std::vector<std::string>{"serve", "--listen", "127.0.0.1:0", "--data", data()},
                   [] {
                     ::setenv("LISTEN_PID", "1", 1);
                     ::setenv("LISTEN_FDS", "1", 1);
                   });
  const auto lines = program_->read_until("#");
  ASSERT_FALSE(lines.empty());
  RawClient client(static_cast<std::uint16_t>(std::stoi(address_in(lines.back()).port)));
  client.send(kAskHealth);
  EXPECT_THAT(client.read_to_end(), HasSubstr("ok"));
}

}  // namespace
}  // namespace cuppa::tests
