// Which session a command means: its id, the beginning of its title, or "latest".
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "program/owner.hpp"

namespace cuppa {

struct ListedSession {
  std::string id, title, status, code;
  std::int64_t created_ms = 0;
};

// Newest first.
std::variant<std::vector<ListedSession>, Problem> list_sessions(Owner& owner);

// The one, or why nothing or more than one is meant. Titles: without the difference of capitals.
std::variant<ListedSession, Problem> find_session(const std::vector<ListedSession>& sessions,
                                                  const std::string& wanted);

// On the clock of this machine: "2024-06-26 14:05".
std::string moment_of(std::int64_t ms);

// What somebody wrote, so that it cannot look like two lines.
std::string one_line(const std::string& words);

}  // namespace cuppa
