// The built program as a child of the test, with what it prints.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace cuppa::tests {

// The program that was built with the tests, or the one that CUPPA_PROGRAM names.
std::string program_path();

class Program {
 public:
  // `arguments` without the program's own name. What it prints to standard error goes to the
  // test's.
  explicit Program(const std::vector<std::string>& arguments);
  // Another program, by its path.
  Program(const std::string& path, const std::vector<std::string>& arguments);
  ~Program();  // kills it if it still runs
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  // None: it has ended, and there is no more. Waits.
  std::optional<std::string> read_line();
  std::vector<std::string> read_to_end();
  // Up to and with the first line that holds this.
  std::vector<std::string> read_until(const std::string& part);

  void interrupt();  // Ctrl+C
  int wait();        // the exit code; -1 where a signal ended it
  [[nodiscard]] pid_t process() const { return child_; }

 private:
  pid_t child_ = -1;
  std::FILE* out_ = nullptr;
};

}  // namespace cuppa::tests
