// The server's clock: the wall clock as it stood at boot, plus the time since (CLOCK_BOOTTIME,
// which counts sleep too). The anchor is kept in cuppa.db and reused within a boot, so that a
// restart loses no millisecond and a step of the wall clock moves nothing.
#pragma once

#include <optional>
#include <string>

#include "session/time.hpp"

namespace cuppa {

struct BootAnchor {
  std::string boot_id;
  Instant wall_at_boot;

  bool operator==(const BootAnchor&) const = default;
};

// What this machine says of itself at one moment.
struct BootReading {
  std::string boot_id;  // empty where the kernel tells none: then each start counts as a boot
  Duration since_boot{};
  Instant wall;
};

BootReading read_boot();

// The kept anchor if it is of this boot, else a new one from the wall clock.
BootAnchor choose_anchor(const std::optional<BootAnchor>& kept, const BootReading& reading);

// Now, on the server's clock. Callable from any thread.
Instant server_now(const BootAnchor& anchor);

}  // namespace cuppa
