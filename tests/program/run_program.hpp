// Runs the built program, or another, to its end, and what came of it.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace cuppa::tests {

struct Ran {
  int exit_code = -1;
  std::string out, err;
};

// `arguments` without the program's own name; `environment` is added to that of the test.
Ran run_program(const std::vector<std::string>& arguments,
                const std::map<std::string, std::string>& environment = {});

// Any other program, by its path.
Ran run_file(const std::string& path, const std::vector<std::string>& arguments,
             const std::map<std::string, std::string>& environment = {});

}  // namespace cuppa::tests
