#include "wire/refusals.hpp"

#include <map>

#include "embedded/embedded_files.hpp"
#include "wire/fields.hpp"

namespace cuppa::wire {
namespace {

struct Entry {
  std::string sentence;
  bool try_again = false;
};

struct Catalogue {
  std::map<std::string, Entry, std::less<>> refusals;
  std::map<std::uint16_t, CloseCode> close_codes;
};

const Catalogue& catalogue() {
  static const Catalogue read = [] {
    const auto* file =
        embedded::find_embedded_file(embedded::embedded_protocol_files(), "refusals.json");
    const auto json = Json::parse(file->identity);
    Catalogue all;
    for (const auto& entry : json.at("refusals")) {
      all.refusals[entry.at("code")] = {entry.at("sentence"), entry.at("try_again")};
    }
    for (const auto& entry : json.at("close_codes")) {
      const auto number = entry.at("number").get<std::uint16_t>();
      all.close_codes[number] = {number, entry.at("code"), entry.at("sentence"), entry.at("then")};
    }
    return all;
  }();
  return read;
}

}  // namespace

std::string_view code_of(Refusal refusal) { return name_of(refusal); }

std::string_view sentence_for(Refusal refusal) {
  return catalogue().refusals.find(code_of(refusal))->second.sentence;
}

bool may_try_again(Refusal refusal) {
  return catalogue().refusals.find(code_of(refusal))->second.try_again;
}

const CloseCode& close_code(std::uint16_t number) {
  const auto& codes = catalogue().close_codes;
  const auto found = codes.find(number);
  return found == codes.end() ? codes.at(closing::kStartAfresh) : found->second;
}

}  // namespace cuppa::wire
