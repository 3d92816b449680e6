#include <algorithm>

#include "session/rules.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

// A line of what the group agrees, if the asker may change it and saw it as it is.
std::optional<Refused> may_not_change(const Situation& s, const ItemId& id) {
  const auto line = std::find_if(s.state.agreements.begin(), s.state.agreements.end(),
                                 [&](const Agreement& agreement) { return agreement.id == id; });
  if (line == s.state.agreements.end()) return Refused{Refusal::not_found};
  if (line->by != s.actor && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  if (s.expected_revision && *s.expected_revision != line->revision) {
    return Refused{Refusal::stale};
  }
  return {};
}

}  // namespace

Decision rule(const Situation& s, const AddAgreement& command) {
  if (s.state.agreements.size() >= kAgreementsMax) return Refused{Refusal::too_many};
  const ItemId id{"a" + std::to_string(s.state.agreed + 1)};
  return Outcomes{}.everyone(AgreementAdded{id, command.text, s.actor}).take();
}

Decision rule(const Situation& s, const EditAgreement& command) {
  if (auto refused = may_not_change(s, command.id)) return *refused;
  return Outcomes{}.everyone(AgreementEdited{command.id, command.text}).take();
}

Decision rule(const Situation& s, const RemoveAgreement& command) {
  if (auto refused = may_not_change(s, command.id)) return *refused;
  return Outcomes{}.everyone(AgreementRemoved{command.id}).take();
}

}  // namespace cuppa
