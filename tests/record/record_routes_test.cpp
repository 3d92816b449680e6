// Who may read a record over HTTP, and in what forms.
#include "http/record_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class RecordRoutesTest : public HttpScenario {
 protected:
  RecordRoutesTest() {
    add_record_routes(router_, rooms_);
    keep(told_, {key("hana's", KeyKind::participant, told_.id("hana").text),
                 key("asha's", KeyKind::participant, told_.id("Asha").text),
                 key("eve's", KeyKind::participant, told_.id("Eve").text),
                 key("reviewer's", KeyKind::reviewer, ""), key("screen's", KeyKind::screen, ""),
                 key("link", KeyKind::cohost_link, "")});
    Append elsewhere;
    elsewhere.session = SessionId{"sAnother"};
    elsewhere.summary = SessionSummary{};
    elsewhere.summary->session = elsewhere.session;
    elsewhere.new_keys = {key("stranger's", KeyKind::participant, told_.id("Asha").text)};
    store_.append(std::move(elsewhere), [](AppendResult) {});
    loop_.run();
  }

  HttpResponse get(const std::string& path, const std::string& secret,
                   const std::string& format = "", const std::string& profile = "") {
    HttpRequest request{"GET", "/api/sessions/sMeeting0001/" + path, {}, {}, {}, {}};
    if (!secret.empty()) request.headers["authorization"] = "Bearer " + secret;
    if (!format.empty()) request.query["format"] = format;
    if (!profile.empty()) request.query["profile"] = profile;
    return asks(request);
  }

  static std::string profile_in(const HttpResponse& response) {
    return Json::parse(body(response)).value("profile", "");
  }

  SessionScenario told_ = meeting({.somebody_is_asked_to_leave = true});
};

TEST_F(RecordRoutesTest, WhoeverWasThereReadsTheRecordAndAReviewerWhatHasAYes) {
  for (const char* secret : {"hana's", "asha's", "reviewer's"}) {
    const auto response = get("record", secret);
    EXPECT_EQ(response.status, 200) << secret;
    EXPECT_EQ(misfit("types/record.json", Json::parse(body(response))), "");
    EXPECT_EQ(response.headers.at("Cache-Control"), "no-store");
  }
  EXPECT_EQ(profile_in(get("record", "hana's")), "full");
  EXPECT_EQ(profile_in(get("record", "asha's")), "full") << "who was there when it was said";
  EXPECT_EQ(profile_in(get("record", "reviewer's")), "consented");
  EXPECT_THAT(body(get("record", "asha's")), HasSubstr("Nobody spoke of mornings"));
  EXPECT_THAT(body(get("record", "reviewer's")), Not(HasSubstr("Nobody spoke of mornings")));
}

TEST_F(RecordRoutesTest, OnlyHostsTakeAllWordsAwayWithThem) {
  for (const char* format : {"html", "easy-read", "json", "markdown", "csv", "vtt"}) {
    EXPECT_EQ(get("export", "hana's", format, "full").status, 200) << format;
    for (const char* secret : {"asha's", "reviewer's"}) {
      const auto refused = get("export", secret, format, "full");
      EXPECT_EQ(refused.status, 403) << format << " for " << secret;
      EXPECT_THAT(body(refused), HasSubstr("Only a host may take that."));
      EXPECT_EQ(get("export", secret, format, "consented").status, 200) << format;
      EXPECT_EQ(body(get("export", secret, format)),
                body(get("export", secret, format, "consented")))
          << format << " for " << secret << ", with no profile asked for";
    }
  }
}

TEST_F(RecordRoutesTest, WordsWithoutAYesAreInNoFileOfOthersAlsoWithNobodysName) {
  for (const char* secret : {"asha's", "reviewer's"}) {
    for (const char* format : {"html", "easy-read", "json", "markdown", "csv"}) {
      EXPECT_EQ(get("export", secret, format, "chatham-house").status, 403) << format;
    }
  }
  EXPECT_EQ(get("export", "hana's", "html", "chatham-house").status, 200);
  EXPECT_EQ(get("export", "asha's", "vtt", "chatham-house").status, 200)
      << "to keeping captions the group said yes";
  EXPECT_EQ(get("export", "reviewer's", "vtt", "chatham-house").status, 403);
}

TEST_F(RecordRoutesTest, NobodyElseDoes) {
  for (const char* secret : {"", "guessed", "stranger's", "eve's", "screen's", "link"}) {
    for (const char* path : {"record", "export"}) {
      const auto response = get(path, secret);
      EXPECT_EQ(response.status, 403) << path << " for " << secret;
      EXPECT_THAT(body(response), HasSubstr("not_allowed"));
    }
  }
}

TEST_F(RecordRoutesTest, EachFormComesAsAFileWithItsName) {
  const auto markdown = get("export", "asha's", "markdown");
  EXPECT_EQ(markdown.status, 200);
  EXPECT_EQ(markdown.content_type, "text/markdown; charset=utf-8");
  EXPECT_EQ(markdown.headers.at("Content-Disposition"),
            "attachment; filename=\"cuppa-sMeeting0001.md\"");
  EXPECT_THAT(body(markdown), HasSubstr("# What makes a good welcome?"));
  EXPECT_EQ(get("export", "asha's", "csv").content_type, "text/csv; charset=utf-8");
  EXPECT_EQ(body(get("export", "hana's")), body(get("record", "hana's")));
}

TEST_F(RecordRoutesTest, AReportIsOfWordsWithAYesUnlessAllIsAskedForWithNamesOrWithout) {
  const auto consented = get("export", "asha's", "html");
  EXPECT_THAT(body(consented), HasSubstr("Nobody has said yet that their words may be used"));
  EXPECT_EQ(body(get("export", "asha's", "html", "consented")), body(consented));
  const auto full = get("export", "hana's", "html", "full");
  EXPECT_EQ(full.content_type, "text/html; charset=utf-8");
  EXPECT_EQ(full.headers.at("Content-Disposition"),
            "attachment; filename=\"cuppa-sMeeting0001.html\"");
  EXPECT_THAT(body(full), HasSubstr("Asha"));
  EXPECT_THAT(body(full), HasSubstr("It is for the host alone"));
  const auto nobody = get("export", "hana's", "html", "chatham-house");
  EXPECT_THAT(body(nobody), Not(HasSubstr("Asha")));
  EXPECT_EQ(get("export", "asha's", "easy-read").headers.at("Content-Disposition"),
            "attachment; filename=\"cuppa-sMeeting0001.easy-read.html\"");
}

TEST_F(RecordRoutesTest, AnUnknownProfileIsToldWhichThereAre) {
  const auto response = get("export", "asha's", "html", "secret");
  EXPECT_EQ(response.status, 400);
  EXPECT_THAT(body(response), HasSubstr("full, consented or chatham-house"));
}

TEST_F(RecordRoutesTest, AnUnknownFormIsToldWhichThereAre) {
  const auto response = get("export", "asha's", "pdf");
  EXPECT_EQ(response.status, 400);
  EXPECT_THAT(body(response), HasSubstr("html, easy-read, json, markdown, csv or vtt"));
}

}  // namespace
}  // namespace cuppa::tests
