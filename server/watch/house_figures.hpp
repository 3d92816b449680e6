// What no part counts but the house knows: set by whoever does it, on the loop's thread, and shown
// as a gauge. A new one: a member here and a line in http/metrics.cpp.
#pragma once

namespace cuppa {

struct HouseFigures {
  // Seconds since 1970; 0: there is none.
  double certificate_expires_at = 0;
  double last_backup_at = 0;
};

}  // namespace cuppa
