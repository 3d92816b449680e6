#include "bench/load/figures.hpp"
#include "bench/load/measured_process.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {

void idle(const Target& target, const Size& size) {
  constexpr std::chrono::seconds kSettling{3};
  const MeasuredProcess server(target.process);
  const double before_kib = server.resident_kib();
  Crowd crowd(target.port, devices_for(target, size));
  crowd.come_in();
  crowd.listen_until(SteadyClock::now() + kSettling, [](auto, auto) {});
  const auto devices = static_cast<double>(crowd.size());
  const Figures figures("idle", target.name);
  figures.print("connections", devices);
  figures.print("kib", (server.resident_kib() - before_kib) / devices);
}

}  // namespace cuppa::bench
