#include "http/password_checks.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <utility>

#include "http/host_password.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

// On Linux a thread has a niceness of its own (setpriority(2), notes). A third of the share of the
// loop's thread: with 10, a tenth, somebody waited many seconds where the machine was full.
void step_back() {
  constexpr int kNice = 5;
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
}

}  // namespace

PasswordThread::PasswordThread(Loop& loop) : loop_(loop), thread_([this] { run(); }) {}

PasswordThread::~PasswordThread() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

bool PasswordThread::check(std::string hash, std::string cleaned, Done done) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= limits::kPasswordsWaitingMax) return false;
    waiting_.push_back({std::move(hash), std::move(cleaned), std::move(done)});
  }
  wake_.notify_one();
  return true;
}

void PasswordThread::run() {
  step_back();
  while (true) {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
    if (stopping_) return;
    auto question = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    const bool fits = fits_password(question.hash, question.cleaned);
    loop_.post([done = std::move(question.done), fits] { done(fits); });
  }
}

}  // namespace cuppa
