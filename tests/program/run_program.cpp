#include "program/run_program.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "demo/program.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {

Ran run_program(const std::vector<std::string>& arguments,
                const std::map<std::string, std::string>& environment) {
  return run_file(program_path(), arguments, environment);
}

Ran run_file(const std::string& path, const std::vector<std::string>& arguments,
             const std::map<std::string, std::string>& environment) {
  const TempDirectory directory;
  const auto out = (directory.path() / "out").string(), err = (directory.path() / "err").string();
  std::vector<std::string> words{path};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> raw;
  for (auto& word : words) raw.push_back(word.data());
  raw.push_back(nullptr);
  const auto child = ::fork();
  if (child == 0) {
    for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
    ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
    ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
    ::execv(raw[0], raw.data());
    ::_exit(127);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, text_of(out), text_of(err)};
}

}  // namespace cuppa::tests
