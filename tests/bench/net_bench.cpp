// The sockets alone, without rooms: one frame to everybody, again and again.
//   net_bench PORT CONNECTIONS tick FRAMES    one frame every 10 ms
//   net_bench PORT CONNECTIONS burst FRAMES   all of them at once
//   net_bench PORT CONNECTIONS idle           what a silent connection holds of memory
// Start it, then load with as many connections.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bench/cpu_time.hpp"
#include "net/asio_alarm.hpp"
#include "net/asio_loop.hpp"
#include "net/boottime_clock.hpp"
#include "net/server.hpp"

namespace cuppa::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::size_t kPayloadBytes = 200;
constexpr Duration kTick{10};
// A burst is handed over in portions, as commits come: each ends with a turn of the loop.
constexpr int kPortion = 100;

class Bench final : public FrameHandler {
 public:
  Bench(std::size_t expected, std::string mode, int frames)
      : expected_(expected), mode_(std::move(mode)), frames_left_(frames), frames_(frames) {
    devices_.reserve(expected);
  }

  bool listen(std::uint16_t port) {
    const auto listening = server_.listen("127.0.0.1", port);
    if (!listening.problem.empty()) std::fprintf(stderr, "%s\n", listening.problem.c_str());
    resident_before_ = resident_kib();
    return listening.problem.empty();
  }
  void run() { server_.run(); }

  void opened(const std::shared_ptr<Subscriber>& device) override {
    devices_.push_back(device);
    if (devices_.size() == expected_) begin();
  }
  void received(const std::shared_ptr<Subscriber>&, std::string_view) override {}
  void closed(const std::shared_ptr<Subscriber>& device) override {
    ++closed_;
    if (frames_left_ == 0) return;
    std::erase(devices_, device);
  }

 private:
  void begin() {
    start_ = thread_cpu_time();
    started_ = SteadyClock::now();
    if (mode_ == "tick") return tick();
    if (mode_ == "burst") return burst();
    // The handshakes' last leftovers go first.
    alarm_->set(clock_.now() + Duration{500}, [this] {
      const double kib = resident_kib() - resident_before_;
      std::printf("idle: %zu connections, %.2f KiB each\n", devices_.size(),
                  kib / static_cast<double>(devices_.size()));
      server_.stop();
    });
  }

  void deliver_one() {
    const SharedFrame frame = make_text_frame(std::string(kPayloadBytes, 'x'));
    for (const auto& device : devices_) device->deliver(frame, Urgency::kept);
    --frames_left_;
  }

  void tick() {
    deliver_one();
    if (frames_left_ == 0) return loop_.post([this] { finish(); });
    alarm_->set(clock_.now() + kTick, [this] { tick(); });
  }

  void burst() {
    for (int i = 0; i < kPortion && frames_left_ > 0; ++i) deliver_one();
    loop_.post([this] { frames_left_ == 0 ? finish() : burst(); });
  }

  void finish() {
    const double deliveries = static_cast<double>(frames_) * static_cast<double>(expected_);
    print_per_delivery(mode_.c_str(), thread_cpu_time() - start_, deliveries);
    const std::chrono::duration<double> took = SteadyClock::now() - started_;
    if (mode_ == "burst") {
      std::printf("burst: handed over in %.3f s, %.2f M deliveries/s, %d closed\n", took.count(),
                  deliveries / took.count() / 1e6, closed_);
    }
    std::fflush(stdout);
    server_.stop();
  }

  AsioLoop loop_;
  BoottimeClock clock_{choose_anchor(std::nullopt, read_boot())};
  AsioAlarmFactory alarms_{loop_, clock_};
  std::unique_ptr<Alarm> alarm_ = alarms_.make_alarm();
  NetServer server_{loop_, [](HttpRequest, const HttpAnswer& answer) { answer({}); }, *this};
  std::vector<std::shared_ptr<Subscriber>> devices_;
  std::size_t expected_;
  std::string mode_;
  int frames_left_;
  int frames_;
  int closed_ = 0;
  double resident_before_ = 0;
  CpuTime start_;
  SteadyClock::time_point started_;
};

}  // namespace
}  // namespace cuppa::bench

int main(int count, char** arguments) {
  if (count < 4) {
    std::fprintf(stderr, "usage: net_bench PORT CONNECTIONS tick|burst|idle [FRAMES]\n");
    return 2;
  }
  const int frames = count > 4 ? std::atoi(arguments[4]) : 0;
  cuppa::bench::Bench bench(static_cast<std::size_t>(std::atoi(arguments[2])), arguments[3],
                            frames);
  if (!bench.listen(static_cast<std::uint16_t>(std::atoi(arguments[1])))) return 1;
  bench.run();
  return 0;
}
