#include "program/own_server.hpp"

#include <csignal>
#include <iostream>
#include <utility>

#include "program/exit_codes.hpp"

namespace cuppa {

OwnServer::~OwnServer() {
  if (thread_.joinable()) thread_.join();
}

std::optional<Started> OwnServer::start(std::function<void()> ended) {
  auto started = started_.get_future();
  thread_ = std::thread([this, ended = std::move(ended)] {
    exit_code_ = run();
    if (!has_started_) started_.set_value({});
    ended();
  });
  return started.get();
}

void OwnServer::stop() { std::raise(SIGTERM); }

int OwnServer::join() {
  thread_.join();
  return exit_code_;
}

int OwnServer::run() {
  const bool any_port = config_.listen.empty();
  if (any_port) config_.listen = ServeConfig{}.listen;
  const int code = serve_once();
  if (has_started_ || !any_port || code != kExitUnavailable) return code;
  std::cerr << "cuppa: taking another port.\n";
  config_.listen = "0.0.0.0:0";
  return serve_once();
}

int OwnServer::serve_once() {
  return serve(config_, [this](const Started& started) {
    has_started_ = true;
    started_.set_value(started);
  });
}

}  // namespace cuppa
