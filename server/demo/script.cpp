#include "demo/script.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "embedded/embedded_files.hpp"
#include "wire/enum_names.hpp"
#include "wire/json_text.hpp"

namespace cuppa::demo {
namespace {

using wire::Json;
using namespace std::string_view_literals;

constexpr Duration kLengthMin{1000};  // protocol/types/step.json

// In the order of the enumerators.
constexpr std::array kManners{"has_a_turn"sv, "comes_back"sv, "passes"sv, "no_name"sv, "listens"sv};
constexpr std::array kDeeds{"say"sv,     "agree"sv, "ask_keeper"sv, "chat"sv,      "note"sv,
                            "no_name"sv, "park"sv,  "discuss"sv,    "follow_up"sv, "close_park"sv};

template <class Enum, class Words>
Enum one_of(const Words& words, const std::string& word) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) throw std::runtime_error("The script says \"" + word + "\".");
  return static_cast<Enum>(found - words.begin());
}

std::string text_in(const Json& json, const char* name) { return json.value(name, std::string{}); }

Person read_person(const Json& json) {
  Person person;
  person.key = text_in(json, "key");
  person.name = text_in(json, "name");
  person.place = wire::value_of<Place>(text_in(json, "place"));
  person.drink = wire::value_of<Drink>(text_in(json, "drink"));
  person.length = wire::value_of<TurnLength>(json.value("length", std::string{"same"}));
  person.manner = one_of<Manner>(kManners, json.value("manner", std::string{"has_a_turn"}));
  for (const auto& line : json.value("typed", Json::array())) {
    person.typed += (person.typed.empty() ? "" : "\n") + line.get<std::string>();
  }
  person.lines = json.value("lines", std::vector<std::string>{});
  return person;
}

PersonIndex person_called(const std::vector<Person>& people, const std::string& key) {
  const auto found = std::find_if(people.begin(), people.end(),
                                  [&](const Person& person) { return person.key == key; });
  if (found == people.end()) throw std::runtime_error("The script has nobody called " + key + ".");
  return static_cast<PersonIndex>(found - people.begin());
}

Act read_act(const Json& json, const std::vector<Person>& people) {
  Act act;
  act.what = one_of<Act::Do>(kDeeds, text_in(json, "do"));
  act.who = person_called(people, text_in(json, "who"));
  act.text = text_in(json, "text");
  act.box = wire::value_of<NoNameBox>(text_in(json, "box"));
  act.item = text_in(json, "item");
  act.owner = text_in(json, "owner");
  act.due = text_in(json, "due");
  act.how = text_in(json, "how");
  act.outcome = text_in(json, "outcome");
  return act;
}

ScriptStep read_step(const Json& json, const std::vector<Person>& people) {
  ScriptStep step;
  step.kind = wire::value_of<StepKind>(text_in(json, "kind"));
  step.length = seconds{json.value("seconds", 0)};
  step.has_clock = json.value("has_clock", true);
  step.turn = seconds{json.value("turn_seconds", 0)};
  for (const auto& act : json["acts"]) step.acts.push_back(read_act(act, people));
  return step;
}

Duration at_speed(seconds guide, double speed) {
  return Duration{std::llround(static_cast<double>(Duration{guide}.count()) / speed)};
}

bool asks_questions(StepKind kind) {
  return kind == StepKind::reflect || kind == StepKind::have_your_say ||
         kind == StepKind::reflect_together;
}

}  // namespace

Script read_script(std::string_view json_text) {
  auto json = wire::parse_json(json_text);
  if (!json || !json->is_object()) throw std::runtime_error("The script cannot be read.");
  const Json& from = *json;
  Script script;
  script.title = text_in(from, "title");
  script.place_and_time = text_in(from, "place_and_time");
  script.time_zone = text_in(from, "time_zone");
  script.questions = from["questions"].get<std::vector<std::string>>();
  for (const auto& person : from["people"]) script.people.push_back(read_person(person));
  script.host = person_called(script.people, text_in(from, "host"));
  script.keeper = person_called(script.people, text_in(from, "keeper"));
  for (const auto& greeting : from["greetings"]) {
    script.greetings.push_back(
        {person_called(script.people, text_in(greeting, "who")), text_in(greeting, "text")});
  }
  for (const auto& step : from["steps"]) script.steps.push_back(read_step(step, script.people));
  const auto& rest = from["answer_for_the_rest"];
  script.rest = {text_in(rest, "answerer"), text_in(rest, "due"), text_in(rest, "how")};
  return script;
}

std::string_view session_2024_05_22_json() {
  return embedded::find_embedded_file(embedded::embedded_demo_files(), "session_2024_05_22.json")
      ->identity;
}

const Script& session_2024_05_22() {
  static const Script script = read_script(session_2024_05_22_json());
  return script;
}

std::vector<std::string> contributions(const Script& script) {
  std::vector<std::string> all;
  const auto add = [&](const std::string& words) {
    if (!words.empty()) all.push_back(words);
  };
  for (const auto& person : script.people) {
    std::size_t from = 0;
    while (from < person.typed.size()) {
      const auto end = std::min(person.typed.find('\n', from), person.typed.size());
      add(person.typed.substr(from, end - from));
      from = end + 1;
    }
    for (const auto& line : person.lines) add(line);
  }
  for (const auto& step : script.steps) {
    for (const auto& act : step.acts) {
      if (act.what != Act::Do::no_name || act.box != NoNameBox::feedback) add(act.text);
      add(act.outcome);
    }
  }
  return all;
}

Duration Pace::of(seconds guide) const { return at_speed(guide, speed); }
Duration Pace::of_opening(seconds guide) const { return at_speed(guide, opening_speed); }

std::vector<Step> plan_for(const Script& script, const Pace& pace) {
  std::vector<Step> plan;
  for (const auto& from : script.steps) {
    Step step;
    step.id = StepId{"s" + std::to_string(plan.size() + 1)};
    step.kind = from.kind;
    if (asks_questions(from.kind)) step.questions = script.questions;
    if (from.kind == StepKind::have_your_say) {
      step.turn_ms = std::max(pace.of(from.turn), kLengthMin);
    } else if (from.has_clock) {
      step.length_ms = std::max(pace.of(from.length), kLengthMin);
    }
    plan.push_back(step);
  }
  return plan;
}

}  // namespace cuppa::demo
