// The server under load, and how many devices go to it. Cuppa is told apart by its data directory:
// there sessions are made, people join and say hello with their keys, and what they say is a
// command. Every other server knows rooms only: "room N" is the hello, each text goes to the room.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "bench/load/crowd.hpp"

namespace cuppa::bench {

struct Target {
  std::string name;
  std::uint16_t port = 0;
  int process = 0;
  std::filesystem::path data{};  // empty: it is not Cuppa

  bool is_cuppa() const { return !data.empty(); }
};

struct Size {
  int rooms = 1;
  int people = 1;  // in each room
  int tabs = 1;    // of each person

  std::size_t in_a_room() const { return static_cast<std::size_t>(people * tabs); }
  std::size_t devices() const { return static_cast<std::size_t>(rooms) * in_a_room(); }
};

// Room by room, person by person, tab by tab. `plan` is for Cuppa, as JSON; empty: the usual brew.
std::vector<Device> devices_for(const Target& target, const Size& size,
                                const std::string& plan = {});

// A text that the room is to be told, with the time of its sending in it.
std::string message_now(const Target& target);
// How long ago that was; none: this is no such text.
inline constexpr std::string_view kSentMark = "sent@";
bool is_message(std::string_view text);
double milliseconds_since_sent(std::string_view text);

std::string command(std::string_view kind, std::string_view body);

}  // namespace cuppa::bench
