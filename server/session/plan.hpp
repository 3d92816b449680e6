// What a session is made of, as the host planned it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "session/ids.hpp"
#include "session/time.hpp"

namespace cuppa {

enum class StepKind {
  welcome,
  reflect,
  have_your_say,
  reflect_together,
  still_got_time,
  break_,
  feedback,
  close,
  scene,           // a poem or a film that sets the scene
  venue,           // what the place has: toilets, quiet and prayer rooms, food
  confidentiality  // what stays in the room
};

// each_table: each table goes on to the step after it when it is ready. Such steps in a row are a
// block (steps/block.hpp).
enum class Pace { together, each_table };

struct Step {
  StepId id;
  StepKind kind = StepKind::welcome;
  std::string title;
  std::vector<std::string> questions;
  std::optional<Duration> length_ms;  // of the step's own clock; none: no clock
  std::optional<Duration> turn_ms;    // of each turn, in have_your_say; none: no clock
  Pace pace = Pace::together;
  std::string words{};  // shown and read out; may be empty
  std::string link{};   // of a film or picture, https:// or http://; may be empty

  bool operator==(const Step&) const = default;
};

inline constexpr std::size_t kStepsMax = 40;

enum class ClockShownTo { everyone, picture, person };
enum class Switch { open, off };
// What becomes of notes without a name. read_first: whoever reads first shows them, or does not.
enum class NoName { open, read_first, off };
enum class Door { open, knock, locked };
enum class Seating { host, choose };  // who says at which table somebody sits

struct Settings {
  ClockShownTo clock_shown_to = ClockShownTo::everyone;
  Switch chat = Switch::open;
  NoName no_name = NoName::open;
  int no_name_window_seconds = 10;
  Door door = Door::open;
  bool keep_chat = true;
  Seating seating = Seating::host;
  Switch cards = Switch::off;
  bool keep_captions = false;  // the group said yes: they go into the record

  bool operator==(const Settings&) const = default;
};

}  // namespace cuppa
