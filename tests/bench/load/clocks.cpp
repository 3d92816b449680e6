// How late the server's timers ring while a large room is spoken in. An event carries `at`, the
// server's time when it was decided; for time_is_up that is when the timer rang. Both `at` and the
// deadline are whole milliseconds, so a difference of 0 means less than 1 ms late.
#include <charconv>
#include <optional>

#include "bench/load/figures.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {
namespace {

constexpr int kClockMs = 1000;  // the shortest step there may be

std::optional<std::int64_t> number_after(std::string_view text, std::string_view field) {
  const auto found = text.find(field);
  if (found == std::string_view::npos) return {};
  std::int64_t number = 0;
  const char* begin = text.data() + found + field.size();
  const auto read = std::from_chars(begin, text.data() + text.size(), number);
  return read.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

std::string plan_with_a_clock() {
  return R"([{"id":"s1","kind":"reflect","title":"","questions":[],"length_ms":)" +
         std::to_string(kClockMs) + R"(,"turn_ms":null}])";
}

// The hosts of the clock rooms: each starts its clock again as soon as it has run out.
class Hosts {
 public:
  Hosts(Crowd& crowd, std::size_t first) : crowd_(crowd), deadlines_(crowd.size()), first_(first) {}

  void start(std::size_t host) { crowd_.say(host, command("start_session", "{}")); }

  void take(std::size_t host, std::string_view text) {
    if (host < first_) return;
    if (text.find(R"("kind":"clock_changed")") != std::string_view::npos) {
      deadlines_[host] = number_after(text, R"("deadline":)");
    } else if (text.find(R"("kind":"time_is_up")") != std::string_view::npos) {
      const auto at = number_after(text, R"("at":)");
      if (at && deadlines_[host]) late_.push_back(static_cast<double>(*at - *deadlines_[host]));
      crowd_.say(host, command("start_clock", R"({"scope":"session"})"));
    }
  }

  std::vector<double>& late() { return late_; }

 private:
  Crowd& crowd_;
  std::vector<std::optional<std::int64_t>> deadlines_;
  std::size_t first_;
  std::vector<double> late_;
};

}  // namespace

void clocks(const Target& target, const Size& size, const Pace& pace, int clock_rooms) {
  auto devices = devices_for(target, size);
  auto hosts_devices = devices_for(target, {clock_rooms, 1, 1}, plan_with_a_clock());
  devices.insert(devices.end(), hosts_devices.begin(), hosts_devices.end());
  Crowd crowd(target.port, std::move(devices));
  crowd.come_in();
  Hosts hosts(crowd, size.devices());
  const Crowd::OnText on_text = [&](std::size_t device, std::string_view text) {
    hosts.take(device, text);
  };
  auto next = SteadyClock::now();
  for (std::size_t host = size.devices(); host < crowd.size(); ++host) {
    hosts.start(host);
    crowd.listen_until(next += std::chrono::milliseconds{kClockMs / clock_rooms}, on_text);
  }
  hosts.late().clear();
  for (int i = 0; i < pace.messages; ++i) {
    const auto person = static_cast<std::size_t>(i % size.people);
    crowd.say(person * static_cast<std::size_t>(size.tabs), message_now(target));
    crowd.listen_until(next += std::chrono::milliseconds{pace.every_ms}, on_text);
  }
  const Figures figures("clocks", target.name);
  figures.print("rung", static_cast<double>(hosts.late().size()));
  figures.print("late_p50_ms", percentile(hosts.late(), 0.5));
  figures.print("late_p99_ms", percentile(hosts.late(), 0.99));
  figures.print("late_max_ms", percentile(hosts.late(), 1));
}

}  // namespace cuppa::bench
