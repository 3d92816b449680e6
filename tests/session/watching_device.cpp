#include "session/watching_device.hpp"

#include <algorithm>

#include "session/apply.hpp"
#include "session/turns/turns.hpp"

namespace cuppa::tests {
namespace {

// Leaves only what a view on the wire has (wire/view.cpp): no device holds more than that.
void take_out_server_only(SessionState& state) {
  state.parked = state.chatted = state.agreed = state.said_count = state.batches =
      state.tables_added = state.suggested = state.given = 0;
  state.no_name_ids.clear();
  for (auto& item : state.park) {
    item.asks = 0;
    item.answered_at.reset();
  }
  for (auto& table : state.tables) {
    table.turns_step = {};
    table.notes_added = 0;
    for (auto& turn : table.turns) cuppa::take_out_server_only(turn);
  }
}

}  // namespace

WatchingDevice::WatchingDevice(Viewer viewer, const SessionState& state)
    : viewer_(std::move(viewer)) {
  start_from(state);
}

void WatchingDevice::start_from(const SessionState& state) {
  streams_ = streams_for(state, viewer_);
  held_ = seen_by(state, viewer_);
  take_out_server_only(held_);
}

void WatchingDevice::told(const std::vector<LoggedEvent>& batch, const SessionState& after) {
  for (const auto& [outcome, at] : batch) {
    const bool reads =
        std::find(streams_.begin(), streams_.end(), outcome.stream) != streams_.end();
    if (reads) apply(held_, outcome, at);
  }
  const bool may_change = std::any_of(batch.begin(), batch.end(), [](const LoggedEvent& logged) {
    return may_change_streams(logged.outcome.event);
  });
  if (may_change && streams_ != streams_for(after, viewer_)) start_from(after);
}

bool WatchingDevice::holds_what_it_may_see(const SessionState& state) const {
  auto expected = seen_by(state, viewer_), held = held_;
  take_out_server_only(expected);
  take_out_server_only(held);
  return expected == held;
}

}  // namespace cuppa::tests
