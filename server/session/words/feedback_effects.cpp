#include <algorithm>
#include <iterator>

#include "session/effects.hpp"

namespace cuppa {

// One without words was taken out by its writer.
void effect(SessionState& state, const FeedbackReleased& event, const Told&) {
  state.closed_box.clear();
  std::copy_if(event.items.begin(), event.items.end(), std::back_inserter(state.feedback),
               [](const NoNameItem& item) { return !item.text.empty(); });
}

void effect(SessionState& state, const FeedbackShared& event, const Told&) {
  state.what_we_heard = event.text;
}

}  // namespace cuppa
