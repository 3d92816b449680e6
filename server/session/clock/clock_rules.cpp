#include <algorithm>

#include "session/clock/clocks.hpp"
#include "session/deadlines.hpp"
#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

// An outage of at most this moves no clock: people went on talking.
constexpr Duration kOutageForgiven{30'000};

Decision told(const Situation& s, const Clock& clock) {
  Outcomes outcomes;
  tell_changed_clock(outcomes, s.state, clock);
  return outcomes.take();
}

// The clock a command is about, if its sender may change it and saw it as it is.
std::variant<Clock, Refused> clock_for(const Situation& s, const Scope& scope) {
  const auto* clock = find_clock(s.state, scope);
  const bool own_turn = holder_of(s.state, scope) == s.actor;
  if (!own_turn && !runs_table(s.state, s.actor, TableId{scope.text})) {
    return Refused{Refusal::not_allowed};
  }
  if (clock == nullptr) return Refused{Refusal::no_clock_here};
  if (s.expected_revision && *s.expected_revision != clock->revision) {
    return Refused{Refusal::stale};
  }
  return *clock;
}

// The step whose clock this is: of all, or in a block of one table. Turns have their own clocks.
const Step* step_with_clock(const SessionState& state, const Scope& scope) {
  const bool is_block = !open_block(state).empty();
  const auto* table = find_table(state, TableId{scope.text});
  const bool is_there = table != nullptr || scope == kSessionScope;
  if (!is_there || is_block != (table != nullptr)) return nullptr;
  const auto* step = table == nullptr ? open_step(state) : step_at(state, *table);
  return step == nullptr || step->kind == StepKind::have_your_say ? nullptr : step;
}

}  // namespace

Decision rule(const Situation& s, const StartClock& command) {
  if (!runs_table(s.state, s.actor, TableId{command.scope.text})) {
    return Refused{Refusal::not_allowed};
  }
  const auto* step = step_with_clock(s.state, command.scope);
  if (step == nullptr || !step->length_ms) return Refused{Refusal::no_clock_here};
  auto fresh = fresh_clock(command.scope, step->length_ms, s.now);
  if (const auto* clock = find_clock(s.state, command.scope)) {
    if (clock->state == ClockState::running && !clock->time_is_up) {
      return Refused{Refusal::clock_already_running};
    }
    fresh.revision = clock->revision + 1;  // another run: the second that is shown may rise
  }
  Outcomes outcomes;
  tell_clock(outcomes, clock_streams(s.state, command.scope, {}, {}), fresh);
  return outcomes.take();
}

Decision rule(const Situation& s, const PauseClock& command) {
  auto found = clock_for(s, command.scope);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& clock = std::get<Clock>(found);
  if (clock.state == ClockState::paused) return Refused{Refusal::clock_already_paused};
  return told(s, paused_at(clock, s.now));
}

Decision rule(const Situation& s, const ResumeClock& command) {
  auto found = clock_for(s, command.scope);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  auto& clock = std::get<Clock>(found);
  if (clock.state == ClockState::running) return Refused{Refusal::clock_not_paused};
  clock.state = ClockState::running;
  if (clock.left_ms) clock.deadline = s.now + *clock.left_ms;
  clock.left_ms.reset();
  return told(s, clock);
}

// Added to what is left, or to nothing in over-time: a minute is always a whole minute from now.
Decision rule(const Situation& s, const AddTime& command) {
  auto found = clock_for(s, command.scope);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  auto& clock = std::get<Clock>(found);
  if (!clock.length_ms) return Refused{Refusal::no_clock_here};
  const Duration more{command.seconds * 1000};
  if (clock.deadline) {
    clock.deadline = std::max(*clock.deadline, s.now) + more;
  } else {
    clock.left_ms = std::max(clock.left_ms.value_or(Duration{0}), Duration{0}) + more;
  }
  clock.length_ms = *clock.length_ms + more;
  clock.time_is_up = false;
  return told(s, clock);
}

Decision rule(const Situation& s, const DeadlineReached&) {
  Outcomes outcomes;
  for (const auto& [scope, clock] : s.state.clocks) {
    if (!clock.deadline || clock.time_is_up || *clock.deadline > s.now) continue;
    const auto holder = holder_of(s.state, scope);
    const auto rules = holder ? clock_rules_for(s.state, *holder) : ClockRules{};
    const bool late = s.now - *clock.deadline > Duration{1000};
    for (const auto& stream : clock_streams(s.state, scope, holder, rules)) {
      outcomes.add(stream, TimeIsUp{scope, clock.revision, late});
    }
  }
  return outcomes.take();
}

// A short outage is forgiven; after a longer one clocks stand paused where the server was last
// known alive, and a person lets them go on. No turn ever ends because of an outage.
Decision rule(const Situation& s, const ResumeAfterRestart& command) {
  Outcomes outcomes;
  const auto gap = command.alive_again - command.last_alive;
  if (gap >= Duration{0} && gap <= kOutageForgiven) return outcomes.take();
  for (const auto& [_, clock] : s.state.clocks) {
    if (clock.state != ClockState::running) continue;
    tell_changed_clock(outcomes, s.state, paused_at(clock, std::min(command.last_alive, s.now)));
  }
  return outcomes.take();
}

}  // namespace cuppa
