#include <cstdio>

#include "bench/load/figures.hpp"
#include "bench/load/measured_process.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {
namespace {

constexpr std::chrono::seconds kTickPatience{5};
constexpr int kWarmUp = 20;  // messages in each room that are not counted

class Ticking {
 public:
  Ticking(Crowd& crowd, const Target& target, const Size& size, const Pace& pace)
      : crowd_(crowd), target_(target), size_(size), pace_(pace) {}

  // True once all of it has arrived everywhere.
  bool run(int messages) {
    delays_.clear();
    arrived_ = 0;
    expected_ = static_cast<std::size_t>(messages) * size_.devices();
    delays_.reserve(expected_);
    auto next = SteadyClock::now();
    for (int i = 0; i < messages; ++i) {
      say_in_each_room();
      next += std::chrono::milliseconds{pace_.every_ms};
      crowd_.listen_until(next, on_text_);
    }
    return crowd_.listen([this] { return arrived_ == expected_; }, kTickPatience, on_text_);
  }

  std::vector<double>& delays() { return delays_; }
  std::size_t arrived() const { return arrived_; }
  std::size_t expected() const { return expected_; }

 private:
  void say_in_each_room() {
    const auto person = static_cast<std::size_t>(said_++ % size_.people);
    for (std::size_t room = 0; room < static_cast<std::size_t>(size_.rooms); ++room) {
      const auto first = room * size_.in_a_room();
      crowd_.say(first + person * static_cast<std::size_t>(size_.tabs), message_now(target_));
    }
  }

  Crowd& crowd_;
  const Target& target_;
  Size size_;
  Pace pace_;
  int said_ = 0;
  std::size_t arrived_ = 0, expected_ = 0;
  std::vector<double> delays_;
  Crowd::OnText on_text_ = [this](std::size_t, std::string_view text) {
    if (!is_message(text)) return;
    ++arrived_;
    delays_.push_back(milliseconds_since_sent(text));
  };
};

void print_instructions(const Figures& figures, const Used& used, double deliveries) {
  if (!used.user_instructions || !used.kernel_instructions) return;
  figures.print("user_instructions", *used.user_instructions / deliveries);
  figures.print("kernel_instructions", *used.kernel_instructions / deliveries);
}

}  // namespace

void tick(const Target& target, const std::string& name, const Size& size, const Pace& pace) {
  Crowd crowd(target.port, devices_for(target, size));
  crowd.come_in();
  Ticking ticking(crowd, target, size, pace);
  ticking.run(kWarmUp);

  const MeasuredProcess server(target.process);
  if (pace.profile) server.begin_profile();
  const auto before = server.used();
  ticking.run(pace.messages);
  const auto used = server.used() - before;
  if (pace.profile) server.end_profile();

  const auto deliveries = static_cast<double>(ticking.arrived());
  const Figures figures(name, target.name);
  figures.print("deliveries", deliveries);
  figures.print("lost", static_cast<double>(ticking.expected()) - deliveries);
  figures.print("user_ns", used.user_ns / deliveries);
  figures.print("kernel_ns", used.kernel_ns / deliveries);
  figures.print("cpu_ns", (used.user_ns + used.kernel_ns) / deliveries);
  figures.print("delay_p50_ms", percentile(ticking.delays(), 0.5));
  figures.print("delay_p99_ms", percentile(ticking.delays(), 0.99));
  print_instructions(figures, used, deliveries);
}

}  // namespace cuppa::bench
