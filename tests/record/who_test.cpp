// What people are called, in the words of the screens.
#include "record/who.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>
#include <vector>

#include "support/golden_file.hpp"
#include "wire/civil_date.hpp"

namespace cuppa::tests {
namespace {

using record::mug_words;
using record::who_names;

std::string client_source(const std::string& path) {
  return text_of(std::string{CUPPA_SOURCE_DIR} + "/web-client/src/" + path);
}

// The words of `const <name> = ['a', 'b'] as const;`
std::vector<std::string> list_in_typescript(const std::string& name) {
  const auto source = client_source("art/mug-kinds.ts");
  const auto from = source.find("const " + name + " = [");
  const auto list = source.substr(from, source.find(']', from) - from);
  std::vector<std::string> words;
  const std::regex word("'([a-z]+)'");
  for (std::sregex_iterator found(list.begin(), list.end(), word), end; found != end; ++found) {
    words.push_back((*found)[1]);
  }
  return words;
}

TEST(WhoTest, TheMugsAreThoseOfTheScreensInTheirOrder) {
  const auto patterns = list_in_typescript("patterns"), colours = list_in_typescript("colours");
  ASSERT_EQ(patterns.size(), 8U);
  ASSERT_EQ(colours.size(), 6U);
  const auto source = client_source("art/mug-kinds.ts");
  ASSERT_NE(source.find("patterns[index % 8]"), std::string::npos);
  ASSERT_NE(source.find("colours[(index + Math.floor(index / 24)) % 6]"), std::string::npos);
  for (std::size_t mug = 0; mug < 48; ++mug) {
    EXPECT_EQ(mug_words(static_cast<int>(mug)),
              patterns[mug % 8] + " " + colours[(mug + mug / 24) % 6] + " mug");
  }
}

TEST(WhoTest, TheScreensHaveAWordForEachPatternAndColour) {
  const auto words = client_source("text/en-GB.ftl");
  for (const auto* list : {"patterns", "colours"}) {
    for (const auto& word : list_in_typescript(list)) {
      EXPECT_NE(words.find("[" + word + "] " + word), std::string::npos) << word;
    }
  }
  EXPECT_NE(words.find("mug-beside-name =\n    { $name }, { $pattern ->"), std::string::npos);
}

TEST(WhoTest, NoTwoMugsAreCalledTheSameAndAnyNumberIsAMug) {
  std::set<std::string> all;
  for (int mug = 0; mug < record::kMugs; ++mug) all.insert(mug_words(mug));
  EXPECT_EQ(all.size(), 48U);
  EXPECT_EQ(mug_words(48), mug_words(0));
  EXPECT_EQ(mug_words(-1), mug_words(47));
}

TEST(WhoTest, TheMugIsTheNameOfWhoeverGaveNoneAndTellsTwoOfTheSameNameApart) {
  const auto person = [](const char* id, const char* name, int mug) {
    Participant one;
    one.id = ParticipantId{id};
    one.name = name;
    one.mug = mug;
    return one;
  };
  const std::vector<Participant> people{person("a", "Asha", 0), person("b", "Sam", 1),
                                        person("c", " sam", 2), person("d", "", 0)};
  const auto names = who_names(people);
  EXPECT_EQ(names.at(ParticipantId{"a"}), "Asha");
  EXPECT_EQ(names.at(ParticipantId{"b"}), "Sam, spotty blue mug");
  EXPECT_EQ(names.at(ParticipantId{"c"}), "sam, zigzag green mug");
  EXPECT_EQ(names.at(ParticipantId{"d"}), "Stripy orange mug");
  EXPECT_EQ(names.size(), people.size());
}

TEST(CivilDateTest, TheDayAndTheMinuteAreThoseOfTheSessionsTimeZone) {
  const Instant late{1'719'443'100'000};  // 2024-06-26 23:05 UTC
  EXPECT_EQ(civil_date(late, "UTC"), "2024-06-26");
  EXPECT_EQ(civil_date(late, "Europe/London"), "2024-06-27");
  EXPECT_EQ(civil_minute(late, "Europe/London"), "2024-06-27T00:05");
  EXPECT_EQ(civil_minute(late, "Nowhere/AtAll"), "2024-06-26T23:05");
  EXPECT_EQ(civil_minute(late, ""), "2024-06-26T23:05");
}

}  // namespace
}  // namespace cuppa::tests
