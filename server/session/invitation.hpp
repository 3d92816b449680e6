// What people are sent before a session: when, where, why, and what happens with what they say.
#pragma once

#include <string>

namespace cuppa {

struct Invitation {
  std::string starts;  // "2026-12-03T14:00", on the clocks of the session's time zone; may be empty
  int minutes = 0;     // how long; 0: not said
  std::string place, directions, call_link;
  std::string why, what_happens;
  std::string needs;  // how to say what one needs: access, food
  std::string pre_reading;
  bool shows_questions = true;  // those of the plan, to think about beforehand

  bool operator==(const Invitation&) const = default;
};

}  // namespace cuppa
