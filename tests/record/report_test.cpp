// The report as a web page, and as a draft of Easy Read: in the order people know, whole, and with
// everything in it that a reader's own tools need.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <sstream>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "record/wording.hpp"
#include "support/golden_file.hpp"
#include "support/html_tags.hpp"

namespace cuppa::tests {
namespace {

using record::Contribution;
using record::Record;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Record whole_meeting() {
  auto made = record::record_of(kept(meeting()));
  made.glossary = {{"Co-production", "We plan it and do it together."}};
  made.steps[4].contributions = {{Contribution::Kind::note, {}, "Ben", "", "The bus home"}};
  return made;
}

std::vector<std::string> every_text(const Record& made) {
  std::vector<std::string> texts{made.title, made.place_and_time};
  for (const auto& step : made.steps) {
    texts.insert(texts.end(), step.questions.begin(), step.questions.end());
    for (const auto& words : step.contributions) texts.push_back(words.text);
  }
  for (const auto& words : made.chat) texts.push_back(words.text);
  for (const auto& item : made.car_park) {
    for (const auto& text : {item.text, item.owner, item.how, item.outcome}) texts.push_back(text);
  }
  for (const auto& line : made.agreements) texts.push_back(line);
  for (const auto& known : made.glossary) texts.push_back(known.meaning);
  return texts;
}

TEST(ReportTest, ItsPartsStandInTheOrderThatPeopleKnow) {
  EXPECT_THAT(elements_of(record::write_html(whole_meeting()), "h2"),
              ElementsAre("The questions", "How it works", "What we heard",
                          "What's not been said, and lasting thoughts",
                          "Car park: things to come back to", "What we agreed", "Proposed",
                          "Words explained", "What happens next", "Thank you"));
  EXPECT_THAT(elements_of(record::write_easy_read(whole_meeting()), "h2"),
              ElementsAre("The questions", "What we did", "What we heard",
                          "What did we not say yet?", "Things to come back to", "What we agreed",
                          "Words explained", "What happens next", "Thank you"));
}

TEST(ReportTest, TheyAreAsPeopleKnowThem) {
  const std::string here = std::string{CUPPA_SOURCE_DIR} + "/tests/record/";
  expect_golden(here + "meeting.html", record::write_html(whole_meeting()));
  expect_golden(here + "meeting.easy-read.html", record::write_easy_read(whole_meeting()));
}

class BothReportsTest : public testing::TestWithParam<const char*> {
 protected:
  static std::string written(const Record& made) {
    return record::find_format(GetParam())->write(made);
  }
};

INSTANTIATE_TEST_SUITE_P(All, BothReportsTest, testing::Values("html", "easy-read"));

TEST_P(BothReportsTest, EverythingThatWasKeptStandsInThem) {
  const auto words = words_of(written(whole_meeting()));
  for (auto text : every_text(whole_meeting())) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    EXPECT_THAT(words, HasSubstr(text));
  }
}

TEST_P(BothReportsTest, OnePageNeedsNothingElseAndRunsNothing) {
  const auto html = written(whole_meeting());
  for (const char* outside :
       {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "javascript:"}) {
    EXPECT_THAT(html, Not(HasSubstr(outside)));
  }
  EXPECT_THAT(
      html, HasSubstr("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\""));
}

TEST_P(BothReportsTest, AScreenReaderFindsItsWay) {
  const auto html = written(whole_meeting());
  EXPECT_THAT(html, HasSubstr("<html lang=\"en-GB\">"));
  EXPECT_THAT(elements_of(html, "title"),
              ElementsAre("What makes a good welcome?, 22 November 2026"));
  EXPECT_THAT(elements_of(html, "h1"), ElementsAre("What makes a good welcome?"));
  for (const char* landmark : {"<header>", "<main>", "<footer>"}) {
    EXPECT_THAT(tags_of(html), Contains(landmark).Times(1));
  }
  EXPECT_EQ(unclosed_in(html), "");
}

TEST_P(BothReportsTest, HeadingsGoDownOneLevelAtATime) {
  int level = 0;
  for (const auto& tag : tags_of(written(whole_meeting()))) {
    if (!std::regex_match(tag, std::regex("<h[1-6].*"))) continue;
    EXPECT_LE(tag[2] - '0', level + 1) << tag;
    level = tag[2] - '0';
  }
}

TEST_P(BothReportsTest, NoWordsHaveATime) {
  EXPECT_FALSE(std::regex_search(words_of(written(whole_meeting())), std::regex("[0-9]:[0-9]{2}")));
}

TEST_P(BothReportsTest, ASessionThatHasJustBeenMadeHasOneToo) {
  const auto html = written(record::record_of(kept(SessionScenario{})));
  EXPECT_THAT(html, AllOf(HasSubstr("One person came."), HasSubstr("before the session began"),
                          Not(HasSubstr("What we heard"))));
  EXPECT_EQ(unclosed_in(html), "");
  EXPECT_THAT(elements_of(html, "h1"), Not(Contains("")));
}

TEST(ReportTest, AFewPeopleAreNotCounted) {
  EXPECT_EQ(record::came_in_words(4), "A few people came.");
  EXPECT_EQ(record::came_in_words(5), "5 people came.");
}

TEST(ReportTest, WhatIsStillOpenStandsInATableWithHeadings) {
  auto made = whole_meeting();
  made.car_park = {
      {"k1", "The bus", "Asha", ParkState::open, {}, {}, {}, {}, {}, {}, {}},
      {"k2", "A ramp", "Ben", ParkState::closed, "Cai", {}, {}, "It is there", {}, {}, {}}};
  const auto html = record::write_html(made);
  EXPECT_THAT(elements_of(html, "th"),
              ElementsAre("What", "Who will see to it", "By when", "How you will hear"));
  EXPECT_THAT(elements_of(html, "td"),
              ElementsAre("The bus", "Nobody yet", "Not said yet", "Not said yet"));
  made.car_park.erase(made.car_park.begin());
  EXPECT_THAT(record::write_html(made), Not(HasSubstr("<table")));
}

TEST(ReportTest, ItHasTheColoursOfTheScreens) {
  const auto report = record::write_html(whole_meeting());
  const auto tokens = text_of(std::string{CUPPA_SOURCE_DIR} + "/web-client/src/styles/tokens.css");
  const std::regex token("--[a-z]+: #[0-9a-f]{6};");
  int found = 0;
  for (std::sregex_iterator one(report.begin(), report.end(), token), end; one != end; ++one) {
    EXPECT_THAT(tokens, HasSubstr(one->str()));
    ++found;
  }
  EXPECT_EQ(found, 18) << "nine for each scheme";
}

// ---- Easy Read

// With a question that nobody answered yet and one that somebody did.
Record meeting_with_more_to_tell() {
  auto made = whole_meeting();
  made.cannot_change = {"The date of the vote"};
  made.find_out = {{"Is there a bus?", "Sam", "2027-01-05", "", ""},
                   {"Who pays?", "Jo", "2027-02-06", "", "The county does"}};
  made.what_we_heard = "Longer breaks";
  return made;
}

TEST(EasyReadTest, EveryPartHasAPictureOnItsLeftThatSaysNothing) {
  const auto html = record::write_easy_read(meeting_with_more_to_tell());
  const auto parts = elements_of(html, "h2").size() + 1;  // and the beginning
  EXPECT_THAT(tags_of(html), Contains("<div class=\"part\">").Times(static_cast<int>(parts)));
  EXPECT_THAT(tags_of(html), Contains("<svg class=\"picture\" viewBox=\"0 0 24 24\" "
                                      "aria-hidden=\"true\" focusable=\"false\">")
                                 .Times(static_cast<int>(parts)));
}

TEST(EasyReadTest, WhatWeFindOutIsPromisedUntilItIsKnown) {
  const auto html = record::write_easy_read(meeting_with_more_to_tell());
  EXPECT_THAT(elements_of(html, "h2"),
              AllOf(Contains("Things we cannot change"), Contains("Things we will find out"),
                    Contains("What you told us")));
  EXPECT_THAT(html, AllOf(HasSubstr("<bdi>Sam</bdi> will find this out."),
                          HasSubstr("We will say more by <bdi>5 January 2027</bdi>."),
                          HasSubstr("<bdi>Jo</bdi> found this out."),
                          HasSubstr("We know this now: <bdi>The county does</bdi>"),
                          Not(HasSubstr("6 February 2027"))));
}

std::size_t longest_sentence(const std::string& words) {
  std::size_t longest = 0, length = 0;
  std::istringstream all{words};
  for (std::string word; all >> word;) {
    longest = std::max(longest, ++length);
    if (std::string_view{".?!:"}.find(word.back()) != std::string_view::npos) length = 0;
  }
  return longest;
}

TEST(EasyReadTest, OurOwnSentencesAreShort) {
  auto made = meeting_with_more_to_tell();
  made.place_and_time.clear();
  for (const auto profile :
       {record::Profile::full, record::Profile::consented, record::Profile::chatham_house}) {
    const auto html = record::write_easy_read(record::as_told_in(profile, made));
    const auto ours = html.substr(0, html.find("Over a Brew is the practice"));
    for (const auto& sentence : elements_of(ours, "p")) {
      EXPECT_LE(longest_sentence(sentence), 15U) << sentence;
    }
  }
}

TEST(EasyReadTest, ItSaysThatItIsADraft) {
  EXPECT_THAT(record::write_easy_read(whole_meeting()), HasSubstr("This is a first draft"));
}

}  // namespace
}  // namespace cuppa::tests
