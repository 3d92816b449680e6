// What comes along from one session of a series to the next. Nobody's name is in it but of those
// who answer for something.
#pragma once

#include <string>
#include <vector>

#include "session/state.hpp"

namespace cuppa {

struct LastTime {
  SessionId session;
  std::vector<std::string> agreements;  // settled then, proposed again now
  std::vector<GlossaryWord> glossary;
  std::vector<Given> givens;
  LocalContact local_contact{};  // with the day on which it was checked then

  bool operator==(const LastTime&) const = default;
};

}  // namespace cuppa
