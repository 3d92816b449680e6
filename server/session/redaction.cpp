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
  return std::visit(
      [](const auto& kind) -> Left {
        if constexpr (requires {
                        kind.id;
                        kind.text;
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

}  // namespace

void Redaction::look_at(const Event& event) {
  if (const auto* joined = std::get_if<ParticipantJoined>(&event)) {
    if (joined->participant.id == who_) names_.insert(joined->participant.name);
  } else if (const auto* changed = std::get_if<ParticipantChanged>(&event)) {
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
  if (auto* joined = std::get_if<ParticipantJoined>(&redacted)) {
    if (joined->participant.id == who_) joined->participant.name.clear();
  } else if (auto* changed = std::get_if<ParticipantChanged>(&redacted)) {
    if (changed->participant.id == who_) changed->participant.name.clear();
  } else if (auto* knocked = std::get_if<Knocked>(&redacted)) {
    if (knocked->knock.who == who_) knocked->knock.name.clear();
  } else if (auto* told = std::get_if<GroupTold>(&redacted)) {
    if (told->who == who_) told->group.clear();
  } else if (auto* follow_up = std::get_if<ParkFollowedUp>(&redacted)) {
    if (is_theirs(follow_up->id)) *follow_up = {follow_up->id, {}, {}, {}};
    if (names_.contains(follow_up->owner)) follow_up->owner.clear();
    if (names_.contains(follow_up->answered_by)) follow_up->answered_by.clear();
  } else if (auto* taken_on = std::get_if<GivenFollowedUp>(&redacted)) {
    if (names_.contains(taken_on->owner)) taken_on->owner.clear();
  } else if (auto* closed = std::get_if<ParkClosed>(&redacted)) {
    if (is_theirs(closed->id)) closed->outcome.clear();
    if (names_.contains(closed->to)) closed->to.clear();
    if (names_.contains(closed->answered_by)) closed->answered_by.clear();
  } else if (auto* private_word = std::get_if<PrivateWordSaid>(&redacted)) {
    if (is_theirs(private_word->word.id)) private_word->word.text.clear();
  } else if (auto* suggested = std::get_if<QuestionSuggested>(&redacted)) {
    if (is_theirs(suggested->question.id)) suggested->question.text.clear();
  } else {
    std::visit(
        [&](auto& kind) {
          if constexpr (requires {
                          kind.id;
                          kind.text;
                        }) {
            if (is_theirs(kind.id)) kind.text.clear();
          }
        },
        static_cast<EventKinds&>(redacted));
  }
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
  for (const auto& question : end_.suggested_questions) {
    if (is_theirs(question.id)) outcomes.everyone(QuestionRemoved{question.id});
  }
  return outcomes.take();
}

}  // namespace cuppa
