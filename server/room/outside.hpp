// What a room needs from outside, as interfaces: a clock and alarms. net/ has the real ones,
// tests/support the fake ones.
#pragma once

#include <functional>
#include <memory>

#include "session/time.hpp"

namespace cuppa {

class ServerClock {
 public:
  virtual ~ServerClock() = default;
  virtual Instant now() const = 0;
  // What the machine's own clock says, which somebody may set: a second opinion on dates, no more.
  virtual Instant wall() const { return now(); }
};

// Rings once. Setting it again replaces what was set; destroying it silences it.
class Alarm {
 public:
  virtual ~Alarm() = default;
  virtual void set(Instant at, std::function<void()> ring) = 0;
  virtual void clear() = 0;
};

class AlarmFactory {
 public:
  virtual ~AlarmFactory() = default;
  virtual std::unique_ptr<Alarm> make_alarm() = 0;
};

}  // namespace cuppa
