#include "session/state.hpp"

#include <algorithm>

namespace cuppa {
namespace {

template <class Items, class Key, class Member>
auto* find_by(Items& items, const Key& key, Member member) {
  const auto found = std::find_if(items.begin(), items.end(),
                                  [&](const auto& item) { return item.*member == key; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Participant* find_participant(const SessionState& state, const ParticipantId& who) {
  return find_by(state.participants, who, &Participant::id);
}
const Table* find_table(const SessionState& state, const TableId& table) {
  return find_by(state.tables, table, &Table::id);
}
const Step* find_step(const SessionState& state, const StepId& step) {
  return find_by(state.plan, step, &Step::id);
}
const Step* open_step(const SessionState& state) {
  return state.step ? find_step(state, *state.step) : nullptr;
}
const Turn* find_turn(const Table& table, const ParticipantId& who) {
  return find_by(table.turns, who, &Turn::who);
}
const Turn* turn_being_had(const Table& table) {
  return find_by(table.turns, TurnState::having, &Turn::state);
}
const Note* find_note(const SessionState& state, const ItemId& id) {
  return find_by(state.notes, id, &Note::id);
}
const ParkItem* find_park(const SessionState& state, const ItemId& id) {
  return find_by(state.park, id, &ParkItem::id);
}
const Clock* find_clock(const SessionState& state, const Scope& scope) {
  const auto found = state.clocks.find(scope);
  return found == state.clocks.end() ? nullptr : &found->second;
}
bool is_host(const SessionState& state, const ParticipantId& who) {
  const auto* participant = find_participant(state, who);
  return participant != nullptr && is_host(*participant);
}

}  // namespace cuppa
