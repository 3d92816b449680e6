// How long `cuppa serve` takes from its start to its first answers with many live sessions in the
// file.
//   start_bench PROGRAM [SESSIONS] [RUNS]   a new database in the temporary directory, gone after
//   it
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>

#include "bench/meeting_log.hpp"
#include "store/appends.hpp"
#include "store/boot_anchor.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

constexpr std::uint16_t kPort = 9705;
constexpr std::chrono::milliseconds kAskAgainAfter{2};
constexpr std::chrono::seconds kPatience{120};

struct Filled {
  std::size_t events = 0;
  std::uintmax_t bytes = 0;
};

Filled fill(const fs::path& data, int sessions) {
  Filled filled;
  {
    WaitingLoop loop;
    auto opened = open_or_throw(data);
    const auto meeting = meeting_half_way(server_now(opened.anchor));
    SqliteEventStore store(std::move(opened), loop);
    store.count_as_alive();
    for (int number = 0; number < sessions; ++number) {
      std::size_t waiting = meeting.size();
      for (auto& append : as_session(meeting, number)) {
        filled.events += append.events.size();
        store.append(std::move(append), [&waiting](AppendResult) { --waiting; });
      }
      loop.run_until([&waiting] { return waiting == 0; });
    }
  }
  filled.bytes = fs::file_size(data / "cuppa.db");
  return filled;
}

// The answer to one GET, as text; empty while nobody answers.
std::string get(const std::string& path) {
  const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(kPort);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    const std::string question =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    [[maybe_unused]] const auto written = ::write(connection, question.data(), question.size());
    char bytes[4096];
    for (auto read = ::read(connection, bytes, sizeof bytes); read > 0;
         read = ::read(connection, bytes, sizeof bytes)) {
      answer.append(bytes, static_cast<std::size_t>(read));
    }
  }
  ::close(connection);
  return answer;
}

class Start {
 public:
  Start(const std::string& program, const fs::path& data) : began_(SteadyClock::now()) {
    const auto listen = "127.0.0.1:" + std::to_string(kPort);
    std::fflush(stdout);
    child_ = ::fork();
    if (child_ != 0) return;
    std::freopen("/dev/null", "w", stdout);
    ::execl(program.c_str(), program.c_str(), "serve", "--listen", listen.c_str(), "--data",
            data.c_str(), nullptr);
    ::_exit(127);
  }
  ~Start() {
    ::kill(child_, SIGINT);
    ::waitpid(child_, nullptr, 0);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  // Milliseconds from the start until `path` answers with this in it; throws where it never does.
  double until(const std::string& path, const std::string& part) const {
    while (get(path).find(part) == std::string::npos) {
      if (SteadyClock::now() - began_ > kPatience || ::waitpid(child_, nullptr, WNOHANG) != 0) {
        throw std::runtime_error("the program never answered " + path + " with " + part);
      }
      std::this_thread::sleep_for(kAskAgainAfter);
    }
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - began_).count();
  }

 private:
  SteadyClock::time_point began_;
  pid_t child_ = -1;
};

int bench(const std::string& program, int sessions, int runs) {
  const TempDirectory directory;
  const auto filled = fill(directory.path(), sessions);
  std::printf("start: %d live sessions of 30 people, %zu events, %.0f MB\n", sessions,
              filled.events, static_cast<double>(filled.bytes) / 1e6);
  for (int run = 0; run < runs; ++run) {
    const Start start{program, directory.path()};
    const double healthy = start.until("/healthz", " 200 ");
    const double ready = start.until("/readyz", " 200 ");
    const double awake = start.until("/metrics", "cuppa_rooms " + std::to_string(sessions) + "\n");
    std::printf(
        "start: /healthz after %.0f ms, /readyz after %.0f ms, all rooms awake after %.0f ms\n",
        healthy, ready, awake);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace
}  // namespace cuppa::tests

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "start_bench PROGRAM [SESSIONS] [RUNS]\n");
    return 2;
  }
  const int sessions = argc > 2 ? std::atoi(argv[2]) : 1000;
  const int runs = argc > 3 ? std::atoi(argv[3]) : 3;
  try {
    return cuppa::tests::bench(argv[1], sessions, runs);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "start_bench: %s\n", error.what());
    return 1;
  }
}
