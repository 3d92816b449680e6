// The built program as a child of the test, with what it prints.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cuppa::tests {

// The program that was built with the tests, or the one that CUPPA_PROGRAM names.
std::string program_path();

// For a child: sockets of the test's own are nothing to it.
void keep_own_sockets();

class Program {
 public:
  // `arguments` without the program's own name. What it prints to standard error goes to the
  // test's.
  explicit Program(const std::vector<std::string>& arguments);
  // `in_child` is called between fork and exec: for its environment and descriptors.
  Program(const std::vector<std::string>& arguments, const std::function<void()>& in_child);
  // Another program, by its path.
  Program(const std::string& path, const std::vector<std::string>& arguments,
          const std::function<void()>& in_child = keep_own_sockets);
  ~Program();  // kills it if it still runs
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  // None: it has ended, and there is no more. Waits.
  std::optional<std::string> read_line();
  std::vector<std::string> read_to_end();
  // Up to and with the first line that holds this.
  std::vector<std::string> read_until(const std::string& part);

  void interrupt();  // Ctrl+C
  void terminate();  // SIGTERM, as systemd does it
  void hang_up();    // SIGHUP
  int wait();        // the exit code; -1 where a signal ended it
  [[nodiscard]] pid_t process() const { return child_; }

 private:
  pid_t child_ = -1;
  std::FILE* out_ = nullptr;
};

}  // namespace cuppa::tests
