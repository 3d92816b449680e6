// People without a device, called seats. They are people like everybody: with a name, a mug, a
// place in the order and words of their own. Another person's device, or a shared one, acts for
// them.
#pragma once

#include <cstddef>

#include "session/decide.hpp"
#include "session/state.hpp"

namespace cuppa {

inline constexpr std::size_t kSeatsInCareMax = 8;

bool is_seat(const SessionState& state, const ParticipantId& who);

// Somebody's device acts for this person, and for nobody who has one of their own.
bool cares_for(const SessionState& state, const ParticipantId& carer, const ParticipantId& who);

std::vector<Participant> seats_in_care_of(const SessionState& state, const ParticipantId& carer);

// A seat is here while the device of whoever cares for it is.
bool is_here(const SessionState& state, const WhoIsHere& here, const ParticipantId& who);

}  // namespace cuppa
