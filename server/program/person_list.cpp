#include "program/person_list.hpp"

#include <algorithm>
#include <iterator>

#include "program/exit_codes.hpp"
#include "program/session_list.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

// When they came is what tells two of one name apart.
Problem more_than_one(const std::string& wanted, const std::vector<ListedPerson>& fitting) {
  std::string lines;
  for (const auto& person : fitting) lines += "\n  " + line_of(person);
  lines.pop_back();
  return {"More than one person is called \"" + wanted + "\". Name one by their id:" + lines,
          kExitUsage};
}

}  // namespace

std::variant<std::vector<ListedPerson>, Problem> list_people(Owner& owner,
                                                             const std::string& session) {
  const auto answer = owner.ask("GET", "/control/sessions/" + session + "/people", {});
  if (const auto* problem = std::get_if<Problem>(&answer)) return *problem;
  const auto json = wire::parse_json(std::get<std::string>(answer));
  if (!json || !json->is_object() || !json->contains("people")) {
    return Problem{"The server's list of people cannot be read. Is it of another version?",
                   kExitUnavailable};
  }
  std::vector<ListedPerson> people;
  for (const auto& entry : (*json)["people"]) {
    people.push_back({entry.value("participant", ""), entry.value("name", ""),
                      entry.value("came_at", std::int64_t{})});
  }
  return people;
}

std::variant<ListedPerson, Problem> find_person(const std::vector<ListedPerson>& people,
                                                const std::string& wanted) {
  const auto exact = std::find_if(people.begin(), people.end(),
                                  [&](const auto& person) { return person.id == wanted; });
  if (exact != people.end()) return *exact;
  const auto name = wire::fold_case(wire::clean_text(wanted));
  std::vector<ListedPerson> fitting;
  std::copy_if(people.begin(), people.end(), std::back_inserter(fitting), [&](const auto& person) {
    return !person.name.empty() && wire::fold_case(person.name) == name;
  });
  if (fitting.size() == 1) return fitting.front();
  if (fitting.size() > 1) return more_than_one(wanted, fitting);
  return Problem{"Nobody in it is called \"" + wanted + "\".", kExitNotFound};
}

std::string line_of(const ListedPerson& person) {
  return person.id + "  " + (person.came_ms == 0 ? "?" : "came " + moment_of(person.came_ms)) +
         "  " + (person.name.empty() ? "no name" : one_line(person.name)) + "\n";
}

}  // namespace cuppa
