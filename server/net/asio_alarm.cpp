#include "net/asio_alarm.hpp"

#include <algorithm>
#include <ctime>
#include <map>
#include <utility>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"

namespace cuppa {

namespace {

// The server's clock counts whole milliseconds, and of the present one a part has passed. Without
// it every alarm would be late by as much.
std::chrono::nanoseconds into_the_millisecond() {
  constexpr long kNanosecondsAMillisecond = 1'000'000;
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  return std::chrono::nanoseconds{now.tv_nsec % kNanosecondsAMillisecond};
}

}  // namespace

// What is set, in the order in which it rings (of one time: in which it was set), and the timer for
// the first of it.
class AsioAlarmFactory::Bell : public std::enable_shared_from_this<Bell> {
 public:
  using Set = std::multimap<Instant, BellAlarm*>;

  Bell(AsioLoop& loop, const ServerClock& clock, std::chrono::milliseconds look_every)
      : timer_(loop.context().get_executor()), clock_(clock), look_every_(look_every) {}

  // The timer is set anew for the first alone: every message puts off an alarm of its room, and to
  // set a timer is a system call.
  Set::iterator add(Instant at, BellAlarm* alarm) {
    const auto added = set_.emplace(at, alarm);
    if (added == set_.begin()) wait();
    return added;
  }

  void remove(Set::iterator alarm) {
    set_.erase(alarm);
    if (set_.empty()) timer_.cancel();
  }

  const SecondsHistogram& lateness() const { return lateness_; }

  void stop() {
    is_stopped_ = true;
    timer_.cancel();
  }

 private:
  void wait() {
    if (set_.empty() || is_stopped_) return;
    const Duration left = set_.begin()->first - clock_.now();
    timer_.expires_after(std::clamp<Duration>(left, Duration{0}, look_every_) -
                         into_the_millisecond());
    timer_.async_wait([weak = weak_from_this()](ErrorCode error) {
      const auto bell = weak.lock();
      if (bell && !error) bell->ring();
    });
  }

  void ring();

  Timer timer_;
  const ServerClock& clock_;
  std::chrono::milliseconds look_every_;
  Set set_;
  SecondsHistogram lateness_{kSecondsBounds};
  bool is_stopped_ = false;
};

class AsioAlarmFactory::BellAlarm final : public Alarm {
 public:
  explicit BellAlarm(std::shared_ptr<Bell> bell) : bell_(std::move(bell)) {}
  ~BellAlarm() override { clear(); }
  BellAlarm(const BellAlarm&) = delete;
  BellAlarm& operator=(const BellAlarm&) = delete;

  void set(Instant at, std::function<void()> ring) override {
    clear();
    ring_ = std::move(ring);
    set_ = bell_->add(at, this);
  }

  void clear() override {
    if (!ring_) return;
    ring_ = nullptr;
    bell_->remove(set_);
  }

  // What it rings may set or destroy this alarm.
  void ring_now() { std::exchange(ring_, nullptr)(); }

 private:
  std::shared_ptr<Bell> bell_;
  Bell::Set::iterator set_;  // of use while ring_ is
  std::function<void()> ring_;
};

void AsioAlarmFactory::Bell::ring() {
  const Instant now = clock_.now();
  // At most what was set when it began, so that an alarm that sets itself in the past cannot hold
  // the loop.
  for (auto left = set_.size(); left > 0 && !set_.empty() && set_.begin()->first <= now; --left) {
    BellAlarm* alarm = set_.begin()->second;
    lateness_.count(static_cast<double>((now - set_.begin()->first).count()) / 1000);
    set_.erase(set_.begin());
    alarm->ring_now();
  }
  wait();
}

AsioAlarmFactory::AsioAlarmFactory(AsioLoop& loop, const ServerClock& clock,
                                   std::chrono::milliseconds look_every)
    : bell_(std::make_shared<Bell>(loop, clock, look_every)) {}

AsioAlarmFactory::~AsioAlarmFactory() { bell_->stop(); }

const SecondsHistogram& AsioAlarmFactory::lateness() const { return bell_->lateness(); }

std::unique_ptr<Alarm> AsioAlarmFactory::make_alarm() { return std::make_unique<BellAlarm>(bell_); }

}  // namespace cuppa
