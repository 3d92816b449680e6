#include "program/owner_commands.hpp"

#include <unistd.h>

#include <iostream>

#include "program/documents/made_document.hpp"
#include "program/exit_codes.hpp"
#include "program/output_file.hpp"
#include "program/person_list.hpp"
#include "program/session_list.hpp"
#include "program/with_owner.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

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

std::string line_of(const ListedSession& session) {
  return session.id + "  " + moment_of(session.created_ms) + "  " + session.status + "  " +
         (session.code.empty() ? "no code" : session.code) + "  " + one_line(session.title) + "\n";
}

// Puts it into `text` and lets the data go, before anything that takes time is done with it.
int fetch_record(const ExportConfig& config, const std::string& format, std::string& text) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    return with_session(owner, config.session, [&](const ListedSession& session) {
      Owner::Query query{{"format", format}};
      if (!config.profile.empty()) query["profile"] = config.profile;
      auto answer = owner.ask("GET", "/control/sessions/" + session.id + "/export", query);
      if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
      text = std::get<std::string>(std::move(answer));
      return 0;
    });
  });
}

int erase_person(Owner& owner, const EraseConfig& config, const ListedSession& session) {
  const auto people = list_people(owner, session.id);
  if (const auto* problem = std::get_if<Problem>(&people)) return tell(*problem);
  const auto found = find_person(std::get<std::vector<ListedPerson>>(people), config.person);
  if (const auto* problem = std::get_if<Problem>(&found)) return tell(*problem);
  const auto& person = std::get<ListedPerson>(found);
  const std::string flags = config.words ? " --words" : "";
  if (!config.yes) {
    std::cerr << line_of(session) << line_of(person)
              << (config.words ? "Their name and what they said with it would go, for good.\n"
                               : "Their name would go, for good. Their words would stay.\n")
              << "Notes with no name stay: nobody knows whose they are.\n";
    return tell({"Nothing was erased. To erase it: cuppa erase " + session.id + " --person " +
                     person.id + flags + " --yes",
                 kExitUsage});
  }
  const auto path = "/control/sessions/" + session.id + "/people/" + person.id + "/erase";
  const auto answer = owner.ask("POST", path, {{"words", config.words ? "true" : "false"}});
  if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
  std::cerr << line_of(session)
            << "They are erased from it. Backups and exports that were made name them still.\n";
  return 0;
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
    return with_session(owner, config.session, [&](const ListedSession& session) {
      return print_link(owner, "/control/invite/" + session.id,
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

int erase_session(const EraseConfig& config) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    return with_session(owner, config.session, [&](const ListedSession& session) {
      if (!config.person.empty()) return erase_person(owner, config, session);
      if (!config.yes) {
        std::cerr
            << line_of(session)
            << "All of it would go, for good: names, words, the car park, links. Export first "
               "what is to be kept.\n";
        return tell(
            {"Nothing was erased. To erase it: cuppa erase " + session.id + " --yes", kExitUsage});
      }
      const auto answer = owner.ask("POST", "/control/sessions/" + session.id + "/erase", {});
      if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
      std::cerr << line_of(session)
                << "Erased. Backups and exports that were made have it still.\n";
      return 0;
    });
  });
}

int print_follow_ups(const FollowUpsConfig& config) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    if (config.done != 0) {
      const auto number = std::to_string(config.done);
      const auto answer = owner.ask("POST", "/control/follow-ups/" + number + "/done", {});
      const auto* problem = std::get_if<Problem>(&answer);
      if (problem == nullptr) return 0;
      if (problem->exit_code != kExitNotFound) return tell(*problem);
      return tell(
          {"There is no number " + number + ". `cuppa follow-ups` lists them.", kExitNotFound});
    }
    const auto answer = owner.ask("GET", "/control/follow-ups", {});
    if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
    const auto json = wire::parse_json(std::get<std::string>(answer));
    if (!json || !json->is_object() || !json->contains("follow_ups")) {
      return tell(
          {"The server's list cannot be read. Is it of another version?", kExitUnavailable});
    }
    std::string lines;
    for (const auto& item : (*json)["follow_ups"]) {
      lines += std::to_string(item.at("number").get<std::int64_t>());
      for (const char* part : {"due", "owner", "text", "how"}) {
        const auto words = one_line(item.value(part, std::string{}));
        if (!words.empty()) lines += "  " + words;
      }
      lines += "\n";
    }
    if (lines.empty()) std::cerr << "There is nothing to follow up.\n";
    return say(lines);
  });
}

}  // namespace cuppa
