// Tables: who sits at which, and what follows when somebody goes to another one. Everybody has a
// table at all times. A host who only listens has one too, but does not sit there: they read every
// table, count at none, and are moved on when theirs is put away. So is a tablet for several people
// that looks after nobody.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

inline constexpr std::size_t kTablesMax = 60;
inline const TableId kFirstTable{"t1"};

// In the room, and at the table in more than name.
bool sits(const SessionState& state, const Participant& participant);

// A seat whose carer sits at the same table, or is a tablet on it: where one goes, goes the other.
bool goes_with_carer(const SessionState& state, const Participant& seat);

// Where somebody new sits, or who comes from a table that is put away: the table with the fewest
// people of the same place, of those the one with the fewest people, of those the first.
TableId table_for(const SessionState& state, Place place, const TableId& but_not = {});

// The nth table that is added to those there ever were: t2, t3… no id comes twice.
TableId table_to_add(const SessionState& state, int nth = 1);

// A table begins with the open block, or joins the round that the others are in, if any.
void put_out_table(Outcomes& outcomes, const TableCard& table, const SessionState& state,
                   Instant now);

// Whoever goes away takes no notes at this table any more, and holds up no card.
using Goes = std::function<bool(const ParticipantId&)>;
void put_down_at_table(Outcomes& outcomes, const Table& table, const Goes& goes);

// People go to other tables: none of them is having a turn. At the old table whoever waited is gone
// from the order and whoever kept time does so no longer; in the new one's order a turn that was
// had or passed stays so, and whoever waits comes with what they kept: last, but before those who
// wait for another turn. A turn of another step of the block stays behind: they have one in this
// step.
void move_people(Outcomes& outcomes, const SessionState& state, const std::vector<Move>& moves);

// For apply().
void add_table(SessionState& state, const TableCard& card);

}  // namespace cuppa
