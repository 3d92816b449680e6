#include "record/who.hpp"

#include <array>
#include <cctype>
#include <string_view>

#include "wire/text.hpp"

namespace cuppa::record {
namespace {

// In the order of web-client/src/art/mug-kinds.ts.
constexpr std::array<std::string_view, 8> kPatterns = {"stripy",  "spotty", "zigzag", "plain",
                                                       "checked", "starry", "wavy",   "leafy"};
constexpr std::array<std::string_view, 6> kColours = {"orange", "blue",  "green",
                                                      "pink",   "white", "red"};
static_assert(kPatterns.size() * kColours.size() == kMugs);

std::string with_capital(std::string words) {
  words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
  return words;
}

}  // namespace

// Neighbouring numbers differ in pattern and in colour; the shift after 24 gives the other half.
std::string mug_words(int mug) {
  const auto index = static_cast<std::size_t>(((mug % kMugs) + kMugs) % kMugs);
  return std::string{kPatterns[index % kPatterns.size()]} + " " +
         std::string{kColours[(index + index / 24) % kColours.size()]} + " mug";
}

std::map<ParticipantId, std::string> who_names(const std::vector<Participant>& everyone) {
  std::map<std::string, int> times;
  for (const auto& one : everyone) ++times[wire::fold_case(one.name)];
  std::map<ParticipantId, std::string> names;
  for (const auto& one : everyone) {
    const auto name = wire::clean_text(one.name);
    const auto mug = mug_words(one.mug);
    const bool repeated = times[wire::fold_case(one.name)] > 1;
    names[one.id] = name.empty() ? with_capital(mug) : repeated ? name + ", " + mug : name;
  }
  return names;
}

}  // namespace cuppa::record
