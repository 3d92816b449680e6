// `cuppa serve` on a data directory, from outside: started, asked, killed and started again.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "demo/program.hpp"
#include "program/phone.hpp"

namespace cuppa::tests {

// Where the server listens that printed this link.
ServerAddress address_in(const std::string& line);

class ServingProgram {
 public:
  // `shell`: runs in a shell before the program takes its place, as "ulimit -n 200"; what the
  // program says to standard error is then among what it printed.
  ServingProgram(AsioLoop& loop, std::filesystem::path data,
                 std::optional<std::string> shell = std::nullopt);

  // Waits until it says that it is ready; false: it ended instead.
  bool start(const std::vector<std::string>& flags = {});
  void kill();  // SIGKILL
  int stop();   // Ctrl+C; its exit code
  // Its lines: up to the host link; and, once it was stopped, all.
  [[nodiscard]] const std::vector<std::string>& printed() const { return printed_; }
  [[nodiscard]] pid_t process() const { return program_->process(); }

  // An upgrade: the program is told to stop as systemd does it, and another takes its place on the
  // same data and the same port. The last two wait, and may be called on another thread.
  void terminate();
  int wait_for_end();
  bool start_again();

  HttpReply ask(const HttpQuestion& question);
  int status_of(const std::string& path);  // GET
  // A session of this plan with a host and guests; the first key is the host's.
  struct Meeting {
    std::string session, code;
    std::vector<std::string> keys;
  };
  Meeting make_meeting(const Json& plan, int guests);

  [[nodiscard]] const ServerAddress& address() const { return address_; }

 private:
  bool start_on(const std::string& port, const std::vector<std::string>& flags);
  // The answer's body; an empty object unless something was made.
  Json post(const std::string& path, const Json& body);

  AsioLoop& loop_;
  std::filesystem::path data_;
  std::unique_ptr<Program> program_;
  std::optional<std::string> shell_;
  std::vector<std::string> printed_;
  ServerAddress address_;
};

}  // namespace cuppa::tests
