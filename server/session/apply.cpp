#include "session/apply.hpp"

#include "session/effects.hpp"

namespace cuppa {

void apply(SessionState& state, const Outcome& outcome, Instant at) {
  const Told told{outcome.stream, at};
  visit([&](const auto& event) { effect(state, event, told); }, outcome.event);
  if (outcome.stream.kind != Stream::Kind::table) return;
  for (auto& table : state.tables) {
    if (table.id.text == outcome.stream.id) table.heard_at = at;
  }
}

}  // namespace cuppa
