#include "session/effects.hpp"

namespace cuppa {

void effect(SessionState& state, const ClockChanged& event, const Told& told) {
  auto clock = event.clock;
  clock.is_private = told.stream.is_private();
  state.clocks.insert_or_assign(clock.scope, clock);
}

// What follows at once on the private streams brings it back for those who may see it.
void effect(SessionState& state, const ClockHidden& event, const Told&) {
  state.clocks.erase(event.scope);
}

void effect(SessionState& state, const TimeIsUp& event, const Told&) {
  const auto clock = state.clocks.find(event.scope);
  if (clock != state.clocks.end()) clock->second.time_is_up = true;
}

}  // namespace cuppa
