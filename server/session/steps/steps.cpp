#include "session/steps/steps.hpp"

#include "session/clock/clocks.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {

std::vector<Step> usual_brew() {
  const auto minutes = [](int count) { return Duration{count * 60'000}; };
  return {
      {StepId{"s1"}, StepKind::welcome, {}, {}, {}, {}},
      {StepId{"s2"}, StepKind::reflect, {}, {}, minutes(1), {}},
      {StepId{"s3"}, StepKind::have_your_say, {}, {}, {}, minutes(2)},
      {StepId{"s4"}, StepKind::reflect_together, {}, {}, minutes(8), {}},
      {StepId{"s5"}, StepKind::still_got_time, {}, {}, minutes(5), {}},
      {StepId{"s6"}, StepKind::feedback, {}, {}, minutes(3), {}},
      {StepId{"s7"}, StepKind::close, {}, {}, {}, {}},
  };
}

void open_step(Outcomes& outcomes, const SessionState& state, const Step& step, Instant now) {
  outcomes.everyone(StepOpened{step.id});
  if (step.kind == StepKind::have_your_say) {
    for (const auto& table : state.tables) {
      outcomes.table(table.id, queue_turns(state, table, step.id));
    }
  } else if (step.length_ms) {
    outcomes.everyone(ClockChanged{fresh_clock(kSessionScope, step.length_ms, now)});
  }
}

}  // namespace cuppa
