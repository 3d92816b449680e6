#include <algorithm>

#include "session/effects.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {
namespace {

template <class Change>
void change_table(SessionState& state, const TableId& id, Change change) {
  for (auto& table : state.tables) {
    if (table.id == id) change(table);
  }
}

void put_down(Table& table, const ParticipantId& who) {
  std::erase_if(table.cards, [&](const ShownCard& shown) { return shown.who == who; });
}

}  // namespace

void effect(SessionState& state, const TableAdded& event, const Told&) {
  add_table(state, event.table);
}

void effect(SessionState& state, const TableChanged& event, const Told&) {
  change_table(state, event.table.id, [&](Table& table) {
    table.name = event.table.name;
    table.place = event.table.place;
  });
}

void effect(SessionState& state, const TableRemoved& event, const Told&) {
  std::erase_if(state.tables, [&](const Table& table) { return table.id == event.table; });
  state.clocks.erase(Scope{event.table.text});
}

// The clock of the step before goes with it.
void effect(SessionState& state, const TableStepOpened& event, const Told&) {
  change_table(state, event.table, [&](Table& table) { table.step = event.step; });
  state.clocks.erase(Scope{event.table.text});
}

void effect(SessionState& state, const NoteTakerAsked& event, const Told&) {
  change_table(state, event.table, [&](Table& table) { table.note_taker_asked = event.who; });
}

void effect(SessionState& state, const NoteTakerChanged& event, const Told&) {
  change_table(state, event.table, [&](Table& table) {
    table.note_taker = event.who;
    table.note_taker_asked.reset();
  });
}

void effect(SessionState& state, const CardShown& event, const Told&) {
  change_table(state, event.table, [&](Table& table) {
    put_down(table, event.who);
    table.cards.push_back({event.who, event.card});
  });
}

void effect(SessionState& state, const CardPutDown& event, const Told&) {
  change_table(state, event.table, [&](Table& table) { put_down(table, event.who); });
}

void effect(SessionState& state, const PeopleMoved& event, const Told&) {
  for (const auto& move : event.moves) {
    for (auto& participant : state.participants) {
      if (participant.id == move.who) participant.table = move.table;
    }
  }
}

}  // namespace cuppa
