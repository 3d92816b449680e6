#include "store/published_words.hpp"

#include <sstream>

namespace cuppa {

// In quotes, which are doubled inside; a quoted word of nothing but signs finds nothing and is in
// nobody's way.
std::string search_expression(const std::string& words) {
  std::istringstream all{words};
  std::string expression;
  for (std::string word; all >> word;) {
    expression += expression.empty() ? "\"" : " \"";
    for (const char letter : word) {
      if (letter == '\0') continue;
      expression += letter;
      if (letter == '"') expression += letter;
    }
    expression += '"';
  }
  return expression.empty() ? expression : expression + " *";
}

}  // namespace cuppa
