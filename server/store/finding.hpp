// What `cuppa check` finds of one thing.
#pragma once

#include <string>

#include "store/exit_codes.hpp"

namespace cuppa {

enum class Standing { ok, look_at_this, broken };

struct Finding {
  Standing standing = Standing::ok;
  std::string subject;                // "permissions"
  std::string sentence;               // what is so; where it is not ok, what to do now
  int exit_code = kExitDataUnusable;  // where it is broken
};

}  // namespace cuppa
