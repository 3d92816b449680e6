// A phone that comes back by itself, as the web client does (web-client/src/backoff.ts): within the
// window that a server's goodbye names, else after delays that double and differ for each.
#pragma once

#include <chrono>
#include <random>
#include <string>

#include "net/asio.hpp"
#include "program/phone.hpp"

namespace cuppa::tests {

class ReturningPhone {
 public:
  ReturningPhone(AsioLoop& loop, const std::string& key, ServerAddress server, unsigned seed);

  void come_in();
  // From now on it says something every so often, whether it is connected or not.
  void talk(std::string begin_with);
  void be_quiet() { is_talking_ = false; }
  // For good.
  void hang_up();

  [[nodiscard]] Phone& phone() { return phone_; }
  [[nodiscard]] const Phone& phone() const { return phone_; }
  [[nodiscard]] int tries() const { return tries_; }

 private:
  void come_back();
  [[nodiscard]] std::chrono::milliseconds delay();
  void say_something();

  Phone phone_;
  ServerAddress server_;
  std::mt19937 random_;
  Timer return_, talk_;
  std::string begin_with_;
  bool is_talking_ = false;
  int attempt_ = 0, tries_ = 0, words_ = 0;
};

}  // namespace cuppa::tests
