// What every fuzzer says of what it was promised.
#pragma once

#include <cstdlib>

namespace cuppa::tests {

inline void must(bool holds) {
  if (!holds) std::abort();
}

}  // namespace cuppa::tests
