// `cuppa check`: one line for each thing that a server needs, and what to do where it is not so.
#pragma once

#include "program/config.hpp"

namespace cuppa {

// 0: nothing is broken, though there may be something to look at. Else the exit code of the first
// thing that is (exit_codes.hpp).
int check(const CheckConfig& config);

}  // namespace cuppa
