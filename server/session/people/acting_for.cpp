#include "session/people/acting_for.hpp"

#include "session/people/seats.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {

bool acts_for(const SessionState& state, const ParticipantId& actor, const ParticipantId& who) {
  if (!is_seat(state, who)) return false;
  const auto& seat = *find_participant(state, who);
  if (seat.presence == Presence::removed) return false;
  return seat.cared_by == actor || runs_table(state, actor, seat.table);
}

std::variant<ParticipantId, Refused> subject_of(const SessionState& state,
                                                const ParticipantId& actor,
                                                const std::optional<ParticipantId>& who) {
  if (!who || *who == actor) return actor;
  if (!acts_for(state, actor, *who)) return Refused{Refusal::not_allowed};
  return *who;
}

}  // namespace cuppa
