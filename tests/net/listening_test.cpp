// Where the server listens, and what happens when that does not work.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>

#include "net/listening_socket.hpp"
#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

using std::chrono::milliseconds;

constexpr const char* kGet = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

TEST(ListeningTest, APortInUseIsNamed) {
  RunningServer running;
  AsioLoop loop;
  EchoHandler echo;
  NetServer second(loop, RunningServer::answer_with_path, echo);
  EXPECT_EQ(second.listen("127.0.0.1", running.port).problem,
            "Something else already listens on 127.0.0.1 port " + std::to_string(running.port) +
                ". Stop it, or choose another port with --listen.");
}

TEST(ListeningTest, WhatIsNoAddressIsNamedWithWhatIs) {
  AsioLoop loop;
  EchoHandler echo;
  NetServer server(loop, RunningServer::answer_with_path, echo);
  EXPECT_EQ(server.listen("kitchen", 8080).problem,
            "\"kitchen\" is no address to listen on. 0.0.0.0, 127.0.0.1 and :: are.");
  EXPECT_EQ(server.listen("192.0.2.1", 8080).problem,
            "This machine has no address 192.0.2.1. 0.0.0.0 listens on all it has.");
}

TEST(ListeningTest, IPv6TakesIPv4TooAndNamesItPlainly) {
  RunningServer running(
      {}, [](HttpRequest request, HttpAnswer answer) { answer(say(request.address)); });
  const auto listening = running.on_loop([&] { return running.server.listen("::", 0); });
  if (!listening.problem.empty()) GTEST_SKIP() << listening.problem;
  RawClient client(listening.port);
  client.send(kGet);
  EXPECT_TRUE(client.read_response().ends_with("\r\n\r\n127.0.0.1"));
}

class OwnerSocketTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "owner_socket_XXXXXX";
    root_ = ::mkdtemp(pattern.data());
    // Longer than the path of a socket may be.
    directory_ = root_ / std::string(60, 'a') / std::string(60, 'b');
    std::filesystem::create_directories(directory_);
    descriptor_ = FileDescriptor(::open(directory_.c_str(), O_DIRECTORY | O_PATH | O_CLOEXEC));
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  std::string socket_path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_.number()) + "/" + kOwnerSocketName;
  }

  std::filesystem::path root_;
  std::filesystem::path directory_;
  FileDescriptor descriptor_;
};

TEST_F(OwnerSocketTest, RequestsThroughItAreFromTheOwner) {
  RunningServer running({}, [](HttpRequest request, HttpAnswer answer) {
    answer(say(request.from_owner ? "owner" : "somebody"));
  });
  running.on_loop(
      [&] { EXPECT_EQ(running.server.listen_owner_socket(descriptor_.number()).problem, ""); });
  RawClient owner(socket_path());
  owner.send(kGet);
  EXPECT_TRUE(owner.read_response().ends_with("\r\n\r\nowner"));
  RawClient somebody(running.port);
  somebody.send(kGet);
  EXPECT_TRUE(somebody.read_response().ends_with("\r\n\r\nsomebody"));
}

TEST_F(OwnerSocketTest, OnlyTheOwnerCanOpenItAndALeftOverOneIsReplaced) {
  for (int start = 0; start < 2; ++start) {
    const auto opened = listen_in_directory(descriptor_.number());
    ASSERT_TRUE(std::holds_alternative<FileDescriptor>(opened))
        << std::get<ListenProblem>(opened).sentence;
    struct stat status {};
    ASSERT_EQ(::stat((directory_ / kOwnerSocketName).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
  }
}

double processor_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Takes every descriptor but one, for as long as it lives.
class OneDescriptorLeft {
 public:
  OneDescriptorLeft() {
    ::getrlimit(RLIMIT_NOFILE, &before_);
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(next);
    rlimit tight = before_;
    tight.rlim_cur = static_cast<rlim_t>(next) + 1;
    ::setrlimit(RLIMIT_NOFILE, &tight);
  }
  ~OneDescriptorLeft() { ::setrlimit(RLIMIT_NOFILE, &before_); }
  OneDescriptorLeft(const OneDescriptorLeft&) = delete;
  OneDescriptorLeft& operator=(const OneDescriptorLeft&) = delete;

 private:
  rlimit before_{};
};

// Of all that is told of a server.
void note_who_waits(const Fact& fact, std::promise<NewcomersWait>& told) {
  if (fact.name != FactName::newcomers_wait) return;
  const auto why = std::get<std::string_view>(fact.fields.back().value.value());
  told.set_value(why == "limit" ? NewcomersWait::limit : NewcomersWait::descriptors);
}

TEST(ListeningTest, WithNoDescriptorsLeftNewcomersWaitAndNothingSpins) {
  std::promise<NewcomersWait> told;
  NetOptions options;
  options.accept_again_after = milliseconds{20};
  options.header_deadline = milliseconds{400};  // ends the time for which we look
  options.tell = [&](const Fact& fact) { note_who_waits(fact, told); };
  RunningServer running(options);
  RawClient idle(running.port);
  while (running.on_loop([&] { return running.server.standing().connections; }) == 0) {
  }
  auto tight = std::make_unique<OneDescriptorLeft>();
  RawClient client(running.port);
  client.send(kGet);
  EXPECT_EQ(told.get_future().get(), NewcomersWait::descriptors);
  const double before = processor_seconds();
  EXPECT_TRUE(idle.is_at_end());
  EXPECT_LT(processor_seconds() - before, 0.2);
  tight.reset();
  EXPECT_TRUE(client.read_response().starts_with("HTTP/1.1 200 OK"));
}

TEST(ListeningTest, WhenThereIsNoRoomNewcomersWaitUntilSomebodyGoes) {
  std::promise<NewcomersWait> told;
  NetOptions options;
  options.connections_max = 1;
  options.accept_again_after = milliseconds{10};
  options.tell = [&](const Fact& fact) { note_who_waits(fact, told); };
  RunningServer running(options);
  RawClient first(running.port);
  first.upgrade();
  RawClient second(running.port);
  second.send(kGet);
  EXPECT_EQ(told.get_future().get(), NewcomersWait::limit);
  first.hang_up();
  EXPECT_TRUE(second.read_response().starts_with("HTTP/1.1 200 OK"));
}

TEST(ListeningTest, ASignalStopsTheServer) {
  RunningServer running;
  running.on_loop([&] { running.server.stop_on_signals(); });
  RawClient client(running.port);
  client.upgrade();
  running.echo.wait_until_opened(1);
  std::raise(SIGTERM);
  EXPECT_TRUE(client.read_close().value_or("none").starts_with("4101 "));
  client.hang_up();
  running.join();
}

TEST(ListeningTest, StoppingDoesNotWaitForEverForADeviceThatTakesNothing) {
  NetOptions options;
  options.socket_send_bytes = 4096;
  options.stop_deadline = milliseconds{50};
  options.close_deadline = std::chrono::hours{1};
  RunningServer running(options);
  RawClient client(running.port, 4096);
  client.upgrade();
  running.echo.wait_until_opened(1);
  running.on_loop([&] {
    running.echo.devices.at(0)->deliver(make_text_frame(std::string(8'000'000, 'x')),
                                        Urgency::kept);
  });
  running.server.stop();
  running.join();
}

}  // namespace
}  // namespace cuppa
