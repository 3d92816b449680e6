// `cuppa check` with the program itself, beside a server that runs and without one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "net/asio_loop.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/exit_codes.hpp"
#include "store/file_system.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class CheckTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(program_.start());
    program_.make_meeting(Json::array(), 1);
  }
  Ran check() const { return run_program({"check", "--data", data().string()}); }
  [[nodiscard]] fs::path data() const { return directory_.path() / "data"; }

  TempDirectory directory_;
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
};

TEST_F(CheckTest, BesideAServerEveryLineSaysHowItIs) {
  const auto checked = check();
  EXPECT_EQ(checked.exit_code, 0) << checked.out << checked.err;
  for (const char* subject : {"permissions: ", "disk: ", "place: ", "time: ", "integrity: ",
                              "references: ", "sequences: ", "erasing: ", "limits: ", "clocks: "}) {
    EXPECT_THAT(checked.out, HasSubstr(subject));
  }
  EXPECT_THAT(checked.out, HasSubstr("look at this backup: There is no backup"));
  EXPECT_THAT(checked.out, Not(HasSubstr("BROKEN")));
}

TEST_F(CheckTest, WithoutAServerTooAndABackupIsSeen) {
  ASSERT_EQ(program_.stop(), 0);
  ASSERT_EQ(run_program({"backup", "--data", data().string()}).exit_code, 0);
  const auto checked = check();
  EXPECT_EQ(checked.exit_code, 0) << checked.out << checked.err;
  EXPECT_THAT(checked.out, AllOf(HasSubstr("ok           integrity: "),
                                 HasSubstr("ok           backup: The last backup")));
}

TEST_F(CheckTest, DataThatOthersCanReadAreBrokenAndSoIsTheExitCode) {
  fs::permissions(data() / "cuppa.db", fs::perms::others_read, fs::perm_options::add);
  const auto checked = check();
  EXPECT_EQ(checked.exit_code, kExitNoPermission);
  EXPECT_THAT(checked.out, AllOf(HasSubstr("BROKEN       permissions: "), HasSubstr("chmod 600 ")));
}

TEST_F(CheckTest, ADamagedFileIsNamedAsSuch) {
  ASSERT_EQ(program_.stop(), 0);
  {
    std::fstream file(data() / "cuppa.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 4);
    file << std::string(4096, 'x');
  }
  const auto checked = check();
  EXPECT_EQ(checked.exit_code, kExitDataUnusable) << checked.out;
  EXPECT_THAT(checked.out, AllOf(HasSubstr("BROKEN"), HasSubstr("cuppa restore")));
}

TEST_F(CheckTest, WhereThereAreNoDataItSaysSoAndMakesNone) {
  const auto nowhere = (directory_.path() / "nowhere").string();
  const auto checked = run_program({"check", "--data", nowhere});
  EXPECT_EQ(checked.exit_code, kExitNoInput) << checked.out;
  EXPECT_FALSE(fs::exists(nowhere));
}

TEST(NetworkShareTest, OnlyADiskOfThisMachineIsNone) {
  EXPECT_EQ(network_file_system(0x6969), "NFS");
  EXPECT_EQ(network_file_system(0xFF534D42), "CIFS");
  EXPECT_EQ(network_file_system(0x65735546), "FUSE");
  EXPECT_EQ(network_file_system(0xEF53), "") << "ext4";
  EXPECT_EQ(network_file_system(0x01021994), "") << "tmpfs";
}

}  // namespace
}  // namespace cuppa::tests
