// A report of what people said may be used: nothing of theirs is in it without their yes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using record::as_told_in;
using record::Profile;
using record::Record;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Record consented(const LoadedSession& session) {
  return as_told_in(Profile::consented, record::record_of(session));
}

SessionScenario circle_of_two() {
  SessionScenario told;
  told.given_people({"Asha", "Ben"}).given_step("s4");
  return told;
}

std::vector<std::string> said_by(const std::vector<record::Contribution>& contributions) {
  std::vector<std::string> said;
  for (const auto& one : contributions) said.push_back(one.who + ": " + one.text);
  return said;
}

std::vector<std::string> notes_in(const Record& made) {
  for (const auto& step : made.steps) {
    if (!step.contributions.empty()) return said_by(step.contributions);
  }
  return {};
}

TEST(ConsentedTest, OnlyWordsWithAYesAreInAndNamesOnlyWhereTheyAreWished) {
  auto told = circle_of_two();
  told.given("Asha", AddNote{kTable, "Unsaid"});
  told.given("Asha", AddNote{kTable, "No", {}, WordsUse::no});
  told.given("Asha", AddNote{kTable, "Zebra", {}, WordsUse::no_name});
  told.given("Ben", AddNote{kTable, "Apple", {}, WordsUse::no_name});
  told.given("Ben", AddNote{kTable, "Named", {}, WordsUse::with_name});
  EXPECT_THAT(notes_in(consented(kept(told))), ElementsAre("Ben: Named", ": Apple", ": Zebra"));
}

TEST(ConsentedTest, TheChatAndTheCarParkGoByItToo) {
  auto told = circle_of_two();
  auto settings = told.state().settings;
  settings.keep_chat = true;
  told.given("hana", ChangeSettings{settings});
  told.given("Asha", PostChat{"Not this"}).given("Asha", PostChat{"Lift", WordsUse::no_name});
  told.given("Ben", AddPark{"Expenses", {}, WordsUse::with_name});
  told.given("Ben", AddPark{"Secret"});
  told.given("Asha", AddPark{"All expenses", {}, WordsUse::no_name});
  told.given("hana", JoinParks{ItemId{"k3"}, ItemId{"k2"}});
  const auto made = consented(kept(told));
  EXPECT_THAT(said_by(made.chat), ElementsAre(": Lift"));
  EXPECT_FALSE(made.chat.front().at) << "when it was said would tell who said it";
  ASSERT_EQ(made.car_park.size(), 2U);
  EXPECT_EQ(made.car_park[0].text + " " + made.car_park[0].who, "Expenses Ben");
  EXPECT_EQ(made.car_park[1].text + made.car_park[1].who + made.car_park[1].id, "All expenses")
      << "it stood under words that nobody may use";
}

TEST(ConsentedTest, AChangeOfMindCountsTheLastTime) {
  auto told = circle_of_two();
  told.given("Asha", AddNote{kTable, "Mine", {}, WordsUse::with_name});
  told.given("Asha", ChooseWordsUse{ItemId{"t1n1"}, WordsUse::no});
  EXPECT_TRUE(notes_in(consented(kept(told))).empty());
}

TEST(ConsentedTest, OfANoteWithoutANameItsKeySaysSoUntilSomebodyChangesItsWords) {
  auto told = circle_of_two();
  told.when_server_asks(ReleaseNoName{{{ItemId{"xa"}, NoNameBox::together, "Shy words"},
                                       {ItemId{"xb"}, NoNameBox::together, "Not these"},
                                       {ItemId{"xc"}, NoNameBox::car_park, "The bus"},
                                       {ItemId{"xd"}, NoNameBox::together, "A ramp"}}});
  told.given("hana", ParkNote{ItemId{"xd"}});
  auto session = kept(told);
  for (const char* id : {"xa", "xc", "xd"}) {
    session.note_keys.push_back({id, KeyKind::no_name_note, {}, "no_name", {}});
  }
  auto made = consented(session);
  EXPECT_THAT(notes_in(made), ElementsAre(": A ramp", ": Shy words"));
  ASSERT_EQ(made.car_park.size(), 2U);
  told.given("hana", EditPark{ItemId{"xc"}, "The tram"});
  auto changed = kept(told);
  changed.note_keys = session.note_keys;
  EXPECT_EQ(consented(changed).car_park.size(), 1U);
}

TEST(ConsentedTest, EveryReportSaysInPlainWordsWhatItIs) {
  const auto session = kept(meeting());
  const auto nobody = consented(session);
  EXPECT_THAT(record::write_html(nobody), HasSubstr("Nobody has said yet that their words may"));
  EXPECT_THAT(record::write_easy_read(nobody), HasSubstr("Nobody has said yes yet."));
  EXPECT_THAT(record::write_html(nobody), Not(HasSubstr("Ask, then listen")));
  const auto full = record::record_of(session);
  EXPECT_THAT(record::write_html(full), HasSubstr("It is for the host alone"));
  EXPECT_THAT(record::write_easy_read(full), HasSubstr("It is for the host only."));
  EXPECT_THAT(record::write_html(as_told_in(Profile::chatham_house, full)),
              Not(HasSubstr("It is for the host alone")));
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(nobody))), "");
}

TEST(ConsentedTest, AReportIsOfWordsWithAYesUnlessAnotherIsAskedForAndDataAreWhole) {
  for (const char* report : {"html", "easy-read"}) {
    EXPECT_EQ(record::find_format(report)->otherwise, Profile::consented) << report;
  }
  for (const char* data : {"json", "markdown", "csv", "vtt"}) {
    EXPECT_EQ(record::find_format(data)->otherwise, Profile::full) << data;
  }
}

TEST(ConsentedTest, TheReportOfAMeetingNamesOnlyThoseWhoWishIt) {
  auto told = circle_of_two();
  told.given("Asha", AddNote{kTable, "Ask first", {}, WordsUse::with_name});
  told.given("Ben", AddNote{kTable, "More cake", {}, WordsUse::no_name});
  told.given("Ben", AddNote{kTable, "Not this one"});
  const auto html = record::write_html(consented(kept(told)));
  EXPECT_THAT(html, HasSubstr("Ask first"));
  EXPECT_THAT(html, HasSubstr("Asha"));
  EXPECT_THAT(html, HasSubstr("More cake"));
  EXPECT_THAT(html, HasSubstr("Somebody said"));
  EXPECT_THAT(html, Not(HasSubstr("Ben")));
  EXPECT_THAT(html, Not(HasSubstr("Not this one")));
}

}  // namespace
}  // namespace cuppa::tests
