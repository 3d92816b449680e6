// Where frames of every connection arrive: says who a device is by its key, finds its room, and
// hands over what it sends. A device that says nothing, or nothing that can be read, is sent away.
#pragma once

#include <map>
#include <memory>

#include "room/rate_limit.hpp"
#include "room/room_registry.hpp"
#include "room/subscriber.hpp"

namespace cuppa {

class Gateway final : public FrameHandler {
 public:
  explicit Gateway(RoomRegistry& rooms);

  void opened(const std::shared_ptr<Subscriber>& device) override;
  void received(const std::shared_ptr<Subscriber>& device, std::string_view text) override;
  void closed(const std::shared_ptr<Subscriber>& device) override;

 private:
  struct Guest {
    std::shared_ptr<Subscriber> device;
    std::shared_ptr<Room> room;  // null until its hello
    Instant came_at;
    int unreadable = 0;
    RateLimit clock_questions;
  };

  void greet(Guest& guest, const wire::Hello& hello, Instant received_at);
  void tell_time(Guest& guest, const wire::ClockQuestion& question, Instant received_at);
  void not_understood(Guest& guest, const wire::BadFrame& bad);
  void say_goodbye(Guest& guest, std::uint16_t code);
  void send_away_the_silent();

  RoomRegistry& rooms_;
  std::map<const Subscriber*, Guest> guests_;
  std::unique_ptr<Alarm> alarm_;
  bool alarm_is_set_ = false;
};

}  // namespace cuppa
