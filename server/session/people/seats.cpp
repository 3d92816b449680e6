#include "session/people/seats.hpp"

#include <algorithm>
#include <iterator>

namespace cuppa {

bool is_seat(const SessionState& state, const ParticipantId& who) {
  const auto* participant = find_participant(state, who);
  return participant != nullptr && participant->cared_by.has_value();
}

bool cares_for(const SessionState& state, const ParticipantId& carer, const ParticipantId& who) {
  const auto* participant = find_participant(state, who);
  return participant != nullptr && participant->presence != Presence::removed &&
         participant->cared_by == carer;
}

std::vector<Participant> seats_in_care_of(const SessionState& state, const ParticipantId& carer) {
  std::vector<Participant> seats;
  std::copy_if(state.participants.begin(), state.participants.end(), std::back_inserter(seats),
               [&](const Participant& one) { return cares_for(state, carer, one.id); });
  return seats;
}

bool is_here(const SessionState& state, const WhoIsHere& here, const ParticipantId& who) {
  const auto* participant = find_participant(state, who);
  const bool seat = participant != nullptr && participant->cared_by;
  return here.contains(seat ? *participant->cared_by : who);
}

}  // namespace cuppa
