#include "session/steps/left_behind.hpp"

#include <algorithm>
#include <utility>

#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {
namespace {

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

}  // namespace

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

}  // namespace cuppa
