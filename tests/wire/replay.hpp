// protocol/replays/*.json: what a device starts from, the events told on its streams, and the view
// they must add up to. C++ writes and checks them; other clients run the same files.
// CUPPA_REWRITE=1 writes them anew.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/session_scenario.hpp"

namespace cuppa::tests {

// Watches a meeting from now on through one device, or from its first event.
class Replay {
 public:
  enum class From { now, beginning };

  Replay(const SessionScenario& meeting, std::string file, const std::string& name,
         From from = From::now)
      : meeting_(meeting), file_(std::move(file)) {
    if (name != "screen") viewer_.who = meeting.id(name);
    if (from == From::beginning) return;
    first_ = meeting.log().size();
    start_ = meeting.state();
  }

  void finish() const;

 private:
  const SessionScenario& meeting_;
  std::string file_;
  Viewer viewer_;
  std::size_t first_ = 0;
  std::optional<SessionState> start_;
};

void finish_all(const std::vector<Replay>& replays);

}  // namespace cuppa::tests
