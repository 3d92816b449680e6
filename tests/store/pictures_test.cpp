// Pictures for a report: kept beside the log, and in no file once they are taken out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const SessionId kBrew{"s-brew"};
const SessionId kOther{"s-other"};
// Longer than a page, with a zero in it.
const std::string kJpeg = std::string("drawn-by-asha") + '\0' + std::string(9000, 'j');

class PicturesTest : public ::testing::Test {
 protected:
  PicturesTest() : store_(open_or_throw(directory_.path()), loop_) {
    for (const auto& session : {kBrew, kOther}) {
      append_and_wait(store_, loop_, append_events(session, 0, 1));
    }
  }

  void keep(const SessionId& session, const StoredPicture& picture) {
    Append append;
    append.session = session;
    append.expected_sequence = 1;
    append.pictures = {picture};
    ASSERT_EQ(append_and_wait(store_, loop_, std::move(append)), AppendResult::committed);
  }
  AppendResult take_out(const SessionId& session, const std::string& id) {
    std::optional<AppendResult> result;
    store_.erase_picture(session, id, Instant{1'000}, [&](AppendResult told) { result = told; });
    loop_.run_until([&] { return result.has_value(); });
    return *result;
  }
  std::vector<std::string> described() {
    std::vector<std::string> all;
    for (const auto& picture : store_.pictures(kBrew)) all.push_back(picture.description);
    return all;
  }

  TempDirectory directory_;
  WaitingLoop loop_;
  SqliteEventStore store_;
};

TEST_F(PicturesTest, OneThatIsDescribedAnewStaysInItsPlace) {
  keep(kBrew, {"one", "", false, kJpeg});
  keep(kBrew, {"two", "A tree", true, "j"});
  keep(kBrew, {"one", "A bus", true, {}});
  EXPECT_THAT(described(), ElementsAre("A bus", "A tree"));
  EXPECT_EQ(store_.pictures(kBrew).front(), (StoredPicture{"one", "A bus", true, {}}));
  EXPECT_EQ(store_.picture_bytes(kBrew, "one"), kJpeg);
  EXPECT_THAT(store_.pictures(kOther), IsEmpty());
}

TEST_F(PicturesTest, NoSessionChangesAnothersPicture) {
  keep(kBrew, {"one", "A bus", true, kJpeg});
  keep(kOther, {"one", "Not mine", false, "j"});
  EXPECT_EQ(take_out(kOther, "one"), AppendResult::refused);
  EXPECT_THAT(described(), ElementsAre("A bus"));
  EXPECT_EQ(store_.picture_bytes(kOther, "one"), "");
}

TEST_F(PicturesTest, NoFileHasAByteOfOneThatWasTakenOut) {
  keep(kBrew, {"one", "A bus that was late", true, kJpeg});
  EXPECT_THAT(files_with(directory_.path(), "drawn-by-asha"), Not(IsEmpty()));
  ASSERT_EQ(take_out(kBrew, "one"), AppendResult::committed);
  EXPECT_THAT(files_with(directory_.path(), "drawn-by-asha"), IsEmpty());
  EXPECT_THAT(files_with(directory_.path(), "A bus that was late"), IsEmpty());
  EXPECT_EQ(take_out(kBrew, "one"), AppendResult::refused) << "twice";
}

TEST_F(PicturesTest, TheyGoWithTheirSession) {
  keep(kBrew, {"one", "A bus that was late", true, kJpeg});
  ASSERT_EQ(erase_and_wait(store_, loop_, kBrew), AppendResult::committed);
  EXPECT_THAT(files_with(directory_.path(), "drawn-by-asha"), IsEmpty());
}

}  // namespace
}  // namespace cuppa::tests
