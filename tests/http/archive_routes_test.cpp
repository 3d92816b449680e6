// Who finds what of sessions that are over.
#include "http/archive_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class ArchiveRoutesTest : public HttpScenario {
 protected:
  ArchiveRoutesTest() {
    add_archive_routes(router_, rooms_);
    told_.given_people({"Asha", "Ben"}).given("Asha", AddPark{"Expenses"});
    told_.given("hana", GiveRole{told_.id("Ben"), Role::cohost});
    told_.given("Asha", AddNote{kTable, "<b>The bus</b> is late"});
    told_.given("hana", CloseSession{"Jo, finance", "2031-03-03", ""});
    keep(told_, {key("hana", KeyKind::participant, told_.id("hana").text),
                 key("ben", KeyKind::participant, told_.id("Ben").text),
                 key("asha", KeyKind::participant, told_.id("Asha").text),
                 key("reviewer", KeyKind::reviewer, "")});
    auto& room = *rooms_.find(SessionId{"sMeeting0001"});
    Append append;
    append.session = room.id();
    append.expected_sequence = static_cast<std::int64_t>(kept(told_).events.size());
    append.published = PublishedRecord{"Tea", "2026-11-26", {{"note", "<b>The bus</b> is late"}}};
    store_.append(std::move(append), [](AppendResult) {});
    loop_.run();
  }

  HttpResponse looks_for(const std::string& who, const std::string& words) {
    return asks({"POST",
                 "/api/archive/search",
                 {},
                 {{"authorization", "Bearer " + who}},
                 Json{{"words", words}}.dump(),
                 {}});
  }
  HttpResponse reads(const std::string& who) {
    return asks(
        {"GET", "/api/archive/sMeeting0001", {}, {{"authorization", "Bearer " + who}}, {}, {}});
  }

  SessionScenario told_;
};

TEST_F(ArchiveRoutesTest, AHostHasTheirOwnSessionInALine) {
  const auto line = Json::parse(body(asks("hana", "GET", "outline")));
  EXPECT_EQ(misfit("types/session_outline.json", line), "");
  EXPECT_EQ(line.at("people"), 3);
  EXPECT_EQ(line.at("open_follow_ups"), 1);
  EXPECT_EQ(line.at("published"), false);
  EXPECT_EQ(asks("ben", "GET", "outline").status, 200);
  for (const auto* who : {"asha", "reviewer", ""}) {
    EXPECT_EQ(asks(who, "GET", "outline").status, 403) << who;
  }
}

TEST_F(ArchiveRoutesTest, WhoeverMadeASessionHereSearchesWhatIsPublished) {
  const auto told = Json::parse(body(looks_for("hana", "bus")));
  EXPECT_EQ(misfit("types/archive_finds.json", told), "");
  ASSERT_EQ(told.at("finds").size(), 1U);
  EXPECT_EQ(told["finds"][0]["texts"][0]["parts"][1], (Json{{"text", "bus"}, {"found", true}}));
}

TEST_F(ArchiveRoutesTest, NobodyElseDoes) {
  for (const auto* who : {"ben", "asha", "reviewer", ""}) {
    EXPECT_EQ(looks_for(who, "bus").status, 403) << who;
    EXPECT_EQ(reads(who).status, 403) << who;
  }
}

TEST_F(ArchiveRoutesTest, WhatIsTooLongOrNothingIsNotLookedFor) {
  EXPECT_EQ(looks_for("hana", std::string(10'000, 'a')).status, 400);
  EXPECT_EQ(looks_for("hana", "").status, 400);
  EXPECT_EQ(looks_for("hana", "\u202e").status, 400) << "what turns the direction is no word";
}

TEST_F(ArchiveRoutesTest, ARecordThatIsNotPublishedIsNotThere) {
  EXPECT_EQ(reads("hana").status, 404);
}

class PublishedRecordTest : public HttpScenario {};

TEST_F(PublishedRecordTest, IsReadWithoutNames) {
  add_archive_routes(router_, rooms_);
  auto told = meeting();
  if (told.state().status != Status::closed)
    told.given("hana", CloseSession{"Jo", "2031-03-03", ""});
  told.given("hana", PublishRecord{});
  keep(told, {key("hana", KeyKind::participant, told.id("hana").text)});
  const auto read =
      asks({"GET", "/api/archive/sMeeting0001", {}, {{"authorization", "Bearer hana"}}, {}, {}});
  ASSERT_EQ(read.status, 200);
  const auto record = Json::parse(body(read));
  EXPECT_EQ(misfit("types/record.json", record), "");
  EXPECT_THAT(record.dump(), Not(HasSubstr("Asha")));
}

}  // namespace
}  // namespace cuppa::tests
