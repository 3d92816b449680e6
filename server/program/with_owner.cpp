#include "program/with_owner.hpp"

#include <iostream>

#include "program/output_file.hpp"

namespace cuppa {

int tell(const Problem& problem) {
  std::cerr << "cuppa: " << problem.sentence << "\n";
  return problem.exit_code;
}

int say(std::string_view text) {
  if (const auto problem = write_output({}, text)) return tell(*problem);
  return 0;
}

}  // namespace cuppa
