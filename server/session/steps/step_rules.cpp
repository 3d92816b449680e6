#include <algorithm>
#include <string>

#include "session/rules.hpp"
#include "session/steps/steps.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

// Who would be left behind if the open step ended now.
std::optional<Refused> left_behind(const SessionState& state) {
  if (open_turns_step(state) == nullptr) return {};
  Refused waiting{Refusal::people_waiting};
  for (const auto& table : state.tables) {
    if (const auto* having = turn_being_had(table)) {
      return Refused{Refusal::someone_having_a_turn, {having->who}};
    }
    for (const auto& turn : table.turns) {
      if (turn.state == TurnState::waiting) waiting.people.push_back(turn.who);
    }
  }
  return waiting.people.empty() ? std::nullopt : std::optional{waiting};
}

// TurnEnds: what becomes of a turn that is being had.
template <class TurnEnds>
void leave_open_step(Outcomes& outcomes, const SessionState& state) {
  for (const auto& table : state.tables) {
    if (const auto* having = turn_being_had(table)) {
      outcomes.table(table.id, TurnEnds{table.id, having->who});
    }
  }
  if (state.step) outcomes.everyone(StepFinished{*state.step, FinishedHow::done});
}

// A break that is opened for itself leaves nobody behind: the round goes on after it where it was.
Decision have_a_break(Outcomes outcomes, const Situation& s, const Step& step) {
  leave_open_step<TurnSetAside>(outcomes, s.state);
  open_step(outcomes, s.state, step, s.now);
  return outcomes.take();
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
  const auto from = std::find_if(plan.begin(), plan.end(),
                                 [&](const Step& step) { return step.id == command.from; });
  if (from == plan.end()) return Refused{Refusal::stale};
  if (from + 1 == plan.end()) return Refused{Refusal::no_more_steps};
  return go_to(s, command.from, *(from + 1), command.anyway);
}

Decision rule(const Situation& s, const OpenStep& command) {
  const auto* step = find_step(s.state, command.step);
  if (step == nullptr || command.step == command.from) return Refused{Refusal::not_found};
  if (step->kind == StepKind::break_ && s.state.step == command.from) {
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
  const auto here = std::find_if(plan.begin(), plan.end(),
                                 [&](const Step& step) { return step.id == command.from; });
  plan.insert(here + 1, rest);
  return have_a_break(Outcomes{}.everyone(PlanChanged{plan}), s, rest);
}

Decision rule(const Situation& s, const ChangePlan& command) {
  auto plan = s.state.plan;
  std::erase_if(plan, [&](const Step& step) {
    return step.id != s.state.step && !s.state.finished.contains(step.id);
  });
  for (const auto& step : command.steps) {
    const bool taken = std::any_of(plan.begin(), plan.end(),
                                   [&](const Step& known) { return known.id == step.id; });
    if (taken) return Refused{Refusal::step_already_opened};
    plan.push_back(step);
  }
  return Outcomes{}.everyone(PlanChanged{plan}).take();
}

}  // namespace cuppa
