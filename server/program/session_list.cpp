#include "program/session_list.hpp"

#include <algorithm>
#include <ctime>

#include "program/exit_codes.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

constexpr const char* kLatest = "latest";
constexpr const char* kSeeList = " `cuppa sessions` lists them.";

Problem more_than_one(const std::string& wanted, const std::vector<ListedSession>& fitting) {
  std::string ids;
  for (const auto& session : fitting) ids += (ids.empty() ? "" : ", ") + session.id;
  return {"More than one session is called \"" + wanted + "\": " + ids + ". Name one by its id." +
              kSeeList,
          kExitUsage};
}

}  // namespace

std::string moment_of(std::int64_t ms) {
  const auto seconds = static_cast<std::time_t>(ms / 1000);
  std::tm parts{};
  char text[sizeof "2024-06-26 14:05"] = {};
  ::localtime_r(&seconds, &parts);
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
  return text;
}

std::string one_line(const std::string& words) {
  auto line = wire::clean_text(words);
  for (char& c : line) c = c == '\n' ? ' ' : c;
  return line;
}

std::variant<std::vector<ListedSession>, Problem> list_sessions(Owner& owner) {
  const auto answer = owner.ask("GET", "/control/sessions", {});
  if (const auto* problem = std::get_if<Problem>(&answer)) return *problem;
  const auto json = wire::parse_json(std::get<std::string>(answer));
  if (!json || !json->is_object() || !json->contains("sessions")) {
    return Problem{"The server's list of sessions cannot be read. Is it of another version?",
                   kExitUnavailable};
  }
  std::vector<ListedSession> sessions;
  for (const auto& entry : (*json)["sessions"]) {
    sessions.push_back({entry.value("session", ""), entry.value("title", ""),
                        entry.value("status", ""), entry.value("code", ""),
                        entry.value("created_at", std::int64_t{})});
  }
  return sessions;
}

std::variant<ListedSession, Problem> find_session(const std::vector<ListedSession>& sessions,
                                                  const std::string& wanted) {
  if (sessions.empty()) return Problem{"There is no session yet.", kExitNotFound};
  const auto exact = std::find_if(sessions.begin(), sessions.end(),
                                  [&](const auto& session) { return session.id == wanted; });
  if (exact != sessions.end()) return *exact;
  if (wanted == kLatest) return sessions.front();
  const auto beginning = wire::fold_case(wanted);
  std::vector<ListedSession> fitting;
  std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(fitting),
               [&](const auto& session) {
                 return !beginning.empty() && wire::fold_case(session.title).starts_with(beginning);
               });
  if (fitting.size() == 1) return fitting.front();
  if (fitting.size() > 1) return more_than_one(wanted, fitting);
  return Problem{"There is no session \"" + wanted + "\"." + kSeeList, kExitNotFound};
}

}  // namespace cuppa
