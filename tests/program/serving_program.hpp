// `cuppa serve` on a data directory, from outside: started, asked, killed and started again.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "demo/program.hpp"
#include "program/phone.hpp"

namespace cuppa::tests {

// Where the server listens that printed this link.
ServerAddress address_in(const std::string& line);

class ServingProgram {
 public:
  ServingProgram(AsioLoop& loop, std::filesystem::path data);

  // Waits until it says that it is ready; false: it ended instead.
  bool start();
  void kill();  // SIGKILL
  int stop();   // Ctrl+C; its exit code
  int wait();   // until it ends by itself; its exit code

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
  // The answer's body; an empty object unless something was made.
  Json post(const std::string& path, const Json& body);

  AsioLoop& loop_;
  std::filesystem::path data_;
  std::unique_ptr<Program> program_;
  ServerAddress address_;
};

}  // namespace cuppa::tests
