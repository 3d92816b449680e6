#include "session/asking/givens.hpp"
#include "session/rules.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kGivensMax = 200;

// Something on the lists, if it is still there as the asker saw it.
std::optional<Refused> not_as_seen(const Situation& s, const ItemId& id) {
  const auto* given = find_given(s.state, id);
  if (given == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != given->revision) {
    return Refused{Refusal::stale};
  }
  return {};
}

template <class Event>
Decision about_given(const Situation& s, Event event) {
  if (auto refused = not_as_seen(s, event.id)) return *refused;
  return Outcomes{}.everyone(std::move(event)).take();
}

// Nobody finds out what can't change.
template <class Event>
Decision about_question(const Situation& s, Event event) {
  const auto* given = find_given(s.state, event.id);
  if (given != nullptr && given->list != GivenList::find_out) return Refused{Refusal::not_found};
  return about_given(s, std::move(event));
}

}  // namespace

Decision rule(const Situation& s, const AddGiven& command) {
  if (command.list == GivenList::cannot_change && !is_host(s.state, s.actor)) {
    return Refused{Refusal::not_allowed};
  }
  if (s.state.givens.size() >= kGivensMax) return Refused{Refusal::too_many};
  const ItemId id{"f" + std::to_string(s.state.given + 1)};
  return Outcomes{}.everyone(GivenAdded{id, command.list, command.text}).take();
}

Decision rule(const Situation& s, const EditGiven& command) {
  return about_given(s, GivenEdited{command.id, command.text});
}

Decision rule(const Situation& s, const RemoveGiven& command) {
  return about_given(s, GivenRemoved{command.id});
}

Decision rule(const Situation& s, const FollowUpGiven& command) {
  if (!is_civil_date(command.due)) return Refused{Refusal::bad_date};
  return about_question(s, GivenFollowedUp{command.id, command.owner, command.due, command.how});
}

Decision rule(const Situation& s, const AnswerGiven& command) {
  return about_question(s, GivenAnswered{command.id, command.answer});
}

}  // namespace cuppa
