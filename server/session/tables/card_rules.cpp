#include <algorithm>

#include "session/clock/clocks.hpp"
#include "session/rules.hpp"

namespace cuppa {
namespace {

// The table that the asker sits at, if that is the one they name.
const Table* own_table(const Situation& s, const TableId& id) {
  const auto& me = *find_participant(s.state, s.actor);
  const bool sits_there = me.presence == Presence::in && me.table == id;
  return sits_there ? find_table(s.state, id) : nullptr;
}

const ShownCard* card_of(const Table& table, const ParticipantId& who) {
  const auto found = std::find_if(table.cards.begin(), table.cards.end(),
                                  [&](const ShownCard& shown) { return shown.who == who; });
  return found == table.cards.end() ? nullptr : &*found;
}

}  // namespace

Decision rule(const Situation& s, const ShowCard& command) {
  if (s.state.settings.cards == Switch::off) return Refused{Refusal::cards_are_off};
  const auto* table = own_table(s, command.table);
  if (table == nullptr) return Refused{Refusal::not_found};
  const auto* known = card_of(*table, s.actor);
  if (known != nullptr && known->card == command.card) return std::vector<Outcome>{};
  Outcomes outcomes;
  outcomes.table(table->id, CardShown{table->id, s.actor, command.card});
  const auto* clock = find_clock(s.state, Scope{table->id.text});
  if (command.card == Card::stop && clock != nullptr && clock->state == ClockState::running) {
    tell_changed_clock(outcomes, s.state, paused_at(*clock, s.now));
  }
  return outcomes.take();
}

Decision rule(const Situation& s, const PutCardDown& command) {
  const auto* table = own_table(s, command.table);
  if (table == nullptr || card_of(*table, s.actor) == nullptr) return Refused{Refusal::not_found};
  return Outcomes{}.table(table->id, CardPutDown{table->id, s.actor}).take();
}

}  // namespace cuppa
