#include "session/effects.hpp"

namespace cuppa {

void effect(SessionState& state, const FeedbackReleased& event, const Told&) {
  state.closed_box.clear();
  state.feedback.insert(state.feedback.end(), event.items.begin(), event.items.end());
}

void effect(SessionState& state, const FeedbackShared& event, const Told&) {
  state.what_we_heard = event.text;
}

}  // namespace cuppa
