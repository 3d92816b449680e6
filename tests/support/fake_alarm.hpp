// Alarms that ring when a test says that their time has come.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "room/outside.hpp"

namespace cuppa::tests {

class FakeAlarms final : public AlarmFactory {
 public:
  std::unique_ptr<Alarm> make_alarm() override { return std::make_unique<FakeAlarm>(*this); }

  [[nodiscard]] std::optional<Instant> next() const {
    std::optional<Instant> next;
    for (const auto* alarm : alarms_) {
      if (alarm->at_ && (!next || *alarm->at_ < *next)) next = alarm->at_;
    }
    return next;
  }

  // Rings one that is due at `now`.
  void ring(Instant now) {
    for (auto* alarm : alarms_) {
      if (!alarm->at_ || *alarm->at_ > now) continue;
      alarm->at_.reset();
      ++rung_;
      const auto ring = std::exchange(alarm->ring_, {});
      return ring();
    }
  }

  [[nodiscard]] int rung() const { return rung_; }

 private:
  class FakeAlarm final : public Alarm {
   public:
    explicit FakeAlarm(FakeAlarms& all) : all_(all) { all_.alarms_.insert(this); }
    ~FakeAlarm() override { all_.alarms_.erase(this); }
    FakeAlarm(const FakeAlarm&) = delete;
    FakeAlarm& operator=(const FakeAlarm&) = delete;
    void set(Instant at, std::function<void()> ring) override {
      at_ = at;
      ring_ = std::move(ring);
    }
    void clear() override { at_.reset(); }

    FakeAlarms& all_;
    std::optional<Instant> at_;
    std::function<void()> ring_;
  };

  std::set<FakeAlarm*> alarms_;
  int rung_ = 0;
};

}  // namespace cuppa::tests
