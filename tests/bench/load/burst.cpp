#include "bench/load/figures.hpp"
#include "bench/load/measured_process.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {
namespace {

constexpr std::chrono::seconds kBurstPatience{5};

}  // namespace

void burst(const Target& target, const Size& size, const Pace& pace) {
  const MeasuredProcess server(target.process);
  const double before_kib = server.resident_kib();
  Crowd crowd(target.port, devices_for(target, size));
  crowd.come_in();
  server.forget_peak();

  std::vector<std::string> texts;
  const auto expected = static_cast<std::size_t>(pace.messages * size.people) * crowd.size();
  std::size_t arrived = 0;
  SteadyClock::time_point first, last;
  const auto begin = SteadyClock::now();
  for (std::size_t person = 0; person < static_cast<std::size_t>(size.people); ++person) {
    texts.clear();
    for (int i = 0; i < pace.messages; ++i) texts.push_back(message_now(target));
    crowd.say_all(person * static_cast<std::size_t>(size.tabs), texts);
  }
  crowd.listen([&] { return arrived == expected; }, kBurstPatience,
               [&](std::size_t, std::string_view text) {
                 if (!is_message(text)) return;
                 if (arrived++ == 0) first = SteadyClock::now();
                 if (arrived == expected) last = SteadyClock::now();
               });

  const Figures figures("burst", target.name);
  figures.print("deliveries", static_cast<double>(arrived));
  figures.print("lost", static_cast<double>(expected - arrived));
  figures.print("closed", static_cast<double>(crowd.lost()));
  if (arrived == expected) {
    const auto rate = [&](std::chrono::duration<double> took) {
      return static_cast<double>(arrived) / took.count() / 1e6;
    };
    figures.print("million_a_second", rate(last - first));
    figures.print("million_a_second_from_the_first_word", rate(last - begin));
  }
  figures.print("kib_at_peak",
                (server.peak_kib() - before_kib) / static_cast<double>(crowd.size()));
}

}  // namespace cuppa::bench
