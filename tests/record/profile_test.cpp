// Whom a document names: with the Chatham House profile nobody, in any form.
#include "record/profile.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using record::as_told_in;
using record::Profile;
using record::Record;
using testing::HasSubstr;
using testing::Not;
using testing::UnorderedElementsAreArray;

const char* const kForms[] = {"html", "easy-read", "json", "markdown", "csv", "vtt"};

// A table, a place and captions of a table beside all that meeting() has.
Record full_record() {
  auto made = record::record_of(kept(meeting()));
  made.steps[2].contributions[1].table = "Window";
  made.steps[0].kind = StepKind::venue;
  made.steps[0].words = "The toilets are beside the stage";
  made.captions = {{Instant{5000}, "Window", "en-GB", "Good morning."}};
  return made;
}

std::vector<std::string> texts_of(const Record& made) {
  std::vector<std::string> texts;
  for (const auto& step : made.steps) {
    for (const auto& words : step.contributions) texts.push_back(words.text);
  }
  for (const auto& words : made.chat) texts.push_back(words.text);
  for (const auto& item : made.car_park) texts.push_back(item.text + item.outcome + item.due);
  return texts;
}

TEST(ProfileTest, InChathamHouseNoFormNamesAnybodyNorATableNorAMugNorThePlace) {
  const auto made = full_record();
  const auto nobody = as_told_in(Profile::chatham_house, made);
  const std::regex named(
      "\\b(Asha|Ben|Cai|Dee|Sam|Eve|Hana|mug|Window|stairs|Table [0-9]|Village hall|stage)\\b");
  for (const char* name : kForms) {
    const auto& form = *record::find_format(name);
    EXPECT_TRUE(std::regex_search(form.write(made), named)) << name << " in full";
    std::smatch found;
    const auto text = form.write(nobody);
    EXPECT_FALSE(std::regex_search(text, found, named)) << name << ": " << found.str();
  }
}

TEST(ProfileTest, InChathamHouseEverybodysWordsAreStillThere) {
  const auto made = full_record();
  EXPECT_THAT(texts_of(as_told_in(Profile::chatham_house, made)),
              UnorderedElementsAreArray(texts_of(made)));
}

TEST(ProfileTest, InChathamHouseTheOrderTellsNothing) {
  const auto told = [](const std::vector<std::string>& order) {
    SessionScenario scenario;
    scenario.given_people({"Asha", "Ben", "Cai"}).given_step("s4");
    for (const auto& name : order) {
      scenario.given(name, AddNote{kTable, "Said by " + std::string(name.size(), 'x')});
      scenario.given(name, PostChat{"Chat " + std::string(name.size(), 'y')});
      scenario.given(name, AddPark{"Park " + std::string(name.size(), 'z')});
      scenario.given(name, AddAgreement{"Settled " + std::string(name.size(), 's')});
      scenario.given(name, AddAgreement{"Proposed " + std::string(name.size(), 'p')});
      scenario.given(name, AddGiven{GivenList::find_out, std::string(name.size(), 'f') + "?"});
      scenario.given("hana", AddGiven{GivenList::cannot_change, std::string(name.size(), 'c')});
      scenario.given(name, AskMeaning{"Word " + std::string(name.size(), 'w')});
    }
    for (const char* settled : {"a1", "a3"}) {
      scenario.given("Cai", SupportAgreement{ItemId{settled}});
      scenario.given("hana", SettleAgreement{ItemId{settled}});
    }
    for (const char* word : {"w1", "w2"}) {
      scenario.given("Cai", ExplainWord{ItemId{word}, "It means this."});
    }
    return as_told_in(Profile::chatham_house, record::record_of(kept(scenario)));
  };
  for (const char* name : kForms) {
    const auto& form = *record::find_format(name);
    EXPECT_EQ(form.write(told({"Asha", "Ben"})), form.write(told({"Ben", "Asha"}))) << name;
  }
}

TEST(ProfileTest, InChathamHouseNothingThatWasSaidHasATime) {
  const auto made = as_told_in(Profile::chatham_house, full_record());
  for (const auto& words : made.chat) EXPECT_FALSE(words.at);
  for (const auto& step : made.steps) {
    for (const auto& words : step.contributions) EXPECT_FALSE(words.at);
  }
}

TEST(ProfileTest, EveryDocumentSaysThatNamesInPeoplesOwnWordsAreStillThere) {
  const auto nobody = as_told_in(Profile::chatham_house, full_record());
  for (const char* name : {"html", "markdown", "csv", "vtt"}) {
    EXPECT_THAT(record::find_format(name)->write(nobody),
                HasSubstr("Names that people wrote in their own words are still there"))
        << name;
    EXPECT_THAT(record::find_format(name)->write(full_record()),
                Not(HasSubstr("in their own words")));
  }
  EXPECT_THAT(record::write_easy_read(nobody), HasSubstr("Those names are still here."));
  const auto data = Json::parse(record::write_json(nobody));
  EXPECT_EQ(data["profile"], "chatham-house");
  EXPECT_EQ(misfit("types/record.json", data), "");
}

TEST(ProfileTest, InFullNothingIsLeftOut) {
  EXPECT_EQ(record::write_json(as_told_in(Profile::full, full_record())),
            record::write_json(full_record()));
}

TEST(ProfileTest, ProfilesAreFoundByName) {
  EXPECT_EQ(record::find_profile("chatham-house"), Profile::chatham_house);
  EXPECT_EQ(record::find_profile("full"), Profile::full);
  EXPECT_EQ(record::find_profile("consented"), Profile::consented);
  EXPECT_FALSE(record::find_profile(""));
  EXPECT_EQ(record::profile_names(), "full, consented or chatham-house");
}

}  // namespace
}  // namespace cuppa::tests
