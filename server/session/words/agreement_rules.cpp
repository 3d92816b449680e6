#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/words/agreements.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

using Found = std::variant<const Agreement*, Refused>;

// A line of what the group agrees, if it is there as the asker saw it.
Found line_for(const Situation& s, const ItemId& id) {
  const auto* line = find_agreement(s.state, id);
  if (line == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != line->revision) {
    return Refused{Refusal::stale};
  }
  return line;
}

// What was brought along from the session before is nobody's: anybody may say it better.
bool may_change(const Situation& s, const Agreement& line) {
  return !line.by || line.by == s.actor || is_host(s.state, s.actor);
}

bool may_take_away(const Situation& s, const Agreement& line) {
  return line.by == s.actor || is_host(s.state, s.actor);
}

// A seat's support is said by the device that cares for it and by no other: a host who acts for
// everybody would else be a group by themselves.
Decision tell_support(const Situation& s, const ItemId& id,
                      const std::optional<ParticipantId>& for_whom, bool is_for_it) {
  const auto found = line_for(s, id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& line = *std::get<const Agreement*>(found);
  const auto who = for_whom.value_or(s.actor);
  if (who != s.actor && !cares_for(s.state, s.actor, who)) return Refused{Refusal::not_allowed};
  if (who == line.by || supports(s.state, who, id) == is_for_it) return std::vector<Outcome>{};
  Outcomes outcomes;
  outcomes.participant(who, SupportTold{id, who, is_for_it});
  const bool are_any = supporters(s.state, id) + (is_for_it ? 1 : -1) > 0;
  if (are_any != line.supported) outcomes.everyone(AgreementSupported{id, are_any});
  return outcomes.take();
}

}  // namespace

Decision rule(const Situation& s, const AddAgreement& command) {
  if (s.state.agreements.size() >= kAgreementsMax) return Refused{Refusal::too_many};
  const ItemId id{"a" + std::to_string(s.state.agreed + 1)};
  return Outcomes{}.everyone(AgreementAdded{id, command.text, s.actor, true}).take();
}

Decision rule(const Situation& s, const EditAgreement& command) {
  const auto found = line_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  if (!may_change(s, *std::get<const Agreement*>(found))) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(AgreementEdited{command.id, command.text, true}).take();
}

// What the group settled is not one person's to take away.
Decision rule(const Situation& s, const RemoveAgreement& command) {
  const auto found = line_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& line = *std::get<const Agreement*>(found);
  if (!may_take_away(s, line)) return Refused{Refusal::not_allowed};
  if (line.settled) return Refused{Refusal::already_settled};
  return Outcomes{}.everyone(AgreementRemoved{command.id}).take();
}

Decision rule(const Situation& s, const SupportAgreement& command) {
  return tell_support(s, command.id, command.who, true);
}

Decision rule(const Situation& s, const StopSupportingAgreement& command) {
  return tell_support(s, command.id, command.who, false);
}

Decision rule(const Situation& s, const SettleAgreement& command) {
  const auto found = line_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto& line = *std::get<const Agreement*>(found);
  if (line.settled) return std::vector<Outcome>{};
  if (!may_settle(s.state, line, s.actor)) return Refused{Refusal::needs_support};
  return Outcomes{}.everyone(AgreementSettled{command.id}).take();
}

}  // namespace cuppa
