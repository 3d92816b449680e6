// A server in this process, on a thread of its own: for `cuppa demo`.
#pragma once

#include <functional>
#include <future>
#include <optional>
#include <thread>

#include "program/config.hpp"
#include "program/serve.hpp"

namespace cuppa {

class OwnServer {
 public:
  // An empty `listen`: on 0.0.0.0:8080, or on a free port where that one is taken.
  explicit OwnServer(ServeConfig config) : config_(std::move(config)) {}
  ~OwnServer();
  OwnServer(const OwnServer&) = delete;
  OwnServer& operator=(const OwnServer&) = delete;

  // None: it could not start, and said why; join() has the exit code. `ended` is called on its
  // thread when it stops, by Ctrl+C too.
  std::optional<Started> start(std::function<void()> ended);
  // The same way out as Ctrl+C.
  void stop();
  // Waits for its end; the exit code.
  int join();

 private:
  int run();
  int serve_once();

  ServeConfig config_;
  std::promise<std::optional<Started>> started_;
  bool has_started_ = false;  // on the server's thread
  int exit_code_ = 0;
  std::thread thread_;
};

}  // namespace cuppa
