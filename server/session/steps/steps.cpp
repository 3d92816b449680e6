#include "session/steps/steps.hpp"

#include <algorithm>

#include "session/clock/clocks.hpp"
#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

bool anybody_sits_at(const SessionState& state, const Table& table) {
  return std::any_of(
      state.participants.begin(), state.participants.end(),
      [&](const Participant& who) { return who.table == table.id && sits(state, who); });
}

void nobody_is_back_at(Outcomes& outcomes, const SessionState& state, const Table& table) {
  for (auto who : state.participants) {
    if (who.table != table.id || !who.ready) continue;
    who.ready = false;
    outcomes.everyone(ParticipantChanged{who});
  }
}

}  // namespace

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

void open_at_table(Outcomes& outcomes, const SessionState& state, const Table& table,
                   const Step& step, Instant now) {
  if (step.kind == StepKind::have_your_say) {
    outcomes.table(table.id, queue_turns(state, table, step.id));
  } else if (step.pace == Pace::each_table && step.length_ms) {
    outcomes.table(table.id, ClockChanged{fresh_clock(Scope{table.id.text}, step.length_ms, now)});
  }
  if (step.pace == Pace::each_table && step.kind == StepKind::break_) {
    nobody_is_back_at(outcomes, state, table);
  }
}

void open_step(Outcomes& outcomes, const SessionState& state, const Step& step, Instant now) {
  const auto block = block_around(state.plan, step.id);
  outcomes.everyone(StepOpened{block.empty() ? step.id : block.front().id});
  for (const auto& table : state.tables) {
    const bool was_there = table.step && is_in(block, *table.step);
    const auto* at = was_there ? find_step(state, *table.step) : block.empty() ? &step : &block[0];
    open_at_table(outcomes, state, table, *at, now);
  }
  if (block.empty() && step.length_ms && step.kind != StepKind::have_your_say) {
    outcomes.everyone(ClockChanged{fresh_clock(kSessionScope, step.length_ms, now)});
  }
}

void finish_open_step(Outcomes& outcomes, const SessionState& state) {
  if (!state.step) return;
  const auto block = open_block(state);
  if (block.empty()) outcomes.everyone(StepFinished{*state.step, FinishedHow::done});
  for (const auto& step : block) {
    const bool all_came =
        std::all_of(state.tables.begin(), state.tables.end(), [&](const Table& table) {
          return has_come_to(state, table, step) || !anybody_sits_at(state, table);
        });
    outcomes.everyone(StepFinished{step.id, all_came ? FinishedHow::done : FinishedHow::gathered});
  }
}

bool is_web_link(std::string_view link) {
  return link.empty() || link.starts_with("https://") || link.starts_with("http://");
}

bool has_web_links_only(const std::vector<Step>& plan) {
  return std::all_of(plan.begin(), plan.end(),
                     [](const Step& step) { return is_web_link(step.link); });
}

}  // namespace cuppa
