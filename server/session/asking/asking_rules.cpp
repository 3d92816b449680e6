#include <algorithm>
#include <cstddef>
#include <string>

#include "session/people/acting_for.hpp"
#include "session/rules.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kWordsMax = 200;
constexpr std::size_t kSuggestionsMax = 100;
constexpr std::ptrdiff_t kSuggestionsOfOneMax = 10;

bool has_called(const SessionState& state, const ParticipantId& who) {
  return std::any_of(state.calls.begin(), state.calls.end(),
                     [&](const HostCall& call) { return call.who == who; });
}

template <class Item>
const Item* in(const std::vector<Item>& items, const ItemId& id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

Decision told_to_both(const ParticipantId& who, const Event& event) {
  return Outcomes{}.participant(who, event).hosts(event).take();
}

}  // namespace

// Asked twice it stands there once.
Decision rule(const Situation& s, const AskMeaning& command) {
  const bool is_known =
      std::any_of(s.state.glossary.begin(), s.state.glossary.end(),
                  [&](const GlossaryWord& known) { return known.word == command.word; });
  if (is_known) return std::vector<Outcome>{};
  if (s.state.glossary.size() >= kWordsMax) return Refused{Refusal::too_many};
  const ItemId id{"w" + std::to_string(s.state.words_asked + 1)};
  return Outcomes{}.everyone(WordAsked{id, command.word}).take();
}

Decision rule(const Situation& s, const ExplainWord& command) {
  const auto* found = in(s.state.glossary, command.id);
  if (found == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != found->revision) {
    return Refused{Refusal::stale};
  }
  return Outcomes{}.everyone(WordExplained{command.id, command.meaning}).take();
}

Decision rule(const Situation& s, const RemoveWord& command) {
  if (in(s.state.glossary, command.id) == nullptr) return Refused{Refusal::not_found};
  return Outcomes{}.everyone(WordRemoved{command.id}).take();
}

Decision rule(const Situation& s, const SuggestQuestion& command) {
  const auto& known = s.state.suggested_questions;
  const auto theirs = std::count_if(
      known.begin(), known.end(), [&](const SuggestedQuestion& one) { return one.by == s.actor; });
  if (known.size() >= kSuggestionsMax || theirs >= kSuggestionsOfOneMax) {
    return Refused{Refusal::too_many};
  }
  const ItemId id{"q" + std::to_string(s.state.suggested + 1)};
  return Outcomes{}.everyone(QuestionSuggested{{id, command.text, s.actor}}).take();
}

Decision rule(const Situation& s, const RemoveQuestion& command) {
  const auto* found = in(s.state.suggested_questions, command.id);
  if (found == nullptr) return Refused{Refusal::not_found};
  const bool is_theirs = found->by == s.actor || acts_for(s.state, s.actor, found->by);
  if (!is_theirs && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(QuestionRemoved{command.id}).take();
}

// Called again it says what it is about now.
Decision rule(const Situation& s, const CallHost& command) {
  return told_to_both(s.actor, HostCalled{{s.actor, command.about}});
}

Decision rule(const Situation& s, const AnswerCall& command) {
  const auto who = command.who.value_or(s.actor);
  if (who != s.actor && !is_host(s.state, s.actor) && !acts_for(s.state, s.actor, who)) {
    return Refused{Refusal::not_allowed};
  }
  if (!has_called(s.state, who)) return Refused{Refusal::not_found};
  return told_to_both(who, CallAnswered{who});
}

Decision rule(const Situation& s, const AddCaption& command) {
  const auto& table = command.caption.table;
  if (table && find_table(s.state, *table) == nullptr) return Refused{Refusal::not_found};
  const auto stream = table ? Stream::table(*table) : Stream::everyone();
  return Outcomes{}.add(stream, CaptionAdded{command.caption}).take();
}

}  // namespace cuppa
