#include "demo/program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace cuppa::tests {

std::string program_path() {
  const char* named = std::getenv("CUPPA_PROGRAM");
  return named != nullptr ? named : CUPPA_BUILD_DIR "/server/cuppa";
}

void keep_own_sockets() { ::close_range(STDERR_FILENO + 1, ~0U, 0); }

Program::Program(const std::vector<std::string>& arguments) : Program(program_path(), arguments) {}

Program::Program(const std::vector<std::string>& arguments, const std::function<void()>& in_child)
    : Program(program_path(), arguments, in_child) {}

Program::Program(const std::string& path, const std::vector<std::string>& arguments,
                 const std::function<void()>& in_child) {
  std::vector<std::string> words{path};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> raw;
  for (auto& word : words) raw.push_back(word.data());
  raw.push_back(nullptr);
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  child_ = ::fork();
  if (child_ == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
    in_child();
    ::execv(path.c_str(), raw.data());
    ::_exit(127);
  }
  ::close(ends[1]);
  out_ = ::fdopen(ends[0], "r");
}

Program::~Program() {
  if (child_ > 0) ::kill(child_, SIGKILL);
  if (child_ > 0) ::waitpid(child_, nullptr, 0);
  if (out_ != nullptr) std::fclose(out_);
}

std::optional<std::string> Program::read_line() {
  std::string line;
  for (int c = std::fgetc(out_); c != EOF; c = std::fgetc(out_)) {
    if (c == '\n') return line;
    line += static_cast<char>(c);
  }
  return line.empty() ? std::nullopt : std::optional{line};
}

std::vector<std::string> Program::read_to_end() {
  std::vector<std::string> lines;
  while (auto line = read_line()) lines.push_back(std::move(*line));
  return lines;
}

std::vector<std::string> Program::read_until(const std::string& part) {
  std::vector<std::string> lines;
  while (auto line = read_line()) {
    lines.push_back(std::move(*line));
    if (lines.back().find(part) != std::string::npos) break;
  }
  return lines;
}

void Program::interrupt() { ::kill(child_, SIGINT); }

void Program::terminate() { ::kill(child_, SIGTERM); }
void Program::hang_up() { ::kill(child_, SIGHUP); }

int Program::wait() {
  int status = 0;
  ::waitpid(child_, &status, 0);
  child_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace cuppa::tests
