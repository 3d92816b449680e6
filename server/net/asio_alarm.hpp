// Alarms on one timer for all rooms. Deadlines are instants of the ServerClock. The timer sleeps at
// most `look_every`, because its own clock stands still while the machine sleeps: after a sleep
// what is overdue rings within that time.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "room/outside.hpp"
#include "watch/histogram.hpp"

namespace cuppa {

class AsioLoop;

class AsioAlarmFactory final : public AlarmFactory {
 public:
  // `loop` and `clock` must outlive the factory; the factory may go before its alarms, which then
  // stay silent. Alarms are made, set and rung on the loop's thread.
  AsioAlarmFactory(AsioLoop& loop, const ServerClock& clock,
                   std::chrono::milliseconds look_every = std::chrono::seconds{1});
  ~AsioAlarmFactory() override;

  std::unique_ptr<Alarm> make_alarm() override;

  // How long after its time each alarm rang; on the loop's thread.
  [[nodiscard]] const SecondsHistogram& lateness() const;

 private:
  class Bell;
  class BellAlarm;
  std::shared_ptr<Bell> bell_;
};

}  // namespace cuppa
