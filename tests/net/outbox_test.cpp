// The queue of one connection, without a socket.
#include "net/outbox.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace cuppa {
namespace {

SharedFrame frame(const std::string& bytes) { return std::make_shared<const std::string>(bytes); }

// All that waits, as it would be written.
std::string waiting(const Outbox& outbox) {
  std::array<iovec, 8> parts;
  std::string bytes;
  const std::size_t count = outbox.gather(parts);
  for (std::size_t i = 0; i < count; ++i) {
    bytes.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
  }
  return bytes;
}

class OutboxTest : public testing::Test {
 protected:
  void SetUp() override {
    outbox.push(frame("event1 "), Urgency::kept);
    outbox.push(frame("presence1 "), Urgency::droppable);
    outbox.push(frame("event2 "), Urgency::kept);
    outbox.push(frame("presence2 "), Urgency::droppable);
  }

  Outbox outbox;
};

TEST_F(OutboxTest, KeepsTheOrder) {
  EXPECT_EQ(waiting(outbox), "event1 presence1 event2 presence2 ");
  EXPECT_EQ(outbox.bytes(), waiting(outbox).size());
}

TEST_F(OutboxTest, GoesOnWhereAWriteStopped) {
  for (std::string left = waiting(outbox); !left.empty(); left.erase(0, 3)) {
    ASSERT_EQ(waiting(outbox), left);
    ASSERT_EQ(outbox.bytes(), left.size());
    outbox.written(std::min<std::size_t>(3, left.size()));
    if (left.size() <= 3) break;
  }
  EXPECT_TRUE(outbox.empty());
  EXPECT_EQ(outbox.bytes(), 0U);
}

TEST_F(OutboxTest, DropsWhatMayBeDroppedAndNothingElse) {
  outbox.drop_droppable();
  EXPECT_EQ(waiting(outbox), "event1 event2 ");
  EXPECT_EQ(outbox.bytes(), waiting(outbox).size());
}

TEST_F(OutboxTest, NeverDropsAFrameThatIsWrittenInPart) {
  outbox.written(7 + 4);
  outbox.drop_droppable();
  EXPECT_EQ(waiting(outbox), "ence1 event2 ");
  outbox.drop_all();
  EXPECT_EQ(waiting(outbox), "ence1 ");
  outbox.written(6);
  EXPECT_TRUE(outbox.empty());
}

TEST_F(OutboxTest, DropsAllWhenNothingIsWrittenInPart) {
  outbox.drop_all();
  EXPECT_TRUE(outbox.empty());
  EXPECT_EQ(outbox.bytes(), 0U);
}

TEST_F(OutboxTest, HasRoomUpToItsLimits) {
  EXPECT_TRUE(outbox.room_for(1, {.bytes = 35, .frames = 5}));
  EXPECT_FALSE(outbox.room_for(2, {.bytes = 35, .frames = 5}));
  EXPECT_FALSE(outbox.room_for(1, {.bytes = 35, .frames = 4}));
  EXPECT_TRUE(Outbox{}.room_for(100, {.bytes = 35, .frames = 4}));
}

TEST_F(OutboxTest, HoldsNoFrameThatIsWritten) {
  const SharedFrame shared = frame("shared");
  outbox.push(shared, Urgency::kept);
  EXPECT_EQ(shared.use_count(), 2);
  outbox.written(outbox.bytes());
  EXPECT_EQ(shared.use_count(), 1);
}

TEST(OutboxLongTest, AThousandFramesInAndOutStayInOrder) {
  Outbox outbox;
  int in = 0;
  int out = 0;
  for (int round = 0; round < 1000; ++round) {
    for (int i = 0; i < 3; ++i) outbox.push(frame(std::to_string(1000 + in++)), Urgency::kept);
    for (int i = 0; i < 2; ++i) {
      ASSERT_TRUE(waiting(outbox).starts_with(std::to_string(1000 + out++)));
      outbox.written(std::to_string(999 + out).size());
    }
  }
  EXPECT_EQ(outbox.size(), 1000U);
}

}  // namespace
}  // namespace cuppa
