// Many devices on one thread: opens their WebSockets, says hello for each, hands over every text
// that comes.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/load/frames.hpp"

namespace cuppa::bench {

using SteadyClock = std::chrono::steady_clock;

struct Device {
  std::size_t room = 0;
  std::string hello;  // its first text
  int socket = -1;
  bool is_open = false;
  bool is_live = false;  // the server has answered the hello with "live"
  std::string handshake{};
  FrameReader reader{};
};

class Crowd {
 public:
  // Called for each text frame from when the device is live.
  using OnText = std::function<void(std::size_t device, std::string_view text)>;

  Crowd(std::uint16_t port, std::vector<Device> devices);
  ~Crowd();
  Crowd(const Crowd&) = delete;
  Crowd& operator=(const Crowd&) = delete;

  // Until every device is live. Ends the process with a sentence when they cannot be.
  void come_in();

  void say(std::size_t device, std::string_view text);
  // Several texts in one write.
  void say_all(std::size_t device, const std::vector<std::string>& texts);

  // Hands over what comes, until this moment.
  void listen_until(SteadyClock::time_point until, const OnText& on_text);
  // Until `is_over` says so, or nothing has come for `patience`; false then.
  bool listen(const std::function<bool()>& is_over, std::chrono::milliseconds patience,
              const OnText& on_text);

  std::size_t size() const { return devices_.size(); }
  std::size_t room_of(std::size_t device) const { return devices_[device].room; }
  std::size_t lost() const { return lost_; }  // devices that the server has closed

 private:
  void connect(Device& device);
  bool wait(std::chrono::milliseconds at_most, const OnText& on_text);
  void read(std::size_t index, const OnText& on_text);
  std::string_view take_handshake(Device& device, std::string_view bytes);
  void take_text(std::size_t index, std::string_view text, const OnText& on_text);

  std::uint16_t port_;
  std::vector<Device> devices_;
  std::vector<char> buffer_;
  int epoll_;
  std::size_t live_ = 0;
  std::size_t lost_ = 0;
};

}  // namespace cuppa::bench
