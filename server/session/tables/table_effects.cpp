#include <algorithm>

#include "session/effects.hpp"
#include "session/tables/tables.hpp"

namespace cuppa {

void effect(SessionState& state, const TableAdded& event, const Told&) {
  add_table(state, event.table);
}

void effect(SessionState& state, const TableChanged& event, const Told&) {
  for (auto& table : state.tables) {
    if (table.id != event.table.id) continue;
    table.name = event.table.name;
    table.place = event.table.place;
  }
}

void effect(SessionState& state, const TableRemoved& event, const Told&) {
  std::erase_if(state.tables, [&](const Table& table) { return table.id == event.table; });
}

void effect(SessionState& state, const PeopleMoved& event, const Told&) {
  for (const auto& move : event.moves) {
    for (auto& participant : state.participants) {
      if (participant.id == move.who) participant.table = move.table;
    }
  }
}

}  // namespace cuppa
