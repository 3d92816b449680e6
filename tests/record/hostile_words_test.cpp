// Whatever people type, a record is a document, a table and data: never a program, a formula or
// somebody else's layout.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>

#include "record/formats.hpp"
#include "record/html_text.hpp"
#include "record/markdown_text.hpp"
#include "record/meeting.hpp"
#include "support/html_tags.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using record::lines;
using record::one_line;
using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;
using testing::StartsWith;

TEST(MarkdownTextTest, MarkupComesOutAsItWasTyped) {
  EXPECT_EQ(one_line("# not a heading"), "\\# not a heading");
  EXPECT_EQ(one_line("- not a list"), "\\- not a list");
  EXPECT_EQ(one_line("12. not a list"), "12\\. not a list");
  EXPECT_EQ(one_line("3) nor this"), "3\\) nor this");
  EXPECT_EQ(one_line("==="), "\\===");
  EXPECT_EQ(one_line("<img src=x onerror=alert(1)>"), "\\<img src=x onerror=alert(1)\\>");
  EXPECT_EQ(one_line("&lt;"), "\\&lt;");
  EXPECT_EQ(one_line("[tea](javascript:alert(1))"), "\\[tea\\](javascript:alert(1))");
  EXPECT_EQ(one_line("`code` *loud* _so_ ~gone~ | cell"),
            "\\`code\\` \\*loud\\* \\_so\\_ \\~gone\\~ \\| cell");
  EXPECT_EQ(one_line("back\\slash"), "back\\\\slash");
  EXPECT_EQ(one_line("    no code"), "no code");
  EXPECT_EQ(one_line("we are ##"), "we are #\\#") << "else a heading loses it";
}

TEST(MarkdownTextTest, PlainWordsStayPlain) {
  EXPECT_EQ(one_line("It's 3.5 miles - isn't it?"), "It's 3.5 miles - isn't it?");
  EXPECT_EQ(one_line("Diolch, ŵyl fach"), "Diolch, ŵyl fach");
  EXPECT_EQ(one_line("Be more Pirate!!!!"), "Be more Pirate!!!!");
  EXPECT_EQ(one_line("CLEAR & ACCESSIBLE, R&D"), "CLEAR & ACCESSIBLE, R&D");
}

TEST(MarkdownTextTest, LinesStayInTheirPoint) {
  EXPECT_EQ(lines("one\ntwo", "  "), "one\\\n  two");
  EXPECT_EQ(lines("one\n\n# two", "  "), "one\n\n  \\# two");
  EXPECT_EQ(lines("one\r\n- two", "  "), "one\\\n  \\- two");
  EXPECT_EQ(one_line("one\n# two"), "one # two");
}

TEST(MarkdownTextTest, WordsFromRightToLeftKeepToThemselves) {
  EXPECT_EQ(one_line("شاي"), "\u2068شاي\u2069");
  EXPECT_EQ(one_line("שלום"), "\u2068שלום\u2069");
  EXPECT_EQ(lines("tea\nچائے", "  "), "tea\\\n  \u2068چائے\u2069");
}

// One text that tries everything, in every field that people can fill.
constexpr const char* kHostile =
    "\u202E=cmd|' /C calc'!A0\n# <script>alert(1)</script> [x](http://evil.example) \"q\", ;";

LoadedSession hostile_session(const std::string& words = kHostile) {
  CreateSession command;
  command.title = words;
  command.place_and_time = words;
  command.time_zone = "Nowhere/\u202EAtAll";
  command.plan = {{StepId{"s3"}, StepKind::have_your_say, words, {words}, {}, {}}};
  SessionScenario told{command};
  told.given_people({"Asha"}).given("Asha", ChangeMe{words, {}, {}, {}, {}});
  told.given_turns({});
  told.given_turn_of("Asha").given("Asha", TypeTurn{kTable, words});
  told.given("Asha", AddNote{kTable, words}).given("hana", SayToAll{words});
  told.given("Asha", AddAgreement{words}).given("Asha", PostChat{words});
  for (const auto list : {GivenList::cannot_change, GivenList::find_out}) {
    told.given("hana", AddGiven{list, words});
  }
  const auto asked = told.state().givens.back().id;
  told.given("hana", FollowUpGiven{asked, words, "2026-12-03", words});
  told.given("hana", AnswerGiven{asked, words}).given("Asha", AddPark{words});
  const auto parked = told.state().park.back().id;
  told.given("hana", FollowUpPark{parked, words, "2026-12-03", words});
  told.given("hana", ClosePark{parked, words});
  told.when_server_asks(ReleaseNoName{{{{"n1"}, NoNameBox::chat, words}}});
  told.given("Asha", AddTheme{words}).given("hana", EditTheme{ItemId{"h1"}, words, words});
  told.given("hana", PutInTheme{told.state().notes.back().id, ItemId{"h1"}});
  told.given("hana", WriteReport{{words, words, words}});
  return kept(told);
}

TEST(HostileWordsTest, NoFormHasAMarkThatTurnsTheDirection) {
  const auto made = record::record_of(hostile_session());
  for (const auto* name : {"html", "easy-read", "json", "markdown", "csv"}) {
    const auto text = record::find_format(name)->write(made);
    EXPECT_THAT(text, AllOf(Not(HasSubstr("\u202E")), HasSubstr("calc"))) << name;
  }
}

TEST(HostileWordsTest, TheDocumentHasNoHtmlNoLinkAndNoHeadingOfTheirs) {
  const auto whole = record::write_markdown(record::record_of(hostile_session()));
  const auto text = whole.substr(0, whole.find("## Thank you"));  // where our own link stands
  EXPECT_FALSE(std::regex_search(text, std::regex("(^|[^\\\\])[<\\[]")));
  const std::set<std::string> ours = {"## The questions",
                                      "## How it works",
                                      "## What we agreed",
                                      "## Proposed",
                                      "## What can't change",
                                      "## What we'll find out",
                                      "## What was said",
                                      "## In the chat",
                                      "## Car park: things to come back to",
                                      "## What we heard",
                                      "## Next time",
                                      "## Whose story are we not hearing?",
                                      "## Final thoughts from the host"};
  std::istringstream all{text};
  for (std::string line; std::getline(all, line);) {
    const auto first = line.find_first_not_of(' ');
    if (first == std::string::npos || line[first] != '#' || ours.contains(line)) continue;
    EXPECT_THAT(line, MatchesRegex("(#|###) \\\\=cmd.*")) << "the title, or a step's";
  }
}

// Whatever is typed, a report has the tags that it has for plain words, to the letter.
TEST(HostileWordsTest, NobodysWordsAreATagOrAnAttributeOfAReport) {
  const std::string plain = "two\nlines";
  for (const std::string& words :
       {std::string{kHostile}, std::string{"\"><img src=x onerror=alert(1)>\n' onclick='x"},
        std::string{"</style></title></section></body>\n<!-- ]]> <style>*{display:none}"},
        std::string{"&lt;b&gt; &#60;\n{{x}} ${x} @import url(//evil.example)"}}) {
    for (const auto profile : {record::Profile::full, record::Profile::chatham_house}) {
      const auto made = record::as_told_in(profile, record::record_of(hostile_session(words)));
      const auto usual = record::as_told_in(profile, record::record_of(hostile_session(plain)));
      for (const auto* name : {"html", "easy-read"}) {
        const auto& form = *record::find_format(name);
        EXPECT_EQ(tags_of(form.write(made)), tags_of(form.write(usual))) << name << ": " << words;
      }
    }
  }
}

TEST(HostileWordsTest, WhatIsOnAPictureIsNoMoreThanItsDescription) {
  auto made = record::record_of(hostile_session("two\nlines"));
  record::add_pictures(made, {{"p1", "\"><img src=x onerror=alert(1)>\u202E", true, "jpeg"}});
  for (const auto* name : {"html", "easy-read"}) {
    const auto html = record::find_format(name)->write(made);
    EXPECT_THAT(html, HasSubstr("alt=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\""));
    EXPECT_EQ(html.find("<img"), html.rfind("<img")) << name;
  }
  EXPECT_THAT(record::write_markdown(made), HasSubstr("- \"\\>\\<img src=x onerror=alert(1)\\>"));
}

TEST(HostileWordsTest, AReaderOfTheReportSeesThemAsTheyWereTyped) {
  const auto html = record::write_html(record::record_of(hostile_session()));
  EXPECT_THAT(words_of(html), HasSubstr("=cmd|' /C calc'!A0 # <script>alert(1)</script> "
                                        "[x](http://evil.example) \"q\", ;"));
}

TEST(HtmlTextTest, WordsKeepTheirLinesAndTheirDirectionToThemselves) {
  EXPECT_EQ(record::paragraphs_html("one\ntwo"), "<p dir=\"auto\">one<br>two</p>");
  EXPECT_EQ(record::paragraphs_html("one\r\n\r\n \nشاي"),
            "<p dir=\"auto\">one</p><p dir=\"auto\">شاي</p>");
  EXPECT_EQ(record::paragraphs_html(""), "");
  EXPECT_EQ(record::inline_html("tea\n& <cake>"), "<bdi>tea &amp; &lt;cake&gt;</bdi>");
}

// RFC 4180, read back.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows{{""}};
  bool in_quotes = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_quotes && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      rows.back().back() += text[++i];
    } else if (c == '"') {
      in_quotes = !in_quotes;
    } else if (!in_quotes && c == ',') {
      rows.back().emplace_back();
    } else if (!in_quotes && c == '\r') {
      continue;
    } else if (!in_quotes && c == '\n') {
      rows.push_back({""});
    } else {
      rows.back().back() += c;
    }
  }
  rows.pop_back();
  return rows;
}

TEST(HostileWordsTest, TheTableHasTheSameCellsInEveryRowAndNoFormula) {
  const auto text = record::write_csv(record::record_of(hostile_session()));
  EXPECT_THAT(text, StartsWith("\xEF\xBB\xBFwhat,"));
  const auto rows = read_csv(text);
  EXPECT_GT(rows.size(), 8U);
  int formulas = 0;
  for (const auto& row : rows) {
    EXPECT_EQ(row.size(), 11U);
    for (const auto& cell : row) {
      EXPECT_EQ(std::string{"=+-@\t\r"}.find(cell.empty() ? 'x' : cell[0]), std::string::npos)
          << cell;
      if (cell.starts_with("'=cmd")) ++formulas;
    }
  }
  EXPECT_GT(formulas, 10);
}

TEST(CsvTest, EveryBeginningThatASpreadsheetTakesForAFormulaIsMadeText) {
  for (const std::string begins : {"=1", "+1", "-1", "@a", " =1", "\t=1", "\r=1", "＝1", "＠a"}) {
    record::Record made;
    made.agreements = {begins};
    const auto rows = read_csv(record::write_csv(made));
    EXPECT_THAT(rows.back()[4], StartsWith("'")) << begins;
  }
  record::Record made;
  made.agreements = {"tea - and cake"};
  EXPECT_EQ(read_csv(record::write_csv(made)).back()[4], "tea - and cake");
}

TEST(HostileWordsTest, TheDataFitTheirSchemaAndHoldTheWordsAsTheyAre) {
  const auto text = record::write_json(record::record_of(hostile_session()));
  const auto json = Json::parse(text);
  EXPECT_THAT(json["title"].get<std::string>(), HasSubstr("<script>alert(1)</script>"));
  EXPECT_EQ(json["time_zone"], "Nowhere/AtAll");
}

}  // namespace
}  // namespace cuppa::tests
