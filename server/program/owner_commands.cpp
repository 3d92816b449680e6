#include "program/owner_commands.hpp"

#include <unistd.h>

#include <ctime>
#include <iostream>

#include "program/documents/made_document.hpp"
#include "program/exit_codes.hpp"
#include "program/output_file.hpp"
#include "program/owner.hpp"
#include "program/session_list.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

int tell(const Problem& problem) {
  std::cerr << "cuppa: " << problem.sentence << "\n";
  return problem.exit_code;
}

// Hands the owner and the wanted session's id to `work`, which returns the exit code.
template <class Work>
int with_session(Owner& owner, const std::string& wanted, Work work) {
  const auto sessions = list_sessions(owner);
  if (const auto* problem = std::get_if<Problem>(&sessions)) return tell(*problem);
  const auto found = find_session(std::get<std::vector<ListedSession>>(sessions), wanted);
  if (const auto* problem = std::get_if<Problem>(&found)) return tell(*problem);
  return work(std::get<std::string>(found));
}

template <class Work>
int with_owner(const std::filesystem::path& data, const std::string& address, Work work) {
  const auto reached = reach_owner(data, address);
  if (const auto* problem = std::get_if<Problem>(&reached)) return tell(*problem);
  return work(*std::get<std::unique_ptr<Owner>>(reached));
}

int say(std::string_view text) {
  if (const auto problem = write_output({}, text)) return tell(*problem);
  return 0;
}

int print_link(Owner& owner, const std::string& path, const char* what_it_is) {
  const auto answer = owner.ask("POST", path, {});
  if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
  const auto json = wire::parse_json(std::get<std::string>(answer));
  const auto link = json && json->is_object() ? json->value("url", std::string{}) : std::string{};
  if (link.empty()) {
    return tell({"The server gave no link. Is it of another version?", kExitUnavailable});
  }
  const int code = say(link + "\n");
  if (code == 0) std::cerr << what_it_is << "\n";
  return code;
}

// On the clock of this machine.
std::string moment_of(std::int64_t ms) {
  const auto seconds = static_cast<std::time_t>(ms / 1000);
  std::tm parts{};
  char text[sizeof "2024-06-26 14:05"] = {};
  ::localtime_r(&seconds, &parts);
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
  return text;
}

std::string line_of(const ListedSession& session) {
  auto title = wire::clean_text(session.title);
  for (char& c : title) c = c == '\n' ? ' ' : c;
  return session.id + "  " + moment_of(session.created_ms) + "  " + session.status + "  " +
         (session.code.empty() ? "no code" : session.code) + "  " + title + "\n";
}

// Puts it into `text` and lets the data go, before anything that takes time is done with it.
int fetch_record(const ExportConfig& config, const std::string& format, std::string& text) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    return with_session(owner, config.session, [&](const std::string& session) {
      auto answer = owner.ask("GET", "/control/sessions/" + session + "/export",
                              {{"format", format}, {"profile", config.profile}});
      if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
      text = std::get<std::string>(std::move(answer));
      return 0;
    });
  });
}

}  // namespace

int export_session(const ExportConfig& config) {
  const auto* kind = find_document_kind(config.format);
  if (kind != nullptr && config.output.empty() && ::isatty(STDOUT_FILENO) == 1) {
    return tell({"A " + config.format + " is not for the terminal. Name a file with --output.",
                 kExitUsage});
  }
  std::string text;
  const int code =
      fetch_record(config, kind == nullptr ? config.format : std::string{"html"}, text);
  if (code != 0) return code;
  if (kind != nullptr) {
    auto made = make_document(*kind, text);
    if (const auto* problem = std::get_if<Problem>(&made)) return tell(*problem);
    text = std::get<std::string>(std::move(made));
  }
  const auto problem = write_output(config.output, text);
  return problem ? tell(*problem) : 0;
}

int invite(const InviteConfig& config) {
  return with_owner(config.data, config.public_url, [&](Owner& owner) {
    if (config.session.empty()) {
      return print_link(owner, "/control/invite",
                        "Whoever opens this link first can make one session. It works for a week.");
    }
    return with_session(owner, config.session, [&](const std::string& session) {
      return print_link(owner, "/control/invite/" + session,
                        "Whoever opens this link holds the host's place. It works for a week.");
    });
  });
}

int print_sessions(const SessionsConfig& config) {
  return with_owner(config.data, {}, [](Owner& owner) {
    const auto sessions = list_sessions(owner);
    if (const auto* problem = std::get_if<Problem>(&sessions)) return tell(*problem);
    std::string lines;
    for (const auto& session : std::get<std::vector<ListedSession>>(sessions)) {
      lines += line_of(session);
    }
    if (lines.empty()) std::cerr << "There is no session yet.\n";
    return say(lines);
  });
}

}  // namespace cuppa
