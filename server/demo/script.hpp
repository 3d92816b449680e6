// What the demo's people do and say: the session of 22 May 2024, as data. The words are those of
// that day's document (session_2024_05_22.json), the people are made up.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/command.hpp"
#include "session/plan.hpp"
#include "session/state.hpp"

namespace cuppa::demo {

using std::chrono::seconds;

// A person's number in Script::people.
using PersonIndex = std::size_t;

enum class Manner {
  has_a_turn,
  comes_back,  // "come back to me" first, and a turn at the end
  passes,
  no_name,  // passes too, and writes without a name only
  listens
};

struct Person {
  std::string key;   // how the script calls them
  std::string name;  // may be empty: then the mug is the name
  Place place = Place::unsaid;
  Drink drink = Drink::unsaid;
  TurnLength length = TurnLength::same;
  Manner manner = Manner::has_a_turn;
  std::string typed;               // empty: they speak
  std::vector<std::string> lines;  // to keep, after the turn
};

struct Act {
  enum class Do {
    say,
    agree,
    ask_keeper,
    chat,
    note,
    no_name,
    park,
    discuss,
    follow_up,
    close_park
  };
  Do what = Do::note;
  PersonIndex who = 0;
  std::string text{};
  NoNameBox box = NoNameBox::chat;
  std::string item{};  // the words of the parked thing this is about
  std::string owner{}, due{}, how{}, outcome{};
};

struct ScriptStep {
  StepKind kind = StepKind::welcome;
  seconds length{};  // the guide's; of have_your_say: none, the turns make it
  bool has_clock = true;
  seconds turn{};  // the guide's, in have_your_say
  std::vector<Act> acts;
};

struct Greeting {
  PersonIndex who = 0;
  std::string text;
};

struct Script {
  std::string title, place_and_time, time_zone;
  std::vector<std::string> questions;
  std::vector<Person> people;
  PersonIndex host = 0, keeper = 0;
  std::vector<Greeting> greetings;  // real notes for whoever joins in, one each
  std::vector<ScriptStep> steps;
  CloseSession rest;  // who answers what nobody has answered by the close
};

// The script inside the program. Throws std::runtime_error for one that names a person who is not
// in it or a thing to do that there is not: a fault of the file, found by its test.
Script read_script(std::string_view json);
const Script& session_2024_05_22();
std::string_view session_2024_05_22_json();

// Everything the script says that is to stand in the record: turns line by line, notes, chat,
// parked things and their outcomes, agreements, the host's lines. Not feedback, which hosts alone
// read.
std::vector<std::string> contributions(const Script& script);

// How much faster than the guide the people go. The clock itself is never scaled: steps and turns
// are planned shorter.
struct Pace {
  double speed = 1;
  double opening_speed = 1;  // until the first turn
  bool stays_open = false;   // goes round again in the end instead of closing

  // The guide's length at this speed.
  Duration of(seconds guide) const;
  Duration of_opening(seconds guide) const;
};

// The plan a host would make: no length is under a second.
std::vector<Step> plan_for(const Script& script, const Pace& pace);

}  // namespace cuppa::demo
