// The pretend people at a real server: makes the session, brings everybody in over HTTP and /ws
// like any device, and lets them do what the player says. All of it runs on the loop's thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "demo/device.hpp"
#include "demo/player.hpp"
#include "demo/session_follower.hpp"

namespace cuppa::demo {

// Where others can watch and join in.
struct MeetingPlace {
  std::string session;
  std::string code;         // "482915"
  std::string screen_link;  // the room screen
  std::string join_link;    // on this machine
  std::string phone_link;   // for a phone on the same network; empty: there is no network
};

class Crowd {
 public:
  struct Options {
    std::string host_key;  // of a single-use host link
    Pace pace;
  };
  struct Handlers {
    std::function<void(const MeetingPlace&)> on_everybody_in;
    std::function<void()> on_over;  // the session is closed
    std::function<void(const std::string& sentence)> on_problem;
  };

  Crowd(Device::Surroundings outside, const Script& script, Options options, Handlers handlers);

  void start();

 private:
  void ask(const std::string& path, const wire::Json& body, const std::string& key,
           std::function<void(const wire::Json&)> then);
  void make_session();
  void make_screen_link();
  void find_phone_link();
  void bring_in(PersonIndex next);
  void join(PersonIndex who);
  void open_devices();
  void device_is_live();
  void look();

  Device::Surroundings outside_;
  const Script& script_;
  Options options_;
  Handlers handlers_;
  MeetingPlace place_;
  Player player_;
  SessionFollower follower_;  // of the host's device, which sees everything the people do
  std::vector<std::string> keys_;
  std::vector<std::unique_ptr<Device>> devices_;
  std::unique_ptr<Alarm> alarm_;
  bool is_everybody_in_ = false;
  bool is_over_ = false;
};

}  // namespace cuppa::demo
