// What goes on after the session: the page that everybody can read, and whoever is asked to answer.
#include "session/rules.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

// The answer to the first time was lost on its way: they say the same again.
bool says_so_already(const ParkItem& item, const AnswerPark& said) {
  return item.state == ParkState::closed && item.asks == said.ask && !item.answered_by.empty() &&
         item.became == said.became && item.outcome == said.words;
}

const ParkItem* standing(const Situation& s, const ItemId& id) {
  const auto* item = find_park(s.state, id);
  return item == nullptr || item->into ? nullptr : item;
}

}  // namespace

// Naming the revision, what stands on the page is what a host read and nothing newer.
Decision rule(const Situation& s, const ReleasePark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != item->revision) {
    return Refused{Refusal::stale};
  }
  if (item->released) return std::vector<Outcome>{};
  return Outcomes{}.everyone(ParkReleased{command.id}).take();
}

// Whatever its words are by now: off is off, and nobody is asked to read them first.
Decision rule(const Situation& s, const WithholdPark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (!item->released) return std::vector<Outcome>{};
  return Outcomes{}.everyone(ParkWithheld{command.id}).take();
}

Decision rule(const Situation& s, const OpenFollowUp& command) {
  if (!s.state.follow_up_key.empty()) return std::vector<Outcome>{};
  return Outcomes{}.everyone(FollowUpOpened{command.key}).take();
}

Decision rule(const Situation& s, const CloseFollowUp&) {
  if (s.state.follow_up_key.empty()) return std::vector<Outcome>{};
  return Outcomes{}.everyone(FollowUpClosed{}).take();
}

Decision rule(const Situation& s, const RenewFollowUp& command) {
  if (s.state.follow_up_key.empty()) return Refused{Refusal::not_found};
  return Outcomes{}.everyone(FollowUpOpened{command.key}).take();
}

Decision rule(const Situation& s, const PublishRecord&) {
  if (s.state.published) return std::vector<Outcome>{};
  return Outcomes{}.everyone(RecordPublished{}).take();
}

Decision rule(const Situation& s, const WithdrawRecord&) {
  if (!s.state.published) return std::vector<Outcome>{};
  return Outcomes{}.everyone(RecordWithdrawn{}).take();
}

// Whoever is asked is the one who looks after it: their name stands beside the answer.
Decision rule(const Situation& s, const AskAnswer& command) {
  const auto* item = standing(s, command.id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (item->state != ParkState::follow_up) return Refused{Refusal::outcome_missing};
  return Outcomes{}.everyone(AnswerAsked{command.id}).take();
}

Decision rule(const Situation& s, const StopAsking& command) {
  const auto* item = find_park(s.state, command.id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (!item->asked) return std::vector<Outcome>{};
  return Outcomes{}.everyone(AskingStopped{command.id}).take();
}

Decision rule(const Situation& s, const AnswerPark& command) {
  const auto* item = standing(s, command.id);
  if (item != nullptr && says_so_already(*item, command)) return std::vector<Outcome>{};
  if (item == nullptr || !item->asked || item->asks != command.ask) {
    return Refused{Refusal::wrong_key};
  }
  if (s.expected_revision != item->revision) return Refused{Refusal::stale};
  Outcomes outcomes;
  if (!command.became) {
    if (!is_civil_date(command.due)) return Refused{Refusal::bad_date};
    outcomes.everyone(
        ParkFollowedUp{command.id, item->owner, command.due, command.words, item->owner});
    return outcomes.take();
  }
  const bool is_passed_on = command.became == ParkBecame::passed_to;
  if (command.words.empty() || (is_passed_on && command.to.empty())) {
    return Refused{Refusal::outcome_missing};
  }
  outcomes.everyone(ParkClosed{command.id, command.words, *command.became,
                               is_passed_on ? command.to : std::string{}, item->owner});
  return outcomes.take();
}

}  // namespace cuppa
