// A meeting becomes a record: what is in it, what it looks like in each form, and what must never
// be in any of them.
#include "record/record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "support/golden_file.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using record::Contribution;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Captions are what the other one has.
const char* const kFormsOfTheRecord[] = {"html", "easy-read", "json", "markdown", "csv"};

const record::Format& format(const char* name) { return *record::find_format(name); }

record::Record record_after(const SessionScenario& scenario) {
  return record::record_of(kept(scenario));
}

std::string all_forms(const SessionScenario& scenario) {
  const auto made = record_after(scenario);
  return record::write_json(made) + record::write_markdown(made) + record::write_csv(made) +
         record::write_vtt(made) + record::write_html(made) + record::write_easy_read(made);
}

std::vector<std::string> said(const std::vector<Contribution>& contributions) {
  std::vector<std::string> all;
  for (const auto& one : contributions) all.push_back(one.who + ": " + one.text);
  return all;
}

TEST(RecordTest, WordsStandUnderTheStepInWhichTheyWereSaid) {
  const auto made = record_after(meeting());
  const auto step = [&](StepKind kind) {
    return *std::find_if(made.steps.begin(), made.steps.end(),
                         [&](const auto& one) { return one.kind == kind; });
  };
  EXPECT_THAT(said(step(StepKind::have_your_say).contributions),
              ElementsAre(": Five more minutes of tea first",
                          "Asha: Somebody asked\nhow I take my tea.", "Asha: Ask, then listen",
                          testing::MatchesRegex("Sam, [a-z]+ [a-z]+ mug: More cake"),
                          testing::MatchesRegex("[A-Z][a-z]+ [a-z]+ mug: I would rather write.")));
  EXPECT_THAT(said(step(StepKind::reflect_together).contributions),
              ElementsAre("Ben: Nobody spoke of mornings", ": I felt seen"));
  EXPECT_EQ(made.people, 8);
  EXPECT_THAT(made.agreements, ElementsAre("One voice at a time"));
  EXPECT_THAT(made.proposed, ElementsAre("No fixing"));
}

TEST(RecordTest, ChatWithANameIsKeptOnlyIfThatWasThePromiseAndStillIs) {
  SessionScenario told;
  told.given_people({"Asha"}).given("Asha", PostChat{"kept"});
  auto settings = told.state().settings;
  settings.keep_chat = false;
  told.given("hana", ChangeSettings{settings}).given("Asha", PostChat{"between us"});
  told.when_server_asks(ReleaseNoName{{{{"n1"}, NoNameBox::chat, "no name"}}});
  EXPECT_THAT(said(record_after(told).chat), ElementsAre(": no name"));
  settings.keep_chat = true;
  told.given("hana", ChangeSettings{settings});
  EXPECT_THAT(said(record_after(told).chat), ElementsAre("Asha: kept", ": no name"));
}

TEST(RecordTest, WhereThereWereSeveralTablesWordsSayAtWhich) {
  SessionScenario told;
  told.given_people({"Asha", "Ben"}).given("hana", AddTable{"Window", ""});
  told.given_seats({{"Asha", "t1"}, {"Ben", "t2"}}).given_step("s4");
  told.given("Asha", AddNote{kTable, "Slower"}).given("Ben", AddNote{TableId{"t2"}, "Louder"});
  told.given_seats({{"Ben", "t1"}}).given("hana", RemoveTable{TableId{"t2"}});
  told.when_server_asks(ReleaseNoName{{{{"x1"}, NoNameBox::together, "I felt seen"}}});
  const auto words = record_after(told).steps[3].contributions;
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[0].table, "Table 1") << "it has no name";
  EXPECT_EQ(words[1].table, "Window") << "put away since";
  EXPECT_EQ(words[2].table, "") << "nothing leads to whoever gave no name";
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(record_after(told)))), "");
}

TEST(RecordTest, ATableThatNobodyUsedChangesNothing) {
  SessionScenario told;
  told.given_people({"Asha"}).given_step("s4").given("Asha", AddNote{kTable, "Slower"});
  told.given("hana", AddTable{}).given("hana", RemoveTable{TableId{"t2"}});
  EXPECT_EQ(record_after(told).steps[3].contributions[0].table, "");
}

TEST(RecordTest, WhomPeopleComeWithIsInNoRecord) {
  SessionScenario told;
  told.given_people({"Asha"});
  const auto before = record::write_json(record_after(told));
  told.given("Asha", TellGroup{"Didcot library"});
  EXPECT_EQ(record::write_json(record_after(told)), before);
}

TEST(RecordTest, WhoeverWasAskedToLeaveIsNotCounted) {
  SessionScenario told;
  told.given_people({"Asha", "Ben"}).given("hana", RemoveParticipant{told.id("Ben")});
  EXPECT_EQ(record_after(told).people, 2);
}

TEST(RecordTest, EventsThatThisProgramDoesNotKnowArePassedOver) {
  auto session = kept(meeting());
  session.events.push_back({"everyone", 900, {}, "from_the_future", 1, "{}"});
  EXPECT_EQ(record::write_json(record::record_of(session)),
            record::write_json(record_after(meeting())));
}

TEST(RecordTest, ASessionThatHasJustBeenMadeHasARecordToo) {
  const auto made = record_after(SessionScenario{});
  EXPECT_THAT(record::write_markdown(made),
              AllOf(HasSubstr("1 person came."), Not(HasSubstr("What was said"))));
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(made))), "");
}

TEST(RecordTest, TheFormsAreAsPeopleKnowThem) {
  const auto made = record_after(meeting());
  const std::string here = std::string{CUPPA_SOURCE_DIR} + "/tests/record/";
  expect_golden(here + "meeting.md", record::write_markdown(made));
  expect_golden(here + "meeting.csv", record::write_csv(made));
  expect_golden(protocol_path("examples/record.json"), record::write_json(made));
}

TEST(RecordTest, TheExampleAndEveryRecordFitTheSchema) {
  EXPECT_EQ(misfit("types/record.json", protocol_json("examples/record.json")), "");
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(record_after(meeting())))),
            "");
  auto wrong = protocol_json("examples/record.json");
  wrong["steps"][0].erase("kind");
  EXPECT_NE(misfit("types/record.json", wrong), "");
}

TEST(RecordTest, FormatsAreFoundByName) {
  EXPECT_EQ(record::find_format("pdf"), nullptr);
  EXPECT_EQ(record::find_format(""), nullptr);
  EXPECT_EQ(format("markdown").extension, "md");
  EXPECT_EQ(record::format_names(), "html, easy-read, json, markdown, csv or vtt");
}

// ---- what must never be in it

class NeverInTheRecordTest : public testing::TestWithParam<Beside> {};

TEST_P(NeverInTheRecordTest, NothingThatHappenedBesideTheWordsChangesAnyForm) {
  EXPECT_EQ(all_forms(meeting(GetParam())), all_forms(meeting()));
}

INSTANTIATE_TEST_SUITE_P(All, NeverInTheRecordTest,
                         testing::Values(Beside{.somebody_passes = true},
                                         Beside{.somebody_is_away = true},
                                         Beside{.somebody_has_longer_turns = true},
                                         Beside{.somebody_goes_early = true},
                                         Beside{.no_names_come_later_and_turned_round = true}));

// An overrun moves the clock of all that follows; nothing else may tell of it.
TEST(RecordTest, AnOverrunMovesOnlyTheTimesOfTheStepsAfterItAndOfTheEnd) {
  const auto without_times = [](record::Record made) {
    for (auto& step : made.steps) step.opened_at.reset();
    made.closed_at.reset();
    return record::write_json(made) + record::write_markdown(made) + record::write_csv(made);
  };
  EXPECT_EQ(without_times(record_after(meeting({.somebody_runs_over = true}))),
            without_times(record_after(meeting())));
}

TEST(RecordTest, NothingSaidInATurnAndNothingWithoutANameHasATime) {
  const auto made = record_after(meeting());
  for (const auto& step : made.steps) {
    for (const auto& words : step.contributions) {
      EXPECT_EQ(words.at.has_value(), words.kind == Contribution::Kind::said) << words.text;
    }
  }
  for (const auto& words : made.chat) EXPECT_EQ(words.at.has_value(), !words.who.empty());
}

TEST(RecordTest, NoFormHasAnIdOfAPersonOrOfANoteWithoutAName) {
  const auto told = meeting();
  const auto forms = all_forms(told);
  for (const auto* id : kNoNameIds) EXPECT_THAT(forms, Not(HasSubstr(id)));
  for (const auto& person : told.state().participants) {
    EXPECT_THAT(forms, Not(HasSubstr("\"" + person.id.text + "\"")));
    EXPECT_THAT(forms, Not(HasSubstr(person.id.text + ",")));
  }
  EXPECT_THAT(forms, HasSubstr("I nearly did not come"));
}

TEST(RecordTest, WhatWasTakenBackOrHiddenIsInNoForm) {
  const auto forms = all_forms(meeting());
  for (const char* gone : {"Taken back", "Parked by mistake", "Said in anger", "Withdrawn"}) {
    EXPECT_THAT(forms, Not(HasSubstr(gone)));
  }
}

TEST(RecordTest, FeedbackIsInNoFormInTheBoxOrOutOfItAndWhatWeHeardIsInEach) {
  SessionScenario told;
  for (const auto* id : {"f1", "f2", "f3"}) {
    told.when_server_asks(ReleaseNoName{{{{id}, NoNameBox::feedback, "For the hosts alone"}}});
  }
  EXPECT_THAT(told.state().closed_box, Not(IsEmpty()));
  EXPECT_THAT(all_forms(told), Not(HasSubstr("For the hosts alone")));
  told.given("hana", CloseSession{}).given("hana", OpenFeedback{});
  EXPECT_THAT(told.state().feedback, Not(IsEmpty()));
  EXPECT_THAT(all_forms(told), Not(HasSubstr("For the hosts alone")));
  told.given("hana", ShareFeedback{"Longer breaks are wanted"});
  const auto made = record_after(told);
  for (const char* name : kFormsOfTheRecord) {
    EXPECT_THAT(format(name).write(made), HasSubstr("Longer breaks are wanted")) << name;
  }
}

TEST(RecordTest, WhatCannotChangeAndWhatWeFindOutAreInEachForm) {
  SessionScenario told;
  told.given("hana", AddGiven{GivenList::cannot_change, "The date of the vote"});
  told.given("hana", AddGiven{GivenList::find_out, "Who pays for the bus?"});
  told.given("hana", FollowUpGiven{{"f2"}, "Sam", "2026-12-06", "By letter"});
  told.given("hana", AnswerGiven{{"f2"}, "The county does"});
  const auto made = record_after(told);
  for (const char* name : kFormsOfTheRecord) {
    EXPECT_THAT(format(name).write(made),
                AllOf(HasSubstr("The date of the vote"), HasSubstr("Sam"),
                      HasSubstr("Who pays for the bus?"), HasSubstr("The county")))
        << name;
  }
  EXPECT_EQ(misfit("types/record.json", Json::parse(record::write_json(made))), "");
}

}  // namespace
}  // namespace cuppa::tests
