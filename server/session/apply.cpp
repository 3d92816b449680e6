#include "session/apply.hpp"

#include "session/effects.hpp"

namespace cuppa {

void apply(SessionState& state, const Outcome& outcome, Instant at) {
  const Told told{outcome.stream, at};
  std::visit([&](const auto& event) { effect(state, event, told); }, outcome.event);
}

}  // namespace cuppa
