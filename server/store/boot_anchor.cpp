#include "store/boot_anchor.hpp"

#include <ctime>
#include <fstream>

namespace cuppa {
namespace {

Duration read_clock(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return std::chrono::duration_cast<Duration>(std::chrono::seconds{time.tv_sec} +
                                              std::chrono::nanoseconds{time.tv_nsec});
}

}  // namespace

BootReading read_boot() {
  BootReading reading;
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::getline(file, reading.boot_id);
  reading.since_boot = read_clock(CLOCK_BOOTTIME);
  reading.wall = Instant{read_clock(CLOCK_REALTIME).count()};
  return reading;
}

BootAnchor choose_anchor(const std::optional<BootAnchor>& kept, const BootReading& reading) {
  if (kept && !kept->boot_id.empty() && kept->boot_id == reading.boot_id) return *kept;
  return {reading.boot_id, reading.wall - reading.since_boot};
}

Instant server_now(const BootAnchor& anchor) {
  return anchor.wall_at_boot + read_clock(CLOCK_BOOTTIME);
}

}  // namespace cuppa
