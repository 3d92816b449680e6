// What a host looks for, as SQLite's full-text search takes it, and what that gives.
#pragma once

#include <string>

namespace cuppa {

// Every word is a word, whatever stands in it: nothing of FTS5's own language gets through. All of
// them are looked for; of the last one, its beginning. Empty: there is nothing to look for.
std::string search_expression(const std::string& words);

}  // namespace cuppa
