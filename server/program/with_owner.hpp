// What every command of the owner's begins and ends with: the data are reached, a session is found,
// and what is said goes to the terminal. Each returns the exit code.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "program/owner.hpp"
#include "program/session_list.hpp"
#include "store/problem.hpp"

namespace cuppa {

int tell(const Problem& problem);
int say(std::string_view text);

// Hands the wanted session to `work`, which returns the exit code.
template <class Work>
int with_session(Owner& owner, const std::string& wanted, Work work) {
  const auto sessions = list_sessions(owner);
  if (const auto* problem = std::get_if<Problem>(&sessions)) return tell(*problem);
  const auto found = find_session(std::get<std::vector<ListedSession>>(sessions), wanted);
  if (const auto* problem = std::get_if<Problem>(&found)) return tell(*problem);
  return work(std::get<ListedSession>(found));
}

template <class Work>
int with_owner(const std::filesystem::path& data, const std::string& address, Work work) {
  const auto reached = reach_owner(data, address);
  if (const auto* problem = std::get_if<Problem>(&reached)) return tell(*problem);
  return work(*std::get<std::unique_ptr<Owner>>(reached));
}

}  // namespace cuppa
