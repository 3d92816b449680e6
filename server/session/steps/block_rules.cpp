#include "session/clock/clocks.hpp"
#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/steps/left_behind.hpp"
#include "session/steps/steps.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {

// Naming where the table is makes a double press harmless, also by two people at once.
Decision rule(const Situation& s, const OpenTableStep& command) {
  const auto* table = find_table(s.state, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  if (!runs_table(s.state, s.actor, table->id)) return Refused{Refusal::not_allowed};
  const auto block = open_block(s.state);
  if (block.empty()) return Refused{Refusal::tables_together};
  if (step_at(s.state, *table)->id != command.from) return Refused{Refusal::stale};
  if (command.step == command.from || !is_in(block, command.step)) {
    return Refused{Refusal::not_found};
  }
  const auto& step = *find_step(s.state, command.step);
  const bool is_break = step.kind == StepKind::break_;
  if (!command.anyway && !is_break) {
    if (auto refused = left_behind(s.state, *table, step)) return *refused;
  }
  Outcomes outcomes;
  if (is_break) {
    leave_table<TurnSetAside>(outcomes, *table);
  } else {
    leave_table<TurnFinished>(outcomes, *table);
  }
  outcomes.table(table->id, TableStepOpened{table->id, step.id});
  open_at_table(outcomes, s.state, *table, step, s.now);
  return outcomes.take();
}

// Called again it says another time; that is another run of the clock.
Decision rule(const Situation& s, const GatherTables& command) {
  if (s.state.step != command.from) return Refused{Refusal::stale};
  if (open_block(s.state).empty()) return Refused{Refusal::tables_together};
  auto clock = fresh_clock(kSessionScope, Duration{command.seconds * 1000}, s.now);
  if (const auto* called = find_clock(s.state, kSessionScope)) {
    clock.revision = called->revision + 1;
  }
  Outcomes outcomes;
  outcomes.everyone(GatheringCalled{});
  outcomes.everyone(ClockChanged{clock});
  return outcomes.take();
}

Decision rule(const Situation& s, const StopGathering&) {
  if (!s.state.gathering) return Refused{Refusal::not_gathering};
  return Outcomes{}.everyone(GatheringStopped{}).take();
}

}  // namespace cuppa
