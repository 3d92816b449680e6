#include "store/erasures_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>
#include <tuple>

#include "store/exit_codes.hpp"

namespace cuppa {
namespace {

using Json = nlohmann::json;

constexpr const char* kErasures = "cuppa_erasures";

void put_if_any(Json& entry, const char* name, const std::optional<std::string>& id) {
  if (id) entry[name] = *id;
}

std::optional<std::string> id_in(const Json& entry, const char* name) {
  if (!entry.contains(name)) return {};
  return entry.at(name).get<std::string>();
}

}  // namespace

std::string erasures_text(const std::vector<Erased>& erased) {
  Json all = Json::array();
  for (const auto& one : erased) {
    Json entry{{"session", one.session.text}, {"at", one.at.ms}, {"words", one.words}};
    put_if_any(entry, "participant", one.participant);
    put_if_any(entry, "note", one.note);
    put_if_any(entry, "picture", one.picture);
    all.push_back(std::move(entry));
  }
  return Json{{kErasures, all}}.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<std::vector<Erased>> erasures_in(const std::string& text) {
  try {
    const auto json = Json::parse(text);
    std::vector<Erased> all;
    for (const auto& entry : json.at(kErasures)) {
      all.push_back({.session = {entry.at("session").get<std::string>()},
                     .participant = id_in(entry, "participant"),
                     .words = entry.value("words", true),
                     .at = Instant{entry.value("at", std::int64_t{})},
                     .note = id_in(entry, "note"),
                     .picture = id_in(entry, "picture")});
    }
    return all;
  } catch (const Json::exception&) {
    return {};
  }
}

std::variant<std::vector<Erased>, Problem> read_erasures(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error) && !error) return std::vector<Erased>{};
  std::ifstream in(file, std::ios::binary);
  if (error || !in) {
    return Problem{"This account may not read " + file.string() +
                       ", which says what was erased. Give it to the account that runs Cuppa.",
                   kExitNoPermission};
  }
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  auto all = erasures_in(text);
  if (all) return std::move(*all);
  return Problem{file.string() + " does not say what was erased: it is damaged, or another file.",
                 kExitDataUnusable};
}

std::vector<Erased> all_erasures(std::vector<Erased> some, const std::vector<Erased>& others) {
  for (const auto& one : others) {
    if (std::find(some.begin(), some.end(), one) == some.end()) some.push_back(one);
  }
  const auto place = [](const Erased& one) {
    return std::tie(one.at, one.session.text, one.participant, one.note, one.picture);
  };
  std::sort(some.begin(), some.end(),
            [&](const Erased& a, const Erased& b) { return place(a) < place(b); });
  return some;
}

}  // namespace cuppa
