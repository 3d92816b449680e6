// Something that nobody else is to see: typed without showing on the terminal, or the first line of
// the standard input where that is none.
#pragma once

#include <optional>
#include <string>

namespace cuppa {

bool input_is_a_terminal();

// Asks on the terminal. None: it ended before the line did.
std::optional<std::string> typed_secret(const char* question);

}  // namespace cuppa
