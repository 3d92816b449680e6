// Who is for a line, and whether that is the group and not one person alone.
#pragma once

#include "session/state.hpp"

namespace cuppa {

const Agreement* find_agreement(const SessionState& state, const ItemId& id);

bool supports(const SessionState& state, const ParticipantId& who, const ItemId& agreement);

// How many said that they are for it, besides its writer.
int supporters(const SessionState& state, const ItemId& agreement);

// Two others must be for a line before `who` settles it; where fewer others are here, as many as
// there are, but never none: nobody agrees with themselves alone, and no host for a group. Its
// writer is for it. A device counts once, however many people it acts for.
bool may_settle(const SessionState& state, const Agreement& line, const ParticipantId& who);

}  // namespace cuppa
