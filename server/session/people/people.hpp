// People: who is in, and what their card says.
#pragma once

#include <cstdint>
#include <string>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

// A participant with an id that tells nothing and a mug that nobody has yet, as far as there are
// any.
Participant newcomer(const SessionState& state, std::uint64_t random, const std::string& name);

// As many as there may ever be have come, or knock. A seat that has gone makes room for another.
bool is_full(const SessionState& state);

// The host's name for others, for when the car park goes to "the host".
std::string host_name(const SessionState& state);
// Whoever made the session: never asked to leave, and no co-host.
ParticipantId host_id(const SessionState& state);

// Puts somebody into the room, at the table their card names, and into its order if people are
// having turns.
void come_in(Outcomes& outcomes, const SessionState& state, const Participant& participant);

// Puts somebody who is in the room into the order, if people are having turns and they have none.
void come_into_turns(Outcomes& outcomes, const SessionState& state, const Participant& participant);

}  // namespace cuppa
