#include "session/redaction.hpp"

#include <algorithm>
#include <utility>

#include "session/outcomes.hpp"

namespace cuppa {
namespace {

// Words with the one who left them.
struct Left {
  ItemId id;
  std::optional<ParticipantId> by{};
};

Left left_in(const Event& event) {
  return visit(
      [](const auto& kind) -> Left {
        if constexpr (
            requires {
              kind.id;
              kind.text;
              kind.by;
            } ||
            requires {
              kind.id;
              kind.title;
              kind.by;
            }) {
          return {kind.id, kind.by};
        } else if constexpr (requires { kind.question.by; }) {
          return {kind.question.id, kind.question.by};
        } else if constexpr (requires { kind.word.by; }) {
          return {kind.word.id, kind.word.by};
        } else {
          return {};
        }
      },
      event);
}

// An event without them. What names somebody is looked for in every kind, so that a new one is not
// forgotten; what else leads to them has a word of its own.
struct WithoutThem {
  const ParticipantId& who;
  const std::set<std::string>& names;
  const std::set<ItemId>& theirs;

  template <class Kind>
  void operator()(Kind& event) const {
    if constexpr (requires { event.id, event.text; }) empty_if_theirs(event.id, event.text);
    forget_names(event);
  }
  void operator()(ParticipantJoined& event) const { forget_card(event.participant); }
  void operator()(ParticipantChanged& event) const { forget_card(event.participant); }
  void operator()(Knocked& event) const {
    if (event.knock.who == who) event.knock.name.clear();
  }
  void operator()(GroupTold& event) const {
    if (event.who == who) event.group.clear();
  }
  void operator()(ParkFollowedUp& event) const {
    empty_if_theirs(event.id, event.owner);
    empty_if_theirs(event.id, event.due);
    empty_if_theirs(event.id, event.how);
    forget_names(event);
  }
  void operator()(ParkClosed& event) const {
    empty_if_theirs(event.id, event.outcome);
    forget_names(event);
  }
  void operator()(ThemeAdded& event) const { empty_if_theirs(event.id, event.title); }
  void operator()(ThemeEdited& event) const {
    empty_if_theirs(event.id, event.title);
    empty_if_theirs(event.id, event.summary);
  }
  void operator()(QuestionSuggested& event) const {
    empty_if_theirs(event.question.id, event.question.text);
  }
  void operator()(PrivateWordSaid& event) const { empty_if_theirs(event.word.id, event.word.text); }
  void operator()(SessionCreated& event) const { forget_carried(event, names); }

 private:
  void empty_if_theirs(const ItemId& id, std::string& text) const {
    if (theirs.contains(id)) text.clear();
  }
  void forget_card(Participant& card) const {
    if (card.id == who) card.name.clear();
  }
  void forget(std::string& name) const {
    if (names.contains(name)) name.clear();
  }
  template <class Words>
  void forget_names(Words& words) const {
    if constexpr (requires { forget(words.owner); }) forget(words.owner);
    if constexpr (requires { forget(words.to); }) forget(words.to);
    if constexpr (requires { forget(words.answered_by); }) forget(words.answered_by);
  }
};

}  // namespace

bool forget_carried(SessionCreated& created, const std::set<std::string>& names) {
  if (!created.last_time) return false;
  bool is_changed = false;
  for (auto& given : created.last_time->givens) {
    if (!names.contains(given.owner)) continue;
    given.owner.clear();
    is_changed = true;
  }
  return is_changed;
}

std::string name_in(const Event& event) {
  if (const auto* joined = get_if<ParticipantJoined>(&event)) return joined->participant.name;
  if (const auto* changed = get_if<ParticipantChanged>(&event)) {
    return changed->participant.name;
  }
  const auto* knocked = get_if<Knocked>(&event);
  return knocked == nullptr ? std::string{} : knocked->knock.name;
}

void Redaction::look_at(const Event& event) {
  if (const auto* joined = get_if<ParticipantJoined>(&event)) {
    if (joined->participant.id == who_) names_.insert(joined->participant.name);
  } else if (const auto* changed = get_if<ParticipantChanged>(&event)) {
    if (changed->participant.id == who_) names_.insert(changed->participant.name);
  }
  const auto left = left_in(event);
  if (words_ == TheirWords::go && left.by == who_) items_.insert(left.id);
}

void Redaction::end_at(const SessionState& state) {
  end_ = state;
  for (const auto& other : state.participants) {
    if (other.id != who_) names_.erase(other.name);
  }
  names_.erase(std::string{});
}

Event Redaction::redact(const Event& event) const {
  auto redacted = event;
  visit(WithoutThem{who_, names_, items_}, static_cast<EventKinds&>(redacted));
  return redacted;
}

std::vector<Outcome> Redaction::what_follows() const {
  Outcomes outcomes;
  for (const auto& note : end_.notes) {
    if (is_theirs(note.id)) outcomes.table(note.table, NoteRemoved{note.id, note.table});
  }
  for (const auto& item : end_.park) {
    if (is_theirs(item.id)) outcomes.everyone(ParkRemoved{item.id});
  }
  for (const auto& item : end_.chat) {
    if (is_theirs(item.id) && !item.hidden) outcomes.everyone(ChatHidden{item.id});
  }
  for (const auto& line : end_.agreements) {
    if (is_theirs(line.id)) outcomes.everyone(AgreementRemoved{line.id});
  }
  for (const auto& theme : end_.themes) {
    if (is_theirs(theme.id)) outcomes.everyone(ThemeRemoved{theme.id});
  }
  for (const auto& question : end_.suggested_questions) {
    if (is_theirs(question.id)) outcomes.everyone(QuestionRemoved{question.id});
  }
  return outcomes.take();
}

}  // namespace cuppa
