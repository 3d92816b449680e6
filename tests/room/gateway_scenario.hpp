// Devices before the gateway of a server with one session, which hana has made. The clock, alarms
// and the loop are faked, and no time passes unless a test says so.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "room/gateway.hpp"
#include "store/memory_event_store.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_loop.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {

using Json = nlohmann::json;

// A device that remembers with which words it was shown out. Like a real connection it takes
// nothing after that.
class Newcomer final : public Subscriber {
 public:
  void deliver(const SharedFrame& frame, Urgency urgency) override {
    if (!closed_with_) heard_.push_back({Json::parse(payload_of(*frame)), urgency});
  }
  void close(std::uint16_t code, std::string_view reason) override {
    if (closed_with_) return;
    closed_with_ = code;
    reason_ = reason;
  }

  // "4001 no_hello: This page did not say who it is."; empty while it may stay.
  [[nodiscard]] std::string shown_out() const {
    if (!closed_with_) return {};
    const auto goodbye = last("goodbye");
    EXPECT_EQ(goodbye.value("code", 0), *closed_with_) << "said and done are not the same";
    EXPECT_EQ(goodbye.value("reason", ""), reason_);
    return std::to_string(*closed_with_) + " " + reason_ + ": " + goodbye.value("sentence", "");
  }

  [[nodiscard]] std::vector<Json> all(const std::string& type) const {
    std::vector<Json> found;
    for (const auto& [frame, urgency] : heard_) {
      if (frame.at("type") == type) found.push_back(frame);
    }
    return found;
  }
  // An empty object: none came.
  [[nodiscard]] Json last(const std::string& type) const {
    const auto found = all(type);
    return found.empty() ? Json::object() : found.back();
  }
  [[nodiscard]] std::size_t count(const std::string& type) const { return all(type).size(); }
  [[nodiscard]] bool heard_nothing() const { return heard_.empty(); }
  [[nodiscard]] bool may_miss(const std::string& type) const {
    for (const auto& [frame, urgency] : heard_) {
      if (frame.at("type") == type) return urgency == Urgency::droppable;
    }
    ADD_FAILURE() << "no " << type << " came";
    return false;
  }

 private:
  struct Heard {
    Json frame;
    Urgency urgency;
  };

  // Of an unmasked text frame (RFC 6455 §5.2).
  static std::string_view payload_of(const std::string& frame) {
    const auto length = static_cast<unsigned char>(frame.at(1));
    return std::string_view{frame}.substr(length == 127 ? 10 : length == 126 ? 4 : 2);
  }

  std::vector<Heard> heard_;
  std::optional<std::uint16_t> closed_with_;
  std::string reason_;
};

// Stands still; where a test says so, each look at it takes a moment.
class SteppingClock final : public ServerClock {
 public:
  Instant now() const override {
    const auto seen = now_;
    now_ = now_ + a_look_takes_;
    return seen;
  }
  void set(Instant now) { now_ = now; }
  void each_look_takes(Duration time) { a_look_takes_ = time; }

 private:
  mutable Instant now_{1'795'341'600'000};
  Duration a_look_takes_{};
};

inline const std::string kHanasKey = "hana's key";

class GatewayTest : public testing::Test {
 protected:
  GatewayTest() {
    store_.add_host_key({"host link", clock_.now(), clock_.now() + Duration{1000}},
                        [](AppendResult) {});
    CreateSession command;
    command.host_name = "hana";
    room_->create(command, wire::sha256(kHanasKey), "host link",
                  [this](const auto& joined) { hana_ = std::get<ParticipantId>(joined); });
    loop_.run();
  }

  std::shared_ptr<Newcomer> comes() {
    auto device = std::make_shared<Newcomer>();
    gateway_.opened(device);
    return device;
  }
  std::shared_ptr<Newcomer> comes_with(const std::string& key, int version = 1) {
    auto device = comes();
    sends(device, hello(key, version));
    return device;
  }
  void sends(const std::shared_ptr<Newcomer>& device, const std::string& frame) {
    gateway_.received(device, frame);
    loop_.run();
  }
  void goes(const std::shared_ptr<Newcomer>& device) {
    gateway_.closed(device);
    loop_.run();
  }

  // A tab for each key, so that no device takes another's place.
  static std::string hello(const std::string& key, int version = 1) {
    const Json frame{{"type", "hello"},
                     {"version", version},
                     {"key", key},
                     {"tab", key},
                     {"client_time", 18234.5}};
    return frame.dump();
  }
  static std::string command(const std::string& kind, const Json& body) {
    const Json frame{
        {"type", "command"}, {"id", std::string(22, 'c')}, {"kind", kind}, {"body", body}};
    return frame.dump();
  }

  // A note without a name, filled up to the size that all of them have.
  static std::string note(const std::string& text) {
    Json frame{{"type", "no_name_note"},
               {"note_key", std::string(22, 'n')},
               {"box", "chat"},
               {"text", text},
               {"padding", ""}};
    frame["padding"] = std::string(limits::kNoNameFrameBytes - frame.dump().size(), ' ');
    return frame.dump();
  }

  void keeps_key(const std::string& secret, KeyKind kind, std::optional<Instant> until = {}) {
    const auto who = kind == KeyKind::screen ? std::string{} : hana_.text;
    room_->add_key({wire::sha256(secret), kind, room_->id(), who, until},
                   [](bool kept) { EXPECT_TRUE(kept); });
    loop_.run();
  }

  // Alarms ring when they are due.
  void pass(Duration time) {
    const auto until = clock_.now() + time;
    const int before = alarms_.rung();
    for (auto due = alarms_.next(); due && *due <= until; due = alarms_.next()) {
      if (*due > clock_.now()) clock_.set(*due);
      alarms_.ring(clock_.now());
      loop_.run();
      ASSERT_LT(alarms_.rung() - before, 1'000) << "the alarm rings without end";
    }
    clock_.set(until);
  }

  SteppingClock clock_;
  FakeLoop loop_;
  FakeAlarms alarms_;
  MemoryEventStore store_{loop_};
  std::uint64_t draws_ = 0;
  RoomRegistry rooms_{{store_,
                       clock_,
                       alarms_,
                       [this] { return ++draws_ * 0x9E3779B97F4A7C15U; },
                       {},
                       [] { return std::string(22, 'k'); },
                       {},
                       clock_.now()}};
  std::shared_ptr<Room> room_ = rooms_.make_new();
  ParticipantId hana_;
  Gateway gateway_{rooms_};
};

}  // namespace cuppa::tests
