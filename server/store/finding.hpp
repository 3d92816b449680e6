// What `cuppa check` finds of one thing.
#pragma once

#include <string>

#include "store/exit_codes.hpp"

namespace cuppa {

enum class Verdict { ok, look_at_this, broken };

struct Finding {
  Verdict verdict = Verdict::ok;
  std::string subject;                // "permissions"
  std::string sentence;               // what is so; where it is not ok, what to do now
  int exit_code = kExitDataUnusable;  // where it is broken
};

}  // namespace cuppa
