#include "program/link_commands.hpp"

#include <iostream>

#include "program/exit_codes.hpp"
#include "program/with_owner.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

std::string devices_in_words(const wire::Json& link) {
  if (!link.contains("devices") || link["devices"].is_null()) return {};
  const auto devices = link["devices"].get<int>();
  if (devices == 0) return "  not used";
  return "  " + std::to_string(devices) + (devices == 1 ? " device" : " devices");
}

std::string made_in_words(const wire::Json& link) {
  const bool is_known = link.contains("made_at") && link["made_at"].is_number();
  return is_known ? "made " + moment_of(link["made_at"].get<std::int64_t>()) : "made before dates";
}

std::string line_of_link(const wire::Json& link) {
  std::string line = std::to_string(link.value("number", std::int64_t{})) + "  " +
                     link.value("kind", std::string{}) + "  " + made_in_words(link) + "  until " +
                     moment_of(link.value("until", std::int64_t{})) + devices_in_words(link);
  for (const char* part : {"session", "table", "item"}) {
    if (link.contains(part) && link[part].is_string()) {
      line += "  " + link[part].get<std::string>();
    }
  }
  return line + "\n";
}

int list_links(Owner& owner, const Owner::Query& query) {
  const auto answer = owner.ask("GET", "/control/links", query);
  if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
  const auto json = wire::parse_json(std::get<std::string>(answer));
  if (!json || !json->is_object() || !json->contains("links")) {
    return tell({"The server's list cannot be read. Is it of another version?", kExitUnavailable});
  }
  std::string lines;
  for (const auto& link : (*json)["links"]) lines += line_of_link(link);
  if (lines.empty()) std::cerr << "There is no open link.\n";
  return say(lines);
}

int end_link(Owner& owner, std::int64_t number) {
  const auto name = std::to_string(number);
  const auto answer = owner.ask("POST", "/control/links/" + name + "/end", {});
  const auto* problem = std::get_if<Problem>(&answer);
  if (problem == nullptr) {
    std::cerr << "Link " << name << " opens nothing any more.\n";
    return 0;
  }
  if (problem->exit_code != kExitNotFound) return tell(*problem);
  return tell({"There is no open link " + name + ". `cuppa links` lists them.", kExitNotFound});
}

int end_links(Owner& owner, const ListedSession& session, const std::string& kind) {
  const auto path = "/control/sessions/" + session.id + "/links/" + kind + "/end";
  const auto answer = owner.ask("POST", path, {});
  if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
  const auto json = wire::parse_json(std::get<std::string>(answer));
  const auto ended = json && json->is_object() ? json->value("ended", 0) : 0;
  std::cerr << "Ended: " << ended << " of the kind " << kind << ".\n";
  return 0;
}

}  // namespace

int links(const LinksConfig& config) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    if (config.end != 0) return end_link(owner, config.end);
    if (config.session.empty()) return list_links(owner, {});
    return with_session(owner, config.session, [&](const ListedSession& session) {
      if (!config.end_all.empty()) return end_links(owner, session, config.end_all);
      return list_links(owner, {{"session", session.id}});
    });
  });
}

}  // namespace cuppa
