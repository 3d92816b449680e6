// `cuppa serve` where it cannot: one sentence that says what to do, an exit code that a service
// manager understands, and data left as they were.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "net/asio_loop.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "program/small_disk.hpp"
#include "store/exit_codes.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

class RefusingToServeTest : public testing::Test {
 protected:
  // Data as a server leaves them.
  void SetUp() override {
    ASSERT_TRUE(program_.start());
    ASSERT_EQ(program_.stop(), 0);
  }

  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }
  [[nodiscard]] fs::path database() const { return data() / "cuppa.db"; }

  static Ran serve(const fs::path& data, const std::string& listen = "127.0.0.1:0") {
    return run_program({"serve", "--data", data.string(), "--listen", listen});
  }

  static void expect_one_sentence(const Ran& ran, int exit_code, const std::string& words) {
    EXPECT_EQ(ran.exit_code, exit_code) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr(words));
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    EXPECT_THAT(ran.out, IsEmpty());
  }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
};

TEST_F(RefusingToServeTest, WhereAnotherCuppaServes) {
  ASSERT_TRUE(program_.start());
  expect_one_sentence(serve(data()), kExitDataInUse, "Another Cuppa already runs");
  EXPECT_EQ(program_.status_of("/readyz"), 200);
}

TEST_F(RefusingToServeTest, OnAPortThatIsTaken) {
  ASSERT_TRUE(program_.start());
  const auto port = program_.address().port;
  const auto ran = serve(directory_.path() / "other", "127.0.0.1:" + port);
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.err, HasSubstr(port));
  EXPECT_EQ(program_.status_of("/readyz"), 200);
}

TEST_F(RefusingToServeTest, DataOfANewerCuppa) {
  SQLite::Database(database().string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
  const auto before = text_of(database());
  expect_one_sentence(serve(data()), kExitDataUnusable, "newer");
  EXPECT_EQ(text_of(database()), before);
}

TEST_F(RefusingToServeTest, AFileThatIsCutShort) {
  fs::resize_file(database(), fs::file_size(database()) / 2);
  const auto before = text_of(database());
  expect_one_sentence(serve(data()), kExitDataUnusable, "cuppa.db");
  EXPECT_EQ(text_of(database()), before);
}

TEST_F(RefusingToServeTest, AFileThatIsNoDatabase) {
  std::ofstream(database()) << "Dear diary, today I made tea for everybody in the village hall.\n";
  const auto before = text_of(database());
  expect_one_sentence(serve(data()), kExitDataUnusable, "cuppa.db");
  EXPECT_EQ(text_of(database()), before);
}

TEST_F(RefusingToServeTest, ADirectoryThatIsAFile) {
  std::ofstream(directory_.path() / "file") << "tea";
  expect_one_sentence(serve(directory_.path() / "file"), kExitDirectoryUnusable, "file");
}

// Also one on which it has served before: there SQLite speaks of a disk error.
TEST_F(RefusingToServeTest, AFullDisk) {
  constexpr int kMegabytes = 8;
  SmallDisk disk(kMegabytes);
  if (!disk.problem().empty()) GTEST_SKIP() << "No small disk to fill: " << disk.problem();
  for (const auto* name : {"used", "new"}) fs::create_directory(disk.path() / name);
  fs::copy(database(), disk.path() / "used");
  disk.fill();
  expect_one_sentence(serve(disk.path() / "used"), kExitDirectoryUnusable, "is full. Make room");
  expect_one_sentence(serve(disk.path() / "new"), kExitDirectoryUnusable, "is full. Make room");
  disk.make_room();
  EXPECT_EQ(text_of(disk.path() / "used/cuppa.db"), text_of(database()));
}

}  // namespace
}  // namespace cuppa::tests
