// The turns of a table, as the rules speak of them.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "session/decide.hpp"
#include "session/outcomes.hpp"
#include "session/plan.hpp"
#include "session/state.hpp"

namespace cuppa {

// An interrupted turn keeps at least this much for later.
inline constexpr Duration kKeptAtLeast{30'000};
// A turn that was left after this much counts as had.
inline constexpr Duration kCountsAsHad{10'000};

bool keeps_any_table(const SessionState& state, const ParticipantId& who);
// May run the turns and clock of this table: a host, or its keeper.
bool runs_table(const SessionState& state, const ParticipantId& who, const TableId& table);

// A table at which turns are being taken now, or why not.
std::variant<const Table*, Refused> table_with_turns(const Situation& s, const TableId& id);

// Whoever is asked next: the first who waits. Somebody who was stepped over is passed by until
// their device is back, and is then first again; where only such people wait, it is the first of
// them. Null: nobody waits.
const Turn* next_turn(const SessionState& state, const Table& table, const WhoIsHere& here);

// How long somebody's turn is: what they kept, or what they chose; none: without a clock.
std::optional<Duration> turn_length(const SessionState& state, const Step& step, const Turn& turn);

// The order in which a table is asked when have-your-say opens: fair_order.hpp. Opening the same
// step again keeps what everybody had already; who is new comes in as they would late.
TurnsQueued queue_turns(const SessionState& state, const Table& table, const StepId& step);

// Leaves of a turn what is told about it.
void take_out_server_only(Turn& turn);

// Somebody comes into the order of a table. Whoever was not offered a turn yet goes before those
// who wait at the end for another: each is offered one before anybody is offered two.
TurnJoined join_turns(const Table& table, const ParticipantId& who, TurnState state);

// Whoever of these a newcomer would stand before; null: nobody, they stand at the end.
const Turn* first_who_comes_again(const std::vector<Turn>& turns);

// Somebody else keeps time from now on, or nobody. A turn's clock that is not shared goes with it.
void change_keeper(Outcomes& outcomes, const SessionState& state, const Table& table,
                   const std::optional<ParticipantId>& keeper);

// Takes somebody who goes away out of their turn, their table's keeping and the order.
void take_out_of_turns(Outcomes& outcomes, const SessionState& state, const ParticipantId& who,
                       Instant now);

}  // namespace cuppa
