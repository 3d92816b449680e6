#include "session/effects.hpp"

namespace cuppa {

// One without words was taken out by its writer: its id alone stays. A sealed log has no ids of
// them but these.
void effect(SessionState& state, const FeedbackReleased& event, const Told&) {
  state.closed_box.clear();
  for (const auto& item : event.items) {
    state.no_name_ids.insert(item.id);
    if (!item.text.empty()) state.feedback.push_back(item);
  }
}

void effect(SessionState& state, const FeedbackShared& event, const Told&) {
  state.what_we_heard = event.text;
}

}  // namespace cuppa
