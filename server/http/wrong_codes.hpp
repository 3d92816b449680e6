// Typed codes that were wrong, counted for each address and for all: a code is short, so that it
// can be read aloud, and must not be found by trying. Right ones are not counted: a whole venue
// shares one address.
#pragma once

#include <deque>
#include <map>
#include <string>

#include "session/time.hpp"

namespace cuppa {

class WrongCodes {
 public:
  // False: there were too many in the last minute, from this address or from all.
  bool may_try(const std::string& address, Instant now);
  void was_wrong(const std::string& address, Instant now);

 private:
  static void forget_old(std::deque<Instant>& times, Instant now);

  std::map<std::string, std::deque<Instant>> by_address_;
  std::deque<Instant> all_;
};

}  // namespace cuppa
