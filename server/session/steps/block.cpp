#include "session/steps/block.hpp"

#include <algorithm>
#include <iterator>

namespace cuppa {
namespace {

bool is_together(const Step& step) { return step.pace == Pace::together; }

}  // namespace

std::span<const Step> block_around(const std::vector<Step>& plan, const StepId& step) {
  const auto found =
      std::find_if(plan.begin(), plan.end(), [&](const Step& one) { return one.id == step; });
  if (found == plan.end() || is_together(*found)) return {};
  const auto before = std::find_if(std::make_reverse_iterator(found), plan.rend(), is_together);
  return {before.base(), std::find_if(found, plan.end(), is_together)};
}

std::span<const Step> open_block(const SessionState& state) {
  if (!state.step) return {};
  return block_around(state.plan, *state.step);
}

const Step* step_at(const SessionState& state, const Table& table) {
  if (table.step && is_in(open_block(state), *table.step)) return find_step(state, *table.step);
  return open_step(state);
}

const Step* turns_step_at(const SessionState& state, const Table& table) {
  const auto* step = step_at(state, table);
  return step != nullptr && step->kind == StepKind::have_your_say ? step : nullptr;
}

bool has_come_to(const SessionState& state, const Table& table, const Step& step) {
  const auto* at = step_at(state, table);
  return at != nullptr && at >= &step;  // both stand in the plan
}

bool is_in(std::span<const Step> block, const StepId& step) {
  return std::any_of(block.begin(), block.end(), [&](const Step& one) { return one.id == step; });
}

}  // namespace cuppa
