// Who may speak for whom. Nobody acts for a person who has a device of their own.
#pragma once

#include <optional>
#include <variant>

#include "session/refusal.hpp"
#include "session/state.hpp"

namespace cuppa {

// For a seat: whoever cares for it, its table's keeper, and a host.
bool acts_for(const SessionState& state, const ParticipantId& actor, const ParticipantId& who);

// Whom a command is about that its sender may give for a seat: the seat, or else themselves.
std::variant<ParticipantId, Refused> subject_of(const SessionState& state,
                                                const ParticipantId& actor,
                                                const std::optional<ParticipantId>& who);

}  // namespace cuppa
