// `cuppa backup` with the program itself, beside a server that runs and without one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <set>

#include "net/asio_loop.hpp"
#include "program/kept_data.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/erasures_file.hpp"
#include "store/exit_codes.hpp"
#include "store/temp_directory.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::Ge;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Le;
using testing::MatchesRegex;

unsigned mode_of(const fs::path& file) {
  struct stat status {};
  return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

class BackupCommandTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(program_.start());
    meeting_ = program_.make_meeting(Json::array(), 1);
  }
  Ran back_up(std::vector<std::string> more = {}) const {
    std::vector<std::string> words{"backup", "--data", data().string()};
    words.insert(words.end(), more.begin(), more.end());
    return run_program(words);
  }
  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }
  [[nodiscard]] fs::path place() const { return directory_.path(); }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  ServingProgram::Meeting meeting_;
};

TEST_F(BackupCommandTest, ItGoesIntoAFolderOfTheDataUnlessAnotherPlaceIsNamed) {
  const auto made = back_up();
  EXPECT_EQ(made.exit_code, 0) << made.err;
  EXPECT_THAT(made.out, MatchesRegex(".*/data/backups/cuppa-....-..-..T....\\.backup\\.db\n"));
  const fs::path file = made.out.substr(0, made.out.find('\n'));
  EXPECT_EQ(mode_of(file), 0600U);
  EXPECT_EQ(mode_of(file.parent_path()), 0700U);
  EXPECT_THAT(made.err, HasSubstr("read through"));
}

TEST_F(BackupCommandTest, ADirectoryThatIsNotThereYetIsMade) {
  const auto made = back_up({"--output", (place() / "nightly").string()});
  EXPECT_EQ(made.exit_code, 0) << made.err;
  EXPECT_THAT(made.out, MatchesRegex(".*/nightly/cuppa-....-..-..T....\\.backup\\.db\n"));
  EXPECT_EQ(mode_of(place() / "nightly"), 0700U);
}

TEST_F(BackupCommandTest, NoneTakesThePlaceOfTheData) {
  const auto refused = back_up({"--output", (place() / "data/cuppa.db").string()});
  EXPECT_EQ(refused.exit_code, kExitDirectoryUnusable);
  EXPECT_THAT(refused.err, HasSubstr("No backup is called cuppa.db"));
}

TEST_F(BackupCommandTest, BesideAServerAndWithoutOneItHoldsTheSameMeeting) {
  const auto kept_in = [&](const fs::path& file) {
    const TempDirectory copy;
    fs::copy_file(file, copy.path() / "cuppa.db");
    return read_kept(copy.path(), {meeting_.session}).meetings[meeting_.session].log.events;
  };
  const auto beside = place() / "beside a & b.db", without = place() / "without.db";
  EXPECT_EQ(back_up({"--output", beside.string()}).exit_code, 0);
  ASSERT_EQ(program_.stop(), 0);
  const auto made = back_up({"--output", without.string()});
  EXPECT_EQ(made.exit_code, 0) << made.err;
  EXPECT_EQ(made.out, without.string() + "\n");
  EXPECT_THAT(kept_in(beside), testing::SizeIs(testing::Ge(2U)));
  EXPECT_EQ(kept_in(beside), kept_in(without));
}

TEST_F(BackupCommandTest, WhereItCannotBeMadeOneLineSaysSoAndNothingStays) {
  std::ofstream{place() / "in-the-way"};
  const auto nowhere = back_up({"--output", (place() / "in-the-way/tea.db").string()});
  EXPECT_EQ(nowhere.exit_code, kExitDirectoryUnusable);
  EXPECT_THAT(nowhere.err, MatchesRegex("cuppa: The backup .*/tea.db cannot be made: [^\n]*\n"));
  EXPECT_THAT(nowhere.out, IsEmpty());
  EXPECT_EQ(program_.status_of("/healthz"), 200);
  const auto no_data = run_program({"backup", "--data", (place() / "none").string()});
  EXPECT_EQ(no_data.exit_code, kExitNoInput);
  EXPECT_FALSE(fs::exists(place() / "none"));
}

TEST_F(BackupCommandTest, AServerThatIsToldToMakesThemByItself) {
  ASSERT_EQ(program_.stop(), 0);
  const auto disk = (place() / "another disk/").string();
  fs::create_directory(disk);
  for (const char* day : {"01", "02", "03"}) {
    std::ofstream(disk + "cuppa-2020-01-" + day + "T0700.backup.db") << "of long ago";
  }
  Program server({"serve", "--listen", "127.0.0.1:0", "--data", data().string(), "--backup-to",
                  disk, "--backup-keep", "2"});
  server.read_until("#");
  auto asked = back_up();
  while (asked.exit_code == kExitDataInUse) asked = back_up();  // the one that is due is being made
  EXPECT_EQ(asked.exit_code, 0) << asked.err;
  server.interrupt();
  server.read_to_end();
  EXPECT_EQ(server.wait(), 0);
  std::set<fs::path> backups;
  for (const auto& entry : fs::directory_iterator(disk)) {
    const auto name = entry.path().filename().string();
    if (name == kErasuresFileName) continue;
    EXPECT_THAT(name, MatchesRegex("cuppa-.*\\.backup\\.db"));
    backups.insert(entry.path());
  }
  ASSERT_THAT(backups.size(), AllOf(Ge(1U), Le(2U))) << "the oldest go";
  const auto tried = (place() / "tried").string();
  const auto restored =
      run_program({"restore", backups.rbegin()->string(), "--data", tried, "--yes"});
  EXPECT_EQ(restored.exit_code, 0) << restored.err;
  EXPECT_EQ(run_program({"sessions", "--data", tried}).out,
            run_program({"sessions", "--data", data().string()}).out);
}

TEST_F(BackupCommandTest, MoreBackupsThanErasuresAreRememberedForAreRefused) {
  ASSERT_EQ(program_.stop(), 0);
  const auto refused = run_program(
      {"serve", "--data", data().string(), "--backup-to", place().string(), "--backup-keep", "61"});
  EXPECT_EQ(refused.exit_code, 64);
  EXPECT_THAT(refused.err, HasSubstr("60 days"));
}

}  // namespace
}  // namespace cuppa::tests
