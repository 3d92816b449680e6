// A session as large as they come: every word is in the report, and it is no larger than it needs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "support/html_tags.hpp"
#include "wire/event_codec.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

constexpr int kPeople = 300;

std::string words_no(std::size_t number) {
  return "What would help me is a quiet corner, a person who knows my name, and time to say it: " +
         std::to_string(number) + ".";
}

// Three hundred people who wrote all the notes that a session may have.
LoadedSession large_session() {
  SessionScenario told;
  std::vector<std::string> names;
  for (int i = 0; i < kPeople - 1; ++i) names.push_back("Person " + std::to_string(i));
  told.given_people(names).given_step("s4");
  auto session = kept(told);
  const auto& people = told.state().participants;
  for (std::size_t number = 0; number < limits::kNotesMax; ++number) {
    const Event event = NoteAdded{ItemId{"n" + std::to_string(number)},
                                  NoteAbout::together,
                                  kTable,
                                  StepId{"s4"},
                                  words_no(number),
                                  people[number % people.size()].id};
    session.events.push_back({"everyone", static_cast<std::int64_t>(100'000 + number), told.now(),
                              std::string{wire::kind_of(event)}, wire::kEventVersion,
                              wire::body_of(event)});
  }
  return session;
}

TEST(LargeReportTest, EveryNoteOfThreeHundredPeopleStandsInItWhole) {
  const auto made = record::record_of(large_session());
  EXPECT_EQ(made.people, kPeople);
  for (const auto* format : {"html", "easy-read"}) {
    const auto html = record::find_format(format)->write(made);
    const auto quotes = elements_of(html, "blockquote");
    const std::set<std::string> all(quotes.begin(), quotes.end());
    EXPECT_EQ(quotes.size(), limits::kNotesMax);
    for (std::size_t number = 0; number < limits::kNotesMax; ++number) {
      ASSERT_TRUE(all.contains(words_no(number))) << number;
    }
    EXPECT_LT(html.size(), 700'000U);
    EXPECT_EQ(unclosed_in(html), "");
  }
}

}  // namespace
}  // namespace cuppa::tests
