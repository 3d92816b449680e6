// `cuppa restore` with the program itself: what comes back, what stays gone, and what is refused.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "net/asio_loop.hpp"
#include "program/kept_data.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/exit_codes.hpp"
#include "store/temp_directory.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;
using testing::SizeIs;

const std::string kTheirWords = "a-biscuit-for-everybody-said-once";
const std::string kLater = "said-after-the-backup-was-made";

class RestoreTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(program_.start());
    meeting_ = program_.make_meeting(Json::array(), 1);
    other_ = program_.make_meeting(Json::array(), 0);
  }

  void say(const std::string& key, const std::string& words) {
    Phone phone{loop_, key};
    phone.connect(program_.address());
    ASSERT_TRUE(run_until(loop_, [&] { return phone.is_live(); }));
    phone.send("post_chat", {{"text", words}});
    ASSERT_TRUE(run_until(loop_, [&] { return !phone.waits_for_answers(); }));
  }
  Ran run(std::vector<std::string> words) const {
    words.insert(words.end(), {"--data", data().string()});
    return run_program(words);
  }
  Ran back_up() const { return run({"backup", "--output", backup().string()}); }
  Ran restore(std::vector<std::string> more = {"--yes"}) const {
    more.insert(more.begin(), {"restore", backup().string()});
    return run(std::move(more));
  }
  std::map<std::string, std::string> bytes_of_data() const {
    std::map<std::string, std::string> bytes;
    for (const auto& entry : fs::directory_iterator(data())) {
      if (entry.is_regular_file()) bytes[entry.path().filename().string()] = text_of(entry.path());
    }
    return bytes;
  }
  std::vector<std::string> kept_aside() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(data())) {
      const auto name = entry.path().filename().string();
      if (name.starts_with("cuppa.db.before-restore-")) names.push_back(name);
    }
    return names;
  }

  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }
  [[nodiscard]] fs::path backup() const { return directory_.path() / "tea.db"; }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  ServingProgram::Meeting meeting_, other_;
};

TEST_F(RestoreTest, WhatTheBackupHasIsBackAndDevicesTakeItAnewWithTheirOldKeys) {
  say(meeting_.keys[1], kTheirWords);
  ASSERT_EQ(back_up().exit_code, 0);
  say(meeting_.keys[1], kLater);
  ASSERT_EQ(program_.stop(), 0);
  const auto epoch = [&] {
    return read_kept(data(), {meeting_.session}).meetings[meeting_.session].log.summary.epoch;
  };
  const auto before = epoch();
  const auto restored = restore();
  ASSERT_EQ(restored.exit_code, 0) << restored.err;
  EXPECT_THAT(restored.err, HasSubstr("until you remove it"));
  EXPECT_NE(epoch(), before);
  EXPECT_THAT(kept_aside(), SizeIs(1));
  EXPECT_THAT(files_with(data(), kLater), testing::ElementsAre(kept_aside()[0]));

  ASSERT_TRUE(program_.start());
  Phone guest{loop_, meeting_.keys[1]};
  guest.connect(program_.address());
  ASSERT_TRUE(run_until(loop_, [&] { return guest.is_live(); }));
  EXPECT_THAT(guest.view().dump(), AllOf(HasSubstr(kTheirWords), Not(HasSubstr(kLater))));
  ASSERT_EQ(program_.stop(), 0);
}

TEST_F(RestoreTest, WhatWasErasedSinceIsErasedAgainAndInNoFile) {
  say(meeting_.keys[1], kTheirWords);
  say(other_.keys[0], kTheirWords + "-elsewhere");
  ASSERT_EQ(back_up().exit_code, 0);
  ASSERT_FALSE(files_with(directory_.path(), kTheirWords).empty());
  for (const auto& asked : std::vector<std::vector<std::string>>{
           {"erase", meeting_.session, "--person", "Guest 1", "--words", "--yes"},
           {"erase", other_.session, "--yes"}}) {
    ASSERT_EQ(run(asked).exit_code, 0);
  }
  ASSERT_EQ(program_.stop(), 0);
  const auto restored = restore();
  ASSERT_EQ(restored.exit_code, 0) << restored.err;
  EXPECT_THAT(restored.err, HasSubstr("erased from it again"));
  EXPECT_THAT(files_with(data(), kTheirWords), IsEmpty());
  EXPECT_THAT(files_with(data(), "Guest 1"), IsEmpty());
  EXPECT_THAT(files_with(data(), other_.session),
              testing::Each(testing::AnyOf("cuppa.db", kept_aside().at(0))))
      << "its id is noted, to be erased a third time";
  EXPECT_THAT(run({"sessions"}).out,
              AllOf(HasSubstr(meeting_.session), Not(HasSubstr(other_.session))));
  ASSERT_EQ(restore().exit_code, 0);
  EXPECT_THAT(files_with(data(), kTheirWords), IsEmpty()) << "also the second time";
  EXPECT_THAT(run({"check"}).out, HasSubstr("look at this put aside: "));
}

TEST_F(RestoreTest, WhereTheDiskIsLostTheFileBesideTheBackupsKnowsWhatWasErased) {
  say(meeting_.keys[1], kTheirWords);
  ASSERT_EQ(back_up().exit_code, 0);
  ASSERT_EQ(program_.stop(), 0);
  const auto address = directory_.path().string();
  {
    Program server(
        {"serve", "--listen", "127.0.0.1:0", "--data", data().string(), "--backup-to", address});
    server.read_until("#");
    ASSERT_EQ(run({"erase", meeting_.session, "--person", "Guest 1", "--words", "--yes"}).exit_code,
              0);
    server.interrupt();
    server.read_to_end();
    ASSERT_EQ(server.wait(), 0);
  }
  ASSERT_TRUE(fs::exists(directory_.path() / "cuppa.erasures.json"));
  EXPECT_THAT(text_of(directory_.path() / "cuppa.erasures.json"), Not(HasSubstr("Guest 1")));
  fs::remove_all(data());
  const auto restored = restore({});
  ASSERT_EQ(restored.exit_code, 0) << restored.err << "no --yes where nothing stands";
  EXPECT_THAT(files_with(data(), kTheirWords), IsEmpty());
  EXPECT_THAT(kept_aside(), IsEmpty());
  EXPECT_THAT(run({"sessions"}).out, HasSubstr(meeting_.session));
}

TEST_F(RestoreTest, WhereNothingKnowsWhatWasErasedItSaysSo) {
  ASSERT_EQ(back_up().exit_code, 0);
  ASSERT_EQ(program_.stop(), 0);
  fs::remove_all(data());
  const auto restored = restore({});
  EXPECT_EQ(restored.exit_code, 0);
  EXPECT_THAT(restored.err, HasSubstr("Nothing here says what was erased"));
}

TEST_F(RestoreTest, WhileAServerRunsOrWithNoYesNothingIsChanged) {
  ASSERT_EQ(back_up().exit_code, 0);
  const auto running = restore();
  EXPECT_EQ(running.exit_code, kExitDataInUse);
  EXPECT_THAT(running.err, HasSubstr("Stop it"));
  ASSERT_EQ(program_.stop(), 0);
  const auto before = bytes_of_data();
  const auto no_yes = restore({});
  EXPECT_EQ(no_yes.exit_code, 64);
  EXPECT_THAT(no_yes.err, HasSubstr("Nothing was changed."));
  EXPECT_TRUE(bytes_of_data() == before) << "the data are other ones";
}

TEST_F(RestoreTest, AFileThatIsNoGoodBackupIsRefusedInOneLineAndTheDataStay) {
  ASSERT_EQ(back_up().exit_code, 0);
  ASSERT_EQ(program_.stop(), 0);
  const auto good = text_of(backup());
  const auto before = bytes_of_data();
  const auto refused = [&](const std::string& bytes, int code, const std::string& why) {
    std::ofstream(backup(), std::ios::binary) << bytes;
    const auto ran = restore();
    EXPECT_EQ(ran.exit_code, code) << why;
    EXPECT_THAT(ran.err, MatchesRegex("cuppa: [^\n]*" + why + "[^\n]*Nothing was changed.\n"));
    EXPECT_TRUE(bytes_of_data() == before) << "the data are other ones";
    EXPECT_FALSE(fs::exists(data() / ".restoring"));
  };
  refused("Not a database, but a shopping list: tea, milk, biscuits.", kExitDataUnusable,
          "not an SQLite database");
  refused(good.substr(0, good.size() / 2), kExitDataUnusable, "cut short");
  refused(good.substr(0, 50), kExitDataUnusable, "cut short");
  refused(std::string{}, kExitDataUnusable, "cut short");
  auto damaged = good;
  for (std::size_t i = 4096 * 3; i < damaged.size(); i += 997) damaged[i] = 'x';
  refused(damaged, kExitDataUnusable, "damaged");
  auto newer = good;
  newer[63] = 99;
  refused(newer, kExitDataUnusable, "newer");
  auto others = good;
  others[68] = 'x';
  refused(others, kExitDataUnusable, "another program");
  fs::remove(backup());
  EXPECT_EQ(restore().exit_code, kExitNoInput);
}

// For its sessions all the time since the backup is an outage: a turn that ran then stands where it
// was, and no time of it is used up.
TEST_F(RestoreTest, ATurnThatRanStandsWhereTheBackupLeftIt) {
  const Json step{{"id", "s1"},           {"kind", "have_your_say"},
                  {"title", ""},          {"questions", Json::array()},
                  {"length_ms", nullptr}, {"turn_ms", 3'600'000}};
  const auto brew = program_.make_meeting(Json::array({step}), 1);
  Phone host{loop_, brew.keys[0]};
  host.connect(program_.address());
  ASSERT_TRUE(run_until(loop_, [&] { return host.is_live(); }));
  host.send("start_session", Json::object());
  host.send("start_turn", {{"table", "t1"}, {"anyway", true}});
  ASSERT_TRUE(run_until(loop_, [&] { return !host.waits_for_answers(); }));
  host.hang_up();
  ASSERT_EQ(back_up().exit_code, 0);
  ASSERT_EQ(program_.stop(), 0);
  ASSERT_EQ(restore().exit_code, 0);
  const auto kept = read_kept(data(), {brew.session});
  const auto clocks = kept.meetings.at(brew.session).state.clocks;
  ASSERT_EQ(clocks.size(), 1U);
  const auto deadline = clocks.begin()->second.deadline;
  ASSERT_TRUE(deadline);
  let_time_pass(data(), Duration{7'200'000});
  ASSERT_TRUE(program_.start());
  ASSERT_EQ(program_.stop(), 0);
  const auto after = read_kept(data(), {brew.session}).meetings.at(brew.session).state.clocks;
  EXPECT_EQ(after.begin()->second.state, ClockState::paused);
  EXPECT_FALSE(after.begin()->second.time_is_up);
  EXPECT_EQ(after.begin()->second.left_ms, *deadline - kept.last_alive);
}

TEST_F(RestoreTest, WhatRootPutsBackBelongsToTheAccountThatRunsCuppa) {
  ASSERT_EQ(program_.stop(), 0);
  const auto* nobody = ::getpwnam("nobody");
  if (::chown(data().c_str(), nobody->pw_uid, nobody->pw_gid) != 0 ||
      ::chown((data() / "cuppa.db").c_str(), nobody->pw_uid, nobody->pw_gid) != 0) {
    GTEST_SKIP() << "Only root can give a directory away.";
  }
  const auto owner_of = [](const fs::path& file) {
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status.st_uid;
  };
  const auto made = run({"backup"});
  ASSERT_EQ(made.exit_code, 0) << made.err;
  const fs::path file = made.out.substr(0, made.out.find('\n'));
  EXPECT_EQ(owner_of(file), nobody->pw_uid);
  EXPECT_EQ(owner_of(file.parent_path()), nobody->pw_uid);
  const auto ran = run({"restore", file.string(), "--yes"});
  ASSERT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(owner_of(data() / "cuppa.db"), nobody->pw_uid);
}

}  // namespace
}  // namespace cuppa::tests
