// `cuppa links`: which links are open, and ending them. Returns the exit code (exit_codes.hpp) and
// says on stderr, in one sentence, what went wrong.
#pragma once

#include "program/config.hpp"

namespace cuppa {

int links(const LinksConfig& config);

}  // namespace cuppa
