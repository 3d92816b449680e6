// A concern that somebody who reads first writes down: for those who read first, and in no record.
#include "http/concern_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/about_me_routes.hpp"
#include "http/erasing_routes.hpp"
#include "http/record_routes.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const SessionId kWorriedBrew{"sMeeting0001"};

class ConcernRoutesTest : public HttpScenario {
 protected:
  ConcernRoutesTest() {
    add_concern_routes(router_, rooms_);
    add_erasing_routes(router_, rooms_);
    add_about_me_routes(router_, rooms_);
    add_record_routes(router_, rooms_);
    told_.given_people({"rhea", "asha"}).given("hana", AskReader{told_.id("rhea")});
    told_.given("rhea", BecomeReader{});
    std::vector<StoredKey> keys{key("reviewer", KeyKind::reviewer, "")};
    for (const auto* name : {"hana", "rhea", "asha"}) {
      keys.push_back(key(name, KeyKind::participant, told_.id(name).text));
    }
    clock_.set(told_.now());
    keep(told_, std::move(keys));
  }

  static std::string concern(char letter, const std::string& text) {
    return R"({"id":")" + std::string(22, letter) + R"(","text":")" + text + "\"}";
  }
  HttpResponse writes(const std::string& who, char letter, const std::string& text) {
    return asks(who, "POST", "concerns", concern(letter, text));
  }
  std::string read_by(const std::string& who) { return body(asks(who, "GET", "concerns")); }
  void pass(Duration time) {
    clock_.set(clock_.now() + time);
    alarms_.ring(clock_.now());
    loop_.run();
  }

  SessionScenario told_;
};

TEST_F(ConcernRoutesTest, HostsAndWhoeverReadsFirstReadItWithWhoWroteItAndWhen) {
  EXPECT_EQ(writes("rhea", 'a', "Worried about somebody").status, 200);
  const auto page = Json::parse(read_by("hana"));
  EXPECT_EQ(misfit("types/concerns.json", page), "");
  const auto& one = page["concerns"][0];
  EXPECT_EQ(one["text"], "Worried about somebody");
  EXPECT_EQ(one["by"], told_.id("rhea").text);
  EXPECT_EQ(one["mine"], false);
  EXPECT_EQ(one["at"].get<std::string>().size(), 16U);
  EXPECT_EQ(Json::parse(read_by("rhea"))["concerns"][0]["mine"], true);
}

TEST_F(ConcernRoutesTest, NobodyElseDoesOrWritesOne) {
  writes("rhea", 'a', "Worried");
  for (const char* who : {"asha", "reviewer", "", "guessed"}) {
    EXPECT_EQ(asks(who, "GET", "concerns").status, 403) << who;
    EXPECT_EQ(writes(who, 'b', "Mine").status, 403) << who;
  }
  EXPECT_EQ(asks("rhea", "POST", "concerns", R"({"text":"no id"})").status, 400);
}

TEST_F(ConcernRoutesTest, SentTwiceItStandsOnceAndItsWriterAloneChangesItOrTakesItBack) {
  writes("rhea", 'a', "Worried");
  pass(60 * kMinute);
  EXPECT_EQ(writes("rhea", 'a', "Worried, and told Priya").status, 200);
  const auto page = Json::parse(read_by("hana"));
  ASSERT_EQ(page["concerns"].size(), 1U);
  EXPECT_EQ(page["concerns"][0]["text"], "Worried, and told Priya");
  EXPECT_EQ(writes("hana", 'a', "").status, 403);
  EXPECT_EQ(writes("rhea", 'a', "").status, 200);
  EXPECT_EQ(Json::parse(read_by("hana"))["concerns"].size(), 0U);
}

TEST_F(ConcernRoutesTest, ItIsInNoEventRecordOrWhatIsStoredAboutOthers) {
  const auto before = *store_.load(kWorriedBrew);
  writes("rhea", 'a', "Worried about asha");
  const auto after = *store_.load(kWorriedBrew);
  EXPECT_EQ(after.events, before.events);
  EXPECT_EQ(after.answers, before.answers);
  for (const char* path : {"record", "about-me"}) {
    EXPECT_THAT(body(asks("hana", "GET", path)), Not(HasSubstr("Worried"))) << path;
    EXPECT_THAT(body(asks("asha", "GET", path)), Not(HasSubstr("Worried"))) << path;
  }
  EXPECT_THAT(body(asks("rhea", "GET", "about-me")), HasSubstr("Worried"));
}

TEST_F(ConcernRoutesTest, ItOutlivesTheDayAndGoesWithItsWritersWordsOrTheSession) {
  writes("rhea", 'a', "Worried");
  writes("hana", 'b', "Me too");
  rooms_.find(kWorriedBrew)->seal();
  loop_.run();
  EXPECT_EQ(store_.apart(kWorriedBrew, Apart::concern).size(), 2U);
  asks("rhea", "POST", "erase-person", R"({"words":true})");
  EXPECT_THAT(read_by("hana"), Not(HasSubstr("Worried")));
  EXPECT_THAT(read_by("hana"), HasSubstr("Me too"));
  rooms_.find(kWorriedBrew)->erase([](bool gone) { EXPECT_TRUE(gone); });
  loop_.run();
  EXPECT_TRUE(store_.apart(kWorriedBrew, Apart::concern).empty());
}

TEST_F(ConcernRoutesTest, WhereNoMoreFitOrTheDiskIsFullItSaysSo) {
  store_.refuse_next();
  EXPECT_EQ(writes("rhea", 'a', "Worried").status, 503);
  for (std::size_t i = 0; i < limits::kConcernsMax; ++i) {
    const auto number = std::to_string(1000 + i);
    rooms_.find(kWorriedBrew)
        ->keep_apart(
            {Apart::concern, std::string(18, 'c') + number, told_.id("hana").text, Instant{}, "x"},
            [](bool) {});
  }
  loop_.run();
  const auto refused = writes("rhea", 'a', "Worried");
  EXPECT_EQ(refused.status, 409);
  EXPECT_THAT(body(refused), HasSubstr("No more concerns can be kept here."));
}

}  // namespace
}  // namespace cuppa::tests
