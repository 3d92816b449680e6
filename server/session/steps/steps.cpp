#include "session/steps/steps.hpp"

#include <algorithm>
#include <utility>

#include "session/clock/clocks.hpp"
#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

bool has_come_to(const SessionState& state, const Table& table, const Step& step) {
  const auto* at = step_at(state, table);
  return at != nullptr && at >= &step;  // both stand in the plan
}

bool anybody_sits_at(const SessionState& state, const Table& table) {
  return std::any_of(
      state.participants.begin(), state.participants.end(),
      [&](const Participant& who) { return who.table == table.id && sits(state, who); });
}

void add_once(std::vector<ParticipantId>& people, const ParticipantId& who) {
  if (std::find(people.begin(), people.end(), who) == people.end()) people.push_back(who);
}

void add_those_who_wait(std::vector<ParticipantId>& people, const Table& table) {
  for (const auto& turn : table.turns) {
    if (turn.state == TurnState::waiting) add_once(people, turn.who);
  }
}

// Of those who sit at a table: who had no turn in this step of the open block, also because the
// table has not come to it. What was before another step with turns is not known any more.
void add_those_without(std::vector<ParticipantId>& people, const SessionState& state,
                       const Table& table, const Step& step) {
  const bool has_its_turns = table.turns_step == step.id;
  if (has_its_turns) add_those_who_wait(people, table);
  if (has_its_turns || has_come_to(state, table, step)) return;
  for (const auto& who : state.participants) {
    if (who.table == table.id && sits(state, who) && !only_listens(who)) add_once(people, who.id);
  }
}

std::optional<Refused> waiting_for(std::vector<ParticipantId> people) {
  if (people.empty()) return {};
  return Refused{Refusal::people_waiting, std::move(people)};
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

std::optional<Refused> left_behind(const SessionState& state, const Table& table, const Step& to) {
  const auto* having = turns_step_at(state, table) ? turn_being_had(table) : nullptr;
  if (having != nullptr) return Refused{Refusal::someone_having_a_turn, {having->who}};
  std::vector<ParticipantId> people;
  for (const auto& step : open_block(state)) {
    const bool is_passed_over = step.kind == StepKind::have_your_say && &step < &to;
    if (is_passed_over) add_those_without(people, state, table, step);
  }
  return waiting_for(std::move(people));
}

std::optional<Refused> left_behind(const SessionState& state) {
  Refused having_turns{Refusal::someone_having_a_turn};
  std::vector<ParticipantId> people;
  for (const auto& table : state.tables) {
    const bool in_turns = turns_step_at(state, table) != nullptr;
    const auto* having = in_turns ? turn_being_had(table) : nullptr;
    if (having != nullptr) having_turns.people.push_back(having->who);
    if (in_turns) add_those_who_wait(people, table);
    for (const auto& step : open_block(state)) {
      if (step.kind == StepKind::have_your_say) add_those_without(people, state, table, step);
    }
  }
  if (!having_turns.people.empty()) return having_turns;
  return waiting_for(std::move(people));
}

bool has_web_links_only(const std::vector<Step>& plan) {
  return std::all_of(plan.begin(), plan.end(), [](const Step& step) {
    return step.link.empty() || step.link.starts_with("https://") ||
           step.link.starts_with("http://");
  });
}

}  // namespace cuppa
