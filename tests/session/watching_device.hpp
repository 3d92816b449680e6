// A device in a simulated meeting: it starts from what it may see and then applies only what is
// told on its own streams.
#pragma once

#include <vector>

#include "session/event.hpp"
#include "session/viewer.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {

class WatchingDevice {
 public:
  WatchingDevice(Viewer viewer, const SessionState& state);

  // One committed batch, and the session after it. A device whose streams changed is given
  // everything afresh, as a room does.
  void told(const std::vector<LoggedEvent>& batch, const SessionState& after);

  [[nodiscard]] const Viewer& viewer() const { return viewer_; }
  [[nodiscard]] const SessionState& held() const { return held_; }
  [[nodiscard]] bool holds_what_it_may_see(const SessionState& state) const;

 private:
  void start_from(const SessionState& state);

  Viewer viewer_;
  std::vector<Stream> streams_;
  SessionState held_;
};

}  // namespace cuppa::tests
