#include <algorithm>
#include <utility>

#include "session/deadlines.hpp"
#include "session/effects.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

Table* table_of(SessionState& state, const TableId& id) {
  return const_cast<Table*>(find_table(state, id));
}

Turn* turn_of(Table& table, const ParticipantId& who) {
  return const_cast<Turn*>(find_turn(table, who));
}

// A turn that was being had ends: its clock goes with it. What is left is kept where the turn is
// to go on later; a turn without a clock has nothing to keep.
void end_turn(SessionState& state, Turn& turn, Table& table, TurnState becomes, const Told& told) {
  if (turn.state == TurnState::having) {
    const auto clock = state.clocks.find(Scope{table.id.text});
    if (clock != state.clocks.end()) {
      const auto left = left_at(clock->second, told.at);
      turn.kept_ms = left ? std::optional{std::max(*left, kKeptAtLeast)} : std::nullopt;
      state.clocks.erase(clock);
    }
    // Of the cards that people hold up, those that are about the turn go with it.
    std::erase_if(table.cards, [](const ShownCard& shown) {
      return shown.card == Card::agree || shown.card == Card::slow;
    });
  }
  if (becomes == TurnState::had) turn.kept_ms.reset();
  turn.state = becomes;
  turn.started_at.reset();
}

auto place_of(Table& table, const ParticipantId& who) {
  return std::find_if(table.turns.begin(), table.turns.end(),
                      [&](const Turn& turn) { return turn.who == who; });
}

// Nobody named: to the end.
void move_before(Table& table, const ParticipantId& who,
                 const std::optional<ParticipantId>& before) {
  const auto found = place_of(table, who);
  if (found == table.turns.end()) return;
  const auto moved = *found;
  table.turns.erase(found);
  table.turns.insert(before ? place_of(table, *before) : table.turns.end(), moved);
}

// From the table they came from: what was kept of their turn, and whether they were offered one.
void bring_along(SessionState& state, const TurnJoined& joined, Turn& turn) {
  for (auto& table : state.tables) {
    auto* old = table.id == joined.table ? nullptr : turn_of(table, joined.who);
    if (old == nullptr) continue;
    if (old->kept_ms) turn.kept_ms = std::exchange(old->kept_ms, {});
    turn.was_offered = turn.was_offered || old->was_offered;
  }
}

template <class Event, class Change>
void change_turn(SessionState& state, const Event& event, Change change) {
  auto* table = table_of(state, event.table);
  auto* turn = table == nullptr ? nullptr : turn_of(*table, event.who);
  if (turn != nullptr) change(*table, *turn);
}

}  // namespace

void effect(SessionState& state, const TurnsQueued& event, const Told&) {
  auto* table = table_of(state, event.table);
  if (table == nullptr) return;
  auto turns = event.turns;
  if (table->turns_step == event.step) {
    for (auto& turn : turns) {
      const auto* known = find_turn(*table, turn.who);
      if (known == nullptr) continue;
      turn.kept_ms = known->kept_ms;
      turn.was_offered = known->was_offered;
      turn.comes_again = known->comes_again;
    }
  }
  table->turns = std::move(turns);
  table->turns_step = event.step;
}

void effect(SessionState& state, const TurnJoined& event, const Told&) {
  auto* table = table_of(state, event.table);
  if (table == nullptr) return;
  if (find_turn(*table, event.who) == nullptr) table->turns.push_back({event.who});
  auto& turn = *turn_of(*table, event.who);
  const bool is_another = turn.state == TurnState::had && event.state == TurnState::waiting;
  if (is_another) turn.typed.reset();  // it gets words of its own
  turn.state = event.state;
  turn.stepped_over = false;
  bring_along(state, event, turn);
  turn.comes_again = turn.was_offered;
  move_before(*table, event.who, event.before);
}

void effect(SessionState& state, const TurnStarted& event, const Told& told) {
  change_turn(state, event, [&](Table&, Turn& turn) {
    turn.state = TurnState::having;
    turn.stepped_over = false;
    turn.kept_ms.reset();
    turn.was_offered = true;
    turn.comes_again = false;
    turn.started_at = told.at;
  });
}

void effect(SessionState& state, const TurnFinished& event, const Told& told) {
  change_turn(state, event, [&](Table& table, Turn& turn) {
    end_turn(state, turn, table, TurnState::had, told);
  });
}

void effect(SessionState& state, const TurnPassed& event, const Told& told) {
  change_turn(state, event, [&](Table& table, Turn& turn) {
    end_turn(state, turn, table, TurnState::passed, told);
    turn.was_offered = true;
  });
}

void effect(SessionState& state, const TurnPostponed& event, const Told& told) {
  change_turn(state, event, [&](Table& table, Turn& turn) {
    end_turn(state, turn, table, TurnState::waiting, told);
    turn.stepped_over = false;
    turn.was_offered = turn.comes_again = true;
    move_before(table, event.who, {});
  });
}

void effect(SessionState& state, const TurnSetAside& event, const Told& told) {
  change_turn(state, event, [&](Table& table, Turn& turn) {
    end_turn(state, turn, table, TurnState::waiting, told);
  });
}

void effect(SessionState& state, const TurnSteppedOver& event, const Told&) {
  change_turn(state, event, [](Table&, Turn& turn) { turn.stepped_over = true; });
}

void effect(SessionState& state, const TurnLeft& event, const Told& told) {
  change_turn(state, event, [&](Table& table, Turn& turn) {
    end_turn(state, turn, table, event.had ? TurnState::had : TurnState::gone, told);
  });
}

void effect(SessionState& state, const TurnsReordered& event, const Told&) {
  auto* table = table_of(state, event.table);
  if (table == nullptr) return;
  std::vector<Turn> waiting;
  for (const auto& who : event.order) {
    if (const auto* turn = find_turn(*table, who)) waiting.push_back(*turn);
  }
  auto next = waiting.begin();
  for (auto& turn : table->turns) {
    if (turn.state == TurnState::waiting && next != waiting.end()) turn = *next++;
  }
}

void effect(SessionState& state, const TurnsOfferedAgain& event, const Told&) {
  auto* table = table_of(state, event.table);
  if (table == nullptr) return;
  for (const auto& who : event.people) {
    if (auto* turn = turn_of(*table, who)) turn->offered_again = true;
  }
}

void effect(SessionState& state, const KeeperAsked& event, const Told&) {
  if (auto* table = table_of(state, event.table)) table->keeper_asked = event.who;
}

void effect(SessionState& state, const KeeperChanged& event, const Told&) {
  if (auto* table = table_of(state, event.table)) {
    table->keeper = event.who;
    table->keeper_asked.reset();
  }
}

}  // namespace cuppa
