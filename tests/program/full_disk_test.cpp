// A disk that is really full, under the program itself, while people write.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "net/asio_loop.hpp"
#include "program/kept_data.hpp"
#include "program/serving_program.hpp"
#include "program/small_disk.hpp"
#include "support/protocol_files.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

using testing::IsEmpty;

constexpr int kMegabytes = 8;

class ReallyFullDiskTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!disk_.problem().empty()) {
      GTEST_SKIP() << "A small disk to fill cannot be mounted here: " << disk_.problem();
    }
    ASSERT_TRUE(program_.start());
    meeting_ = program_.make_meeting(Json::array(), 1);
    connect();
    ASSERT_TRUE(run_until(loop_, [this] { return hana_->is_live() && asha_->is_live(); }));
  }

  void connect() {
    if (hana_ == nullptr) hana_ = std::make_unique<Phone>(loop_, meeting_.keys.at(0));
    if (asha_ == nullptr) asha_ = std::make_unique<Phone>(loop_, meeting_.keys.at(1));
    hana_->connect(program_.address());
    asha_->connect(program_.address());
  }

  // Parks one thing after another until the disk is full; what is on the way then waits.
  void write_until_refused(Phone& phone) {
    int answers = 0;
    phone.on_answer = [&answers] { ++answers; };
    while (phone.last_refusal().is_null()) {
      const int before = answers;
      phone.send("add_park", {{"text", "Something to come back to, " + std::to_string(++parked_)}});
      ASSERT_TRUE(run_until(loop_, [&] { return answers > before; }));
    }
    phone.on_answer = [] {};
  }

  [[nodiscard]] bool all_is_answered() const {
    return !hana_->waits_for_answers() && !asha_->waits_for_answers();
  }

  void expect_nothing_acknowledged_is_lost() {
    hana_->hang_up();
    asha_->hang_up();
    ASSERT_EQ(program_.stop(), 0);
    const auto kept = read_kept(data(), {meeting_.session}).meetings[meeting_.session];
    EXPECT_THAT(faults_of(kept), IsEmpty());
    EXPECT_THAT(broken_promises(kept, *hana_), IsEmpty());
    EXPECT_THAT(broken_promises(kept, *asha_), IsEmpty());
    EXPECT_EQ(kept.state.park.size(), static_cast<std::size_t>(parked_));
  }

  [[nodiscard]] std::filesystem::path data() const { return disk_.path() / "data"; }

  SmallDisk disk_{kMegabytes};
  AsioLoop loop_;
  ServingProgram program_{loop_, data()};
  ServingProgram::Meeting meeting_;
  std::unique_ptr<Phone> hana_, asha_;
  int parked_ = 0;
};

TEST_F(ReallyFullDiskTest, WhoeverWritesHearsThatItWasNotSavedAndOnceThereIsRoomItGoesOn) {
  disk_.fill();
  write_until_refused(*asha_);
  EXPECT_EQ(asha_->last_refusal().at("code"), "not_saved");
  EXPECT_EQ(asha_->last_refusal().at("sentence"), refusal_sentence("not_saved"));
  write_until_refused(*hana_);
  EXPECT_EQ(hana_->last_refusal().at("code"), "not_saved");

  EXPECT_EQ(program_.status_of("/healthz"), 200) << "the server lives on";
  const HttpQuestion ben{"POST", "/api/join",
                         Json{{"token", wire::random_key()}, {"code", meeting_.code}}.dump()};
  EXPECT_EQ(Json::parse(program_.ask(ben).body).at("code"), "not_saved");
  disk_.make_room();
  EXPECT_EQ(program_.ask(ben).status, 201);
  asha_->send_again();
  hana_->send_again();
  ASSERT_TRUE(run_until(loop_, [this] { return all_is_answered(); }));
  expect_nothing_acknowledged_is_lost();
}

TEST_F(ReallyFullDiskTest, AServerThatIsKilledOnAFullDiskHasLostNothingWhenItIsBack) {
  disk_.fill();
  write_until_refused(*asha_);
  program_.kill();
  ASSERT_TRUE(run_until(loop_, [this] { return hana_->is_closed() && asha_->is_closed(); }));
  disk_.make_room();
  ASSERT_TRUE(program_.start());
  connect();
  ASSERT_TRUE(run_until(loop_, [this] { return hana_->is_live() && all_is_answered(); }));
  expect_nothing_acknowledged_is_lost();
}

}  // namespace
}  // namespace cuppa::tests
