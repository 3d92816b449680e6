#include "session/words/agreements.hpp"

#include <algorithm>
#include <set>

namespace cuppa {
namespace {

constexpr std::size_t kOthersWanted = 2;

ParticipantId whose_device(const Participant& person) {
  return person.cared_by.value_or(person.id);
}

// Devices of everybody who is meant, but this one.
template <class IsMeant>
std::size_t other_devices(const SessionState& state, const ParticipantId& who, IsMeant is_meant) {
  const auto* asker = find_participant(state, who);
  std::set<ParticipantId> devices;
  for (const auto& person : state.participants) {
    if (person.presence != Presence::removed && is_meant(person)) {
      devices.insert(whose_device(person));
    }
  }
  if (asker != nullptr) devices.erase(whose_device(*asker));
  return devices.size();
}

}  // namespace

const Agreement* find_agreement(const SessionState& state, const ItemId& id) {
  const auto line = std::find_if(state.agreements.begin(), state.agreements.end(),
                                 [&](const Agreement& agreement) { return agreement.id == id; });
  return line == state.agreements.end() ? nullptr : &*line;
}

bool supports(const SessionState& state, const ParticipantId& who, const ItemId& agreement) {
  return std::find(state.support.begin(), state.support.end(), AgreementSupport{who, agreement}) !=
         state.support.end();
}

int supporters(const SessionState& state, const ItemId& agreement) {
  return static_cast<int>(std::count_if(
      state.support.begin(), state.support.end(),
      [&](const AgreementSupport& support) { return support.agreement == agreement; }));
}

bool may_settle(const SessionState& state, const Agreement& line, const ParticipantId& who) {
  const auto are_for_it = other_devices(state, who, [&](const Participant& person) {
    return line.by == person.id || supports(state, person.id, line.id);
  });
  const auto are_here = other_devices(state, who, [](const Participant& person) {
    return person.presence == Presence::in && person.mode != Mode::shared_device;
  });
  return are_for_it >= std::clamp(are_here, std::size_t{1}, kOthersWanted);
}

}  // namespace cuppa
