#include "record/who.hpp"

#include <algorithm>
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

bool same_name(const Participant& one, const Participant& other) {
  return one.id != other.id && wire::fold_case(one.name) == wire::fold_case(other.name);
}

}  // namespace

// Neighbouring numbers differ in pattern and in colour; the shift after 24 gives the other half.
std::string mug_words(int mug) {
  const auto index = static_cast<std::size_t>(((mug % kMugs) + kMugs) % kMugs);
  return std::string{kPatterns[index % kPatterns.size()]} + " " +
         std::string{kColours[(index + index / 24) % kColours.size()]} + " mug";
}

std::string who_name(const std::vector<Participant>& everyone, const ParticipantId& who) {
  const auto found = std::find_if(everyone.begin(), everyone.end(),
                                  [&](const Participant& one) { return one.id == who; });
  if (found == everyone.end()) return {};
  const auto name = wire::clean_text(found->name);
  auto mug = mug_words(found->mug);
  if (name.empty()) {
    mug[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(mug[0])));
    return mug;
  }
  const bool repeated =
      std::any_of(everyone.begin(), everyone.end(),
                  [&](const Participant& other) { return same_name(*found, other); });
  return repeated ? name + ", " + mug : name;
}

}  // namespace cuppa::record
