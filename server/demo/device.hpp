// A pretend person's phone: comes in with its key, sends what its person does at a pace that the
// server allows, keeps what was not answered, and comes back when the line drops.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "demo/player.hpp"
#include "net/device_client.hpp"
#include "room/outside.hpp"
#include "room/rate_limit.hpp"
#include "wire/fields.hpp"

namespace cuppa {
class AsioLoop;
}

namespace cuppa::demo {

class Device {
 public:
  struct Surroundings {
    AsioLoop& loop;
    const ServerClock& clock;
    AlarmFactory& alarms;
    ServerAddress server;
  };
  struct Handlers {
    std::function<void()> on_live;
    std::function<void(const wire::Json& frame)> on_frame;  // empty: events are not even read
    std::function<void(std::uint64_t deed, const std::optional<Refused>& refused)> on_answered;
    std::function<void(const std::string& why)> on_given_up;  // the server is gone for good
  };

  Device(Surroundings outside, std::string key, Handlers handlers);

  void send(std::uint64_t deed, const What& what);
  bool is_live() const { return is_live_; }

 private:
  struct Sent {
    std::uint64_t deed = 0;
    std::string frame;
  };

  void connect();
  void take(std::string_view text);
  void lost(const std::string& why);
  void send_allowed();
  void answered(const std::string& id, const std::optional<Refused>& refused, bool may_try_again);
  void ask_again(const std::string& id);

  Surroundings outside_;
  std::string key_, tab_;
  Handlers handlers_;
  std::unique_ptr<DeviceClient> client_;
  std::unique_ptr<Alarm> alarm_;
  RateLimit limit_;
  bool is_live_ = false;
  int times_lost_ = 0;                      // since it was live
  std::map<std::string, Sent> unanswered_;  // by the command's id, or the note's key
  std::deque<std::string> to_send_;         // ids, in order
};

}  // namespace cuppa::demo
