#include "program/typed_secret.hpp"

#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <iostream>

namespace cuppa {
namespace {

termios as_it_was{};

// Ctrl+C: the terminal shows again what is typed, and the program ends as it would have.
void show_again_and_end(int signal) {
  ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &as_it_was);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// Shows nothing of what is typed, until it goes.
class SilentTerminal {
 public:
  SilentTerminal() {
    ::tcgetattr(STDIN_FILENO, &as_it_was);
    std::signal(SIGINT, show_again_and_end);
    std::signal(SIGTERM, show_again_and_end);
    auto silent = as_it_was;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  }
  ~SilentTerminal() {
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &as_it_was);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;
};

std::optional<std::string> read_line() {
  std::string line;
  if (!std::getline(std::cin, line)) return {};
  return line;
}

}  // namespace

bool input_is_a_terminal() { return ::isatty(STDIN_FILENO) == 1; }

std::optional<std::string> typed_secret(const char* question) {
  if (!input_is_a_terminal()) return read_line();
  std::cerr << question << std::flush;
  const SilentTerminal silent;
  auto line = read_line();
  std::cerr << "\n";
  return line;
}

}  // namespace cuppa
