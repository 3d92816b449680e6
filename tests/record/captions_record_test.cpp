// Captions that were kept, as a record has them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/formats.hpp"
#include "record/meeting.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;

// Said at so many seconds into the session.
class Captioned {
 public:
  Captioned() {
    meeting_.given("hana", AddTable{"Window", ""}).given("hana", StartSession{});
    keeps(true);
  }

  // The group says yes to keeping them, or no.
  void keeps(bool yes) {
    auto settings = meeting_.state().settings;
    settings.keep_captions = yes;
    meeting_.given("hana", ChangeSettings{settings});
  }

  Captioned& line(std::int64_t number, const std::string& text, Duration after = kSecond,
                  std::optional<TableId> table = {}) {
    meeting_.after(after).when_server_asks(
        AddCaption{{number, "en-GB", text, CaptionSource::captioner, std::move(table)}});
    return *this;
  }

  [[nodiscard]] record::Record record() const { return record::record_of(kept(meeting_)); }
  [[nodiscard]] std::string vtt() const { return record::write_vtt(record()); }

 private:
  SessionScenario meeting_;
};

TEST(CaptionsRecordTest, EachLineIsShownUntilTheNextOrForSevenSeconds) {
  Captioned meeting;
  meeting.line(1, "Good morning.").line(2, "Welcome.", 4 * kSecond).line(3, "Tea?", kMinute);
  EXPECT_EQ(meeting.vtt(),
            "WEBVTT\n"
            "\n00:00:01.000 --> 00:00:05.000\nGood morning.\n"
            "\n00:00:05.000 --> 00:00:12.000\nWelcome.\n"
            "\n00:01:05.000 --> 00:01:12.000\nTea?\n");
}

TEST(CaptionsRecordTest, ALineThatCameLateStandsInItsPlace) {
  Captioned meeting;
  meeting.line(1, "one").line(3, "three").line(2, "two");
  const auto lines = meeting.record().captions;
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[1].text, "two");
  EXPECT_EQ(lines[1].at, lines[2].at) << "not later than what followed it";
}

TEST(CaptionsRecordTest, NothingInALineIsTakenForMarkup) {
  Captioned meeting;
  meeting.line(1, "a --> b\n\n<b>bold</b> & more");
  EXPECT_THAT(meeting.vtt(), HasSubstr("a --&gt; b\n&lt;b&gt;bold&lt;/b&gt; &amp; more\n"));
}

TEST(CaptionsRecordTest, ATablesLinesSayWhoseTheyAre) {
  Captioned meeting;
  meeting.line(1, "Good morning.").line(1, "At the window.", kSecond, TableId{"t2"});
  EXPECT_THAT(meeting.vtt(), HasSubstr("<v Window>At the window."));
  EXPECT_THAT(meeting.vtt(), HasSubstr("\nGood morning."));
}

TEST(CaptionsRecordTest, WhereTheGroupSaysNoAgainNoneStandsThere) {
  Captioned meeting;
  meeting.line(1, "Good morning.");
  meeting.keeps(false);
  EXPECT_TRUE(meeting.record().captions.empty());
}

TEST(CaptionsRecordTest, WhereNoneWereKeptThereIsAnEmptyFile) {
  EXPECT_EQ(Captioned{}.vtt(), "WEBVTT\n");
}

}  // namespace
}  // namespace cuppa::tests
