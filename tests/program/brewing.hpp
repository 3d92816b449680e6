// A meeting in full swing, with the program itself: a host who moves turns, clocks and steps on,
// and guests who chat, park and type. Each phone always has something under way.
#pragma once

#include <memory>
#include <random>
#include <vector>

#include "program/serving_program.hpp"

namespace cuppa::tests {

class Brewing {
 public:
  // Made, started, and in the first round of turns.
  Brewing(AsioLoop& loop, ServingProgram& program, std::mt19937& random);

  // Everybody comes (back) in; what they had sent already may go out once more.
  void connect(const ServerAddress& server);
  void hang_up();
  // From now on each phone sends as much as the server lets one person send at once.
  void keep_busy();
  void be_quiet() { is_busy_ = false; }

  // All that a second device of the host is shown.
  Json shown_to_host(const ServerAddress& server);

  [[nodiscard]] const std::string& session() const { return meeting_.session; }
  [[nodiscard]] std::vector<std::unique_ptr<Phone>>& phones() { return phones_; }
  [[nodiscard]] int answers() const { return answers_; }
  [[nodiscard]] bool everybody(bool (Phone::*is)() const) const;
  [[nodiscard]] bool anybody_waits_for_answers() const;

 private:
  void send_more(Phone& phone);
  void do_something(Phone& phone);
  void host_does_something(Phone& host);
  void note(const Json& event);
  std::string fresh_words();
  int draw(int below);

  AsioLoop& loop_;
  std::mt19937& random_;
  ServingProgram::Meeting meeting_;
  std::vector<std::unique_ptr<Phone>> phones_;  // the host's first
  bool is_busy_ = false;
  int answers_ = 0, words_ = 0;
  std::string having_a_turn_, step_;  // as the host was told
};

}  // namespace cuppa::tests
