#include <algorithm>

#include "session/effects.hpp"

namespace cuppa {
namespace {

void forget_call(SessionState& state, const ParticipantId& who) {
  std::erase_if(state.calls, [&](const HostCall& call) { return call.who == who; });
}

}  // namespace

void effect(SessionState& state, const WordAsked& event, const Told&) {
  state.glossary.push_back({event.id, 1, event.word, {}});
  state.words_asked += 1;
}

void effect(SessionState& state, const WordExplained& event, const Told&) {
  for (auto& known : state.glossary) {
    if (known.id != event.id) continue;
    known.meaning = event.meaning;
    known.revision += 1;
  }
}

void effect(SessionState& state, const WordRemoved& event, const Told&) {
  std::erase_if(state.glossary, [&](const GlossaryWord& known) { return known.id == event.id; });
}

void effect(SessionState& state, const QuestionSuggested& event, const Told&) {
  state.suggested_questions.push_back(event.question);
  state.suggested += 1;
}

void effect(SessionState& state, const QuestionRemoved& event, const Told&) {
  std::erase_if(state.suggested_questions,
                [&](const SuggestedQuestion& known) { return known.id == event.id; });
}

// It comes on two streams: the second time says the same.
void effect(SessionState& state, const HostCalled& event, const Told&) {
  forget_call(state, event.call.who);
  state.calls.push_back(event.call);
}

void effect(SessionState& state, const CallAnswered& event, const Told&) {
  forget_call(state, event.who);
}

// Captions are the log's alone: what was said is in no state that a device has to hold.
void effect(SessionState&, const CaptionAdded&, const Told&) {}

}  // namespace cuppa
