#include <algorithm>
#include <iterator>
#include <string>

#include "session/rules.hpp"
#include "session/steps/block.hpp"
#include "session/steps/left_behind.hpp"
#include "session/steps/steps.hpp"

namespace cuppa {
namespace {

// TurnEnds: what becomes of a turn that is being had.
template <class TurnEnds>
void leave_open_step(Outcomes& outcomes, const SessionState& state) {
  for (const auto& table : state.tables) leave_table<TurnEnds>(outcomes, table);
  finish_open_step(outcomes, state);
}

// A break that is opened for itself leaves nobody behind: the round goes on after it where it was.
Decision have_a_break(Outcomes outcomes, const Situation& s, const Step& step) {
  leave_open_step<TurnSetAside>(outcomes, s.state);
  open_step(outcomes, s.state, step, s.now);
  return outcomes.take();
}

// What comes after a step, or after the block that it stands in.
template <class Plan>
auto end_of(Plan& plan, const StepId& step) {
  const auto block = block_around(plan, step);
  const auto& last = block.empty() ? step : block.back().id;
  return std::next(
      std::find_if(plan.begin(), plan.end(), [&](const Step& one) { return one.id == last; }));
}

// What stood between two blocks goes, and they would become one: tables would be moved by it.
bool merges_blocks(const std::vector<Step>& before, const std::vector<Step>& after) {
  return std::any_of(before.begin(), before.end(), [&](const Step& step) {
    const auto old = block_around(before, step.id), now = block_around(after, step.id);
    return !old.empty() && !now.empty() && old.front().id != now.front().id;
  });
}

StepId id_for_a_break(const SessionState& state) {
  StepId id;
  for (int number = 1; id.empty() || find_step(state, id) != nullptr; ++number) {
    id.text = "b" + std::to_string(number);
  }
  return id;
}

Decision go_to(const Situation& s, const StepId& from, const Step& step, bool anyway) {
  if (s.state.step != from) return Refused{Refusal::stale};
  if (!anyway) {
    if (auto refused = left_behind(s.state)) return *refused;
  }
  Outcomes outcomes;
  leave_open_step<TurnFinished>(outcomes, s.state);
  open_step(outcomes, s.state, step, s.now);
  return outcomes.take();
}

}  // namespace

Decision rule(const Situation& s, const StartSession&) {
  if (s.state.plan.empty()) return Refused{Refusal::no_more_steps};
  Outcomes outcomes;
  outcomes.everyone(SessionStarted{});
  open_step(outcomes, s.state, s.state.plan.front(), s.now);
  return outcomes.take();
}

// Naming where you are makes a double press harmless: the second one finds that step gone.
Decision rule(const Situation& s, const NextStep& command) {
  const auto& plan = s.state.plan;
  if (find_step(s.state, command.from) == nullptr) return Refused{Refusal::stale};
  const auto next = end_of(plan, command.from);
  if (next == plan.end()) return Refused{Refusal::no_more_steps};
  return go_to(s, command.from, *next, command.anyway);
}

Decision rule(const Situation& s, const OpenStep& command) {
  const auto* step = find_step(s.state, command.step);
  if (step == nullptr || command.step == command.from) return Refused{Refusal::not_found};
  if (is_in(block_around(s.state.plan, command.from), step->id)) return Refused{Refusal::not_found};
  const bool is_break = step->kind == StepKind::break_ && step->pace == Pace::together;
  if (is_break && s.state.step == command.from) {
    return have_a_break({}, s, *step);
  }
  return go_to(s, command.from, *step, command.anyway);
}

Decision rule(const Situation& s, const HaveBreak& command) {
  if (s.state.step != command.from) return Refused{Refusal::stale};
  if (s.state.plan.size() >= kStepsMax) return Refused{Refusal::too_many};
  Step rest{id_for_a_break(s.state), StepKind::break_, {}, {}, {}, {}};
  rest.length_ms = Duration{command.minutes * 60'000};
  auto plan = s.state.plan;
  plan.insert(end_of(plan, command.from), rest);
  return have_a_break(Outcomes{}.everyone(PlanChanged{plan}), s, rest);
}

Decision rule(const Situation& s, const ChangePlan& command) {
  if (!has_web_links_only(command.steps)) return Refused{Refusal::bad_field};
  const auto block = open_block(s.state);
  auto plan = s.state.plan;
  std::erase_if(plan, [&](const Step& step) {
    return step.id != s.state.step && !s.state.finished.contains(step.id) && !is_in(block, step.id);
  });
  for (const auto& step : command.steps) {
    const bool taken = std::any_of(plan.begin(), plan.end(),
                                   [&](const Step& known) { return known.id == step.id; });
    if (taken) return Refused{Refusal::step_already_opened};
    plan.push_back(step);
  }
  if (merges_blocks(s.state.plan, plan)) return Refused{Refusal::step_already_opened};
  return Outcomes{}.everyone(PlanChanged{plan}).take();
}

Decision rule(const Situation& s, const ChangeQuestions& command) {
  if (find_step(s.state, command.step) == nullptr) return Refused{Refusal::not_found};
  return Outcomes{}.everyone(QuestionsChanged{command.step, command.questions}).take();
}

}  // namespace cuppa
