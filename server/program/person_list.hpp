// Which person of a session a command means: their id, or their name as it stands.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "program/owner.hpp"

namespace cuppa {

struct ListedPerson {
  std::string id, name;
  std::int64_t came_ms = 0;  // 0: not known
};

// In the order in which they came.
std::variant<std::vector<ListedPerson>, Problem> list_people(Owner& owner,
                                                             const std::string& session);

// The one, or why nobody or more than one is meant. Names: without the difference of capitals.
std::variant<ListedPerson, Problem> find_person(const std::vector<ListedPerson>& people,
                                                const std::string& wanted);

std::string line_of(const ListedPerson& person);

}  // namespace cuppa
