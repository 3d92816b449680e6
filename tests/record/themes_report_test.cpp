// A report in which what was heard stands under headings that the group and the host made.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "record/published.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using record::Profile;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const ItemId kTravel{"h1"};

SessionScenario with_a_theme() {
  SessionScenario told;
  told.given_people({"Asha", "Ben"}).given_step("s4");
  told.given("Asha", AddNote{kTable, "No bus home", {}, WordsUse::with_name});
  told.given("Ben", AddNote{kTable, "Nor a taxi", {}, WordsUse::no_name});
  told.given("Ben", AddNote{kTable, "Not asked"});
  told.given("Ben", AddNote{kTable, "Elsewhere", {}, WordsUse::no_name});
  told.given("Asha", AddTheme{"Travel"}).given("Ben", AddTheme{"Nothing yet"});
  told.given("hana", EditTheme{kTravel, "Getting home", "The last bus goes before we do."});
  for (const auto* note : {"t1n3", "t1n2", "t1n1"}) {
    told.given("hana", PutInTheme{ItemId{note}, kTravel});
  }
  told.given("hana", WriteReport{{"The night shift.", "Thank you for your trust.", "3 December"}});
  return told;
}

record::Record told_in(Profile profile, const SessionScenario& told) {
  return record::as_told_in(profile, record::record_of(kept(told)));
}

std::vector<std::string> said_in(const std::vector<record::Contribution>& contributions) {
  std::vector<std::string> said;
  for (const auto& one : contributions) said.push_back(one.who + ": " + one.text);
  return said;
}

std::vector<std::string> texts_in_steps(const record::Record& made) {
  std::vector<std::string> texts;
  for (const auto& step : made.steps) {
    for (const auto& words : step.contributions) texts.push_back(words.text);
  }
  return texts;
}

TEST(ThemesReportTest, WhatStandsUnderAHeadingStandsNowhereElse) {
  const auto made = told_in(Profile::full, with_a_theme());
  EXPECT_THAT(said_in(made.themes.front().contributions),
              ElementsAre("Ben: Not asked", "Ben: Nor a taxi", "Asha: No bus home"));
  EXPECT_THAT(texts_in_steps(made), ElementsAre("Elsewhere"));
}

TEST(ThemesReportTest, UnderAHeadingTooNothingIsWithoutAYes) {
  const auto made = told_in(Profile::consented, with_a_theme());
  EXPECT_THAT(said_in(made.themes.front().contributions),
              ElementsAre("Asha: No bus home", ": Nor a taxi"));
}

TEST(ThemesReportTest, InChathamHouseNobodyIsNamedUnderOne) {
  const auto made = told_in(Profile::chatham_house, with_a_theme());
  EXPECT_THAT(said_in(made.themes.front().contributions),
              ElementsAre(": No bus home", ": Nor a taxi", ": Not asked"));
}

TEST(ThemesReportTest, EveryFormHasTheHeadingItsWordsAndWhatTheHostAdds) {
  const auto made = told_in(Profile::full, with_a_theme());
  for (const auto* format : {"html", "easy-read", "markdown", "csv", "json"}) {
    EXPECT_THAT(record::find_format(format)->write(made),
                AllOf(HasSubstr("Getting home"), HasSubstr("The last bus goes before we do."),
                      HasSubstr("No bus home"), HasSubstr("The night shift."),
                      HasSubstr("Thank you for your trust."), HasSubstr("3 December")))
        << format;
  }
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(made))), "");
}

TEST(ThemesReportTest, AHeadingWithNothingUnderItIsInNoDocument) {
  const auto made = told_in(Profile::full, with_a_theme());
  for (const auto* format : {"html", "easy-read", "markdown"}) {
    EXPECT_THAT(record::find_format(format)->write(made), Not(HasSubstr("Nothing yet"))) << format;
  }
}

TEST(ThemesReportTest, WhatWasTakenAwaySinceIsPassedOver) {
  auto told = with_a_theme();
  told.given("Asha", RemoveNote{ItemId{"t1n1"}});
  const auto made = told_in(Profile::full, told);
  EXPECT_THAT(said_in(made.themes.front().contributions),
              ElementsAre("Ben: Not asked", "Ben: Nor a taxi"));
}

TEST(ThemesReportTest, AThemeThatIsTakenAwayGivesItsWordsBack) {
  auto told = with_a_theme();
  told.given("hana", RemoveTheme{kTravel});
  EXPECT_THAT(texts_in_steps(told_in(Profile::full, told)),
              ElementsAre("No bus home", "Nor a taxi", "Not asked", "Elsewhere"));
}

TEST(ThemesReportTest, OtherHostsFindItToo) {
  std::vector<std::string> texts;
  for (const auto& found : record::published_record(kept(with_a_theme())).texts) {
    texts.push_back(found.kind + ": " + found.text);
  }
  EXPECT_THAT(texts, testing::IsSupersetOf(
                         {"heard: Getting home", "note: No bus home", "said: The night shift."}));
  EXPECT_THAT(texts, Not(testing::Contains("note: Not asked")));
}

}  // namespace
}  // namespace cuppa::tests
