// The follow-up page as a feed and as a calendar: read back as a feed reader and a calendar do.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "record/follow_up.hpp"
#include "session/apply.hpp"
#include "session/time.hpp"
#include "support/session_scenario.hpp"
#include "wire/event_codec.hpp"

namespace cuppa::record {
namespace {

using testing::HasSubstr;
using testing::Not;

const Addresses kAddresses{"https://cuppa.example/f/abc",
                           "https://cuppa.example/api/follow-up/abc/feed.atom"};
const Instant kNow{1'795'341'600'000};

FollowUp page_with(const std::string& said) {
  FollowUp page;
  page.title = "Tea & talk";
  page.made_at = kNow;
  FollowUpItem item;
  item.id = "item0001";
  item.said = said;
  item.state = ParkState::follow_up;
  item.owner = "Jo, finance";
  item.due = "2027-03-03";
  item.words = "By post; to all";
  item.updated_at = kNow + Duration{60'000};
  page.items = {item};
  return page;
}

TEST(FollowUpTest, AnEventFromBeforeOutcomesHadKindsSaysWeDid) {
  tests::SessionScenario meeting;
  meeting.given_people({"asha"}).given("asha", AddPark{"Who pays?"});
  meeting.given("hana", ReleasePark{ItemId{"k1"}});
  const auto closed = wire::read_event("park_closed", 1, R"({"id":"k1","outcome":"We do."})");
  ASSERT_TRUE(closed);
  auto state = meeting.state();
  apply(state, {Stream::everyone(), *closed}, kNow);
  const auto page = follow_up_of(state, kNow);
  ASSERT_EQ(page.items.size(), 1U);
  EXPECT_EQ(page.items[0].became, ParkBecame::did);
  EXPECT_EQ(page.items[0].words, "We do.");
}

// ---- XML, as far as a feed of ours has it: elements, text and the five entities

std::string unescaped(std::string text) {
  const std::pair<const char*, const char*> entities[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
  for (const auto& [entity, character] : entities) {
    for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
      text.replace(at, std::string_view{entity}.size(), character);
    }
  }
  return text;
}

// Every element that is opened is closed in its order; the texts of each name.
std::multimap<std::string, std::string> texts_in(const std::string& xml) {
  std::multimap<std::string, std::string> texts;
  std::vector<std::string> open;
  std::size_t at = xml.find("?>") + 2;
  while (at < xml.size()) {
    const auto tag = xml.find('<', at);
    if (tag == std::string::npos) break;
    if (!open.empty()) texts.emplace(open.back(), unescaped(xml.substr(at, tag - at)));
    const auto end = xml.find('>', tag);
    const auto inside = xml.substr(tag + 1, end - tag - 1);
    if (inside.front() == '/') {
      EXPECT_EQ(open.empty() ? "" : open.back(), inside.substr(1));
      if (!open.empty()) open.pop_back();
    } else if (inside.back() != '/') {
      open.push_back(inside.substr(0, inside.find(' ')));
    }
    at = end + 1;
  }
  EXPECT_TRUE(open.empty());
  return texts;
}

bool has_text(const std::string& xml, const std::string& element, const std::string& text) {
  const auto texts = texts_in(xml);
  const auto [begin, end] = texts.equal_range(element);
  return std::any_of(begin, end, [&](const auto& entry) { return entry.second == text; });
}

TEST(AtomTest, SaysWhatWasSaidAndWhatBecameOfIt) {
  const auto xml = write_atom(page_with("Who pays?"), kAddresses);
  EXPECT_TRUE(has_text(xml, "title", "You said: Who pays?"));
  EXPECT_TRUE(has_text(xml, "updated", "2026-11-22T10:01:00Z")) << xml;
  EXPECT_TRUE(has_text(xml, "content",
                       "We are looking into it: By post; to all\nJo, finance looks after this.\n"
                       "We will say more by 3 March 2027.\n"))
      << xml;
}

TEST(AtomTest, MarkupInPeoplesWordsStaysText) {
  const std::string said = "</title><script>alert(1)</script> & \"it\" isn't ]]>";
  const auto xml = write_atom(page_with(said), kAddresses);
  EXPECT_TRUE(has_text(xml, "title", "You said: " + said)) << xml;
  EXPECT_THAT(xml, Not(HasSubstr("<script>")));
  const auto odd = write_atom(page_with("a\xEF\xBF\xBF"
                                        "b"),
                              kAddresses);
  EXPECT_TRUE(has_text(odd, "title", "You said: ab")) << "XML has no such character";
}

TEST(AtomTest, AnEntryKeepsItsIdWhateverItSays) {
  const auto id_in = [](const std::string& xml) {
    const auto at = xml.find("<entry>");
    const auto begin = xml.find("<id>", at);
    return xml.substr(begin, xml.find("</id>", begin) - begin);
  };
  const auto id = id_in(write_atom(page_with("one"), kAddresses));
  EXPECT_EQ(id, id_in(write_atom(page_with("two"), {"http://elsewhere/f/abc", "http://x"})));
  EXPECT_THAT(id, HasSubstr("<id>urn:uuid:"));
  EXPECT_EQ(id.size(), std::string{"<id>urn:uuid:"}.size() + 36);
}

// ---- a calendar

// Unfolded lines: what a calendar reads.
std::vector<std::string> lines_in(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = text.find("\r\n", at);
    EXPECT_NE(end, std::string::npos) << "each line ends in CR LF";
    if (end == std::string::npos) break;
    const auto one = text.substr(at, end - at);
    EXPECT_LE(one.size(), 75U) << one;
    EXPECT_EQ(one.find('\n'), std::string::npos);
    if (!one.empty() && one.front() == ' ' && !lines.empty()) {
      lines.back() += one.substr(1);
    } else {
      lines.push_back(one);
    }
    at = end + 2;
  }
  return lines;
}

std::string value_of(const std::vector<std::string>& lines, const std::string& name) {
  for (const auto& one : lines) {
    if (one.starts_with(name + ":")) return one.substr(name.size() + 1);
  }
  return "(none)";
}

TEST(ICalendarTest, ADayForEachDateThatWasPromised) {
  const auto lines = lines_in(write_icalendar(page_with("Who pays?"), kAddresses, kNow));
  EXPECT_EQ(lines.front(), "BEGIN:VCALENDAR");
  EXPECT_EQ(lines.back(), "END:VCALENDAR");
  EXPECT_EQ(value_of(lines, "DTSTART;VALUE=DATE"), "20270303");
  EXPECT_EQ(value_of(lines, "DTSTAMP"), "20261122T100100Z");
  EXPECT_EQ(value_of(lines, "SUMMARY"), "We will say more: Who pays?");
  EXPECT_EQ(value_of(lines, "DESCRIPTION"), "We are looking into it. Jo\\, finance");
}

TEST(ICalendarTest, WordsCanFormNoLineOfTheirOwn) {
  const auto text = write_icalendar(page_with("a;b,c\\d\nBEGIN:VEVENT"), kAddresses, kNow);
  const auto lines = lines_in(text);
  EXPECT_EQ(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT"), 1);
  EXPECT_EQ(value_of(lines, "SUMMARY"), "We will say more: a\\;b\\,c\\\\d\\nBEGIN:VEVENT");
}

TEST(ICalendarTest, LongLinesAreFoldedBetweenLetters) {
  std::string said;
  for (int i = 0; i < 60; ++i) said += "é☕";
  const auto text = write_icalendar(page_with(said), kAddresses, kNow);
  EXPECT_EQ(value_of(lines_in(text), "SUMMARY"), "We will say more: " + said);
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1)) {
    EXPECT_NE(static_cast<unsigned char>(text[at + 3]) & 0xC0U, 0x80U) << "a letter was cut";
  }
}

TEST(ICalendarTest, WhatIsAnsweredHasNoDayAnyMore) {
  auto page = page_with("Who pays?");
  page.items[0].state = ParkState::closed;
  page.items[0].due.clear();
  EXPECT_THAT(write_icalendar(page, kAddresses, kNow), Not(HasSubstr("VEVENT")));
}

}  // namespace
}  // namespace cuppa::record
