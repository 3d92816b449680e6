// Where passwords are checked: beside the loop, whose timers would be late by as long as one check
// takes. One at a time, so that checks never take more memory than one does.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "store/loop.hpp"

namespace cuppa {

class PasswordChecks {
 public:
  using Done = std::function<void(bool fits)>;

  virtual ~PasswordChecks() = default;
  // `done` comes on the loop's thread. False: as many wait as may (limits::kPasswordsWaitingMax),
  // and nothing is checked.
  virtual bool check(std::string hash, std::string cleaned, Done done) = 0;
};

// Behind everything else that the machine has to do.
class PasswordThread final : public PasswordChecks {
 public:
  explicit PasswordThread(Loop& loop);
  ~PasswordThread() override;  // what waits is not checked any more
  PasswordThread(const PasswordThread&) = delete;
  PasswordThread& operator=(const PasswordThread&) = delete;

  bool check(std::string hash, std::string cleaned, Done done) override;

 private:
  struct Question {
    std::string hash, cleaned;
    Done done;
  };

  void run();

  Loop& loop_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Question> waiting_;  // under mutex_
  bool stopping_ = false;         // under mutex_
  std::thread thread_;            // last: it uses all of the above
};

}  // namespace cuppa
