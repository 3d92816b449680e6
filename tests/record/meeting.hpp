// A meeting whose record the tests know: what was said in it, and, told otherwise, what happened
// beside it that no record may show.
#pragma once

#include <string>

#include "store/event_store.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {

// What may be otherwise without the record being otherwise.
struct Beside {
  bool somebody_passes = false;
  bool somebody_runs_over = false;
  bool somebody_is_away = false;
  bool somebody_has_longer_turns = false;
  bool somebody_goes_early = false;
  bool somebody_is_asked_to_leave = false;  // but for how many people came
  bool no_names_come_later_and_turned_round = false;
};

inline constexpr const char* kNoNameIds[] = {"nZq3wE8xYv1", "nB7tRk2LmPs", "nHd5uJ9oCgA",
                                             "nXa0iF4eVnT"};

// The log of a scenario as a store keeps it.
LoadedSession kept(const SessionScenario& scenario);
LoadedSession kept(const std::vector<LoggedEvent>& log);

// An Over a Brew with a title, questions and seven people, two of them called Sam, one without a
// name; typed turns, lines, notes, chat, a car park with every outcome, words taken back and
// hidden.
SessionScenario meeting(const Beside& beside = {});

}  // namespace cuppa::tests
