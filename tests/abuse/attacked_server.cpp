#include "abuse/attacked_server.hpp"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

#include "net/made_certificate.hpp"
#include "net/tls_bytes.hpp"

namespace cuppa::tests {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kGrowthMaxKib = 64 * 1024;
constexpr std::chrono::milliseconds kRoundTripMax{100};
constexpr std::chrono::seconds kPatience{30};

// Paths, queries, names of code: nothing that an answer could need.
constexpr std::string_view kInternals[] = {
    "Beast",   "boost",    "sqlite",   "SQLITE",   "SELECT ",  "INSERT ",
    "std::",   "nlohmann", "json.exc", ".cpp",     ".hpp",     "0x7f",
    "what():", "errno",    "/usr/",    "/var/lib", "cuppa.db", "terminate"};

// Passes on what comes after it has looked at it.
class SearchedBytes final : public ByteStream {
 public:
  explicit SearchedBytes(std::unique_ptr<ByteStream> inner) : inner_(std::move(inner)) {}

  bool send(std::string_view bytes) override { return inner_->send(bytes); }

  Ended receive(std::string& bytes) override {
    const auto before = bytes.size();
    const auto ended = inner_->receive(bytes);
    const auto fresh = std::string_view(bytes).substr(before);
    for (const auto internal : kInternals) {
      if (fresh.find(internal) == std::string_view::npos) continue;
      ADD_FAILURE() << "the answer says " << internal << ": " << fresh.substr(0, 400);
    }
    return ended;
  }

 private:
  std::unique_ptr<ByteStream> inner_;
};

Json plan_of_one_step() {
  return Json::array({{{"id", "s1"},
                       {"kind", "have_your_say"},
                       {"title", ""},
                       {"questions", Json::array()},
                       {"length_ms", nullptr},
                       {"turn_ms", 3'600'000}}});
}

}  // namespace

bool is_full_run() {
  const char* size = std::getenv("CUPPA_ABUSE");
  return size != nullptr && std::string_view(size) == "full";
}

int attackers(int usual, int full) { return is_full_run() ? full : usual; }

std::thread attack(std::function<void()> with) {
  return std::thread([with = std::move(with)] {
    constexpr id_t kThisThread = 0;
    ::setpriority(PRIO_PROCESS, kThisThread, 19);
    with();
  });
}

AttackedServer::AttackedServer(std::optional<std::string> shell)
    : program_(loop_, directory_.path() / "data", std::move(shell)) {}

void AttackedServer::SetUp() {
  ASSERT_TRUE(program_.start());
  meeting_ = program_.make_meeting(plan_of_one_step(), 2);
  ASSERT_FALSE(meeting_.session.empty());
  if (GetParam() == Transport::tls) {
    ASSERT_NO_FATAL_FAILURE(start_with_tls());
  }
  bystander_ = std::make_unique<Bystander>([this] { return attacker(); }, meeting_.keys.at(1));
  ASSERT_TRUE(bystander_->is_answered(2));
  memory_before_kib_ = memory_kib();
}

void AttackedServer::start_with_tls() {
  ASSERT_EQ(program_.stop(), 0);
  const auto files = make_certificate(directory_.path());
  ASSERT_TRUE(program_.start({"--tls-cert", files.certificate, "--tls-key", files.key}));
}

void AttackedServer::TearDown() {
  ASSERT_TRUE(bystander_);
  EXPECT_TRUE(bystander_->is_answered(2)) << "the bystander is not answered any more";
  EXPECT_FALSE(bystander_->was_disconnected());
  const auto figures = bystander_->round_trips();
  const auto memory = memory_kib();
  const auto growth = memory > memory_before_kib_ ? memory - memory_before_kib_ : 0;
  EXPECT_LE(growth, kGrowthMaxKib) << "KiB more than before";
  const auto milliseconds = [](auto time) { return static_cast<double>(time.count()) / 1000; };
  std::cout << "bystander: " << figures.count << " round trips, median "
            << milliseconds(figures.median) << " ms, longest " << milliseconds(figures.longest)
            << " ms; server: " << growth << " KiB more\n";
  if (is_full_run()) {
    EXPECT_LE(figures.longest, kRoundTripMax);
  }
  bystander_.reset();
  EXPECT_THAT(answer_to("/healthz"), testing::StartsWith("HTTP/1.1 200 "));
  EXPECT_EQ(program_.stop(), 0);
}

std::unique_ptr<ByteStream> AttackedServer::caller(const Approach& approach) const {
  const auto port = static_cast<std::uint16_t>(std::stoi(program_.address().port));
  return connect_tcp(port, approach);
}

std::unique_ptr<RawClient> AttackedServer::attacker(const Approach& approach) const {
  auto stream = caller(approach);
  if (!stream) return nullptr;
  if (GetParam() == Transport::tls) {
    auto tls = std::make_unique<TlsBytes>(std::move(stream));
    if (!tls->shake_hands()) return nullptr;
    stream = std::move(tls);
  }
  return std::make_unique<RawClient>(std::make_unique<SearchedBytes>(std::move(stream)));
}

std::unique_ptr<RawClient> AttackedServer::attacker_with_socket(const Approach& approach) const {
  auto client = attacker(approach);
  if (!client || client->upgrade() != "HTTP/1.1 101 Switching Protocols") return nullptr;
  return client;
}

std::unique_ptr<RawClient> AttackedServer::attacker_in_session(const Approach& approach) const {
  static std::atomic<int> tabs = 100'000;
  auto client = attacker_with_socket(approach);
  if (!client) return nullptr;
  client->send_text(Json{
      {"type", "hello"},
      {"version", 1},
      {"app", "test"},
      {"key", guest_key()},
      {"tab", "VGhpc0lzQVRhYk9m" + std::to_string(++tabs)},
      {"client_time",
       0}}.dump());
  return client;
}

std::string AttackedServer::answer_to(const std::string& path) const {
  const auto client = attacker();
  if (!client) return {};
  client->send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  return client->read_to_end();
}

int AttackedServer::descriptors() const {
  const auto all = "/proc/" + std::to_string(program_.process()) + "/fd";
  return static_cast<int>(std::distance(std::filesystem::directory_iterator(all),
                                        std::filesystem::directory_iterator()));
}

std::chrono::milliseconds AttackedServer::time_until_descriptors_are(int at_most) const {
  const auto since = Clock::now();
  for (int open = descriptors(); open > at_most; open = descriptors()) {
    std::this_thread::yield();
    if (Clock::now() - since > kPatience) {
      ADD_FAILURE() << open << " descriptors are still open";
      break;
    }
  }
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - since);
}

std::size_t AttackedServer::memory_kib() const {
  std::ifstream status("/proc/" + std::to_string(program_.process()) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:"))
      return std::stoul(line.substr(line.find_first_of("0123456789")));
  }
  return 0;
}

std::string name_of(const testing::TestParamInfo<Transport>& transport) {
  return transport.param == Transport::tls ? "Tls" : "Plain";
}

}  // namespace cuppa::tests
