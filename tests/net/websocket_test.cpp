// What a device sees of its WebSocket: order, limits, close codes.
#include <gtest/gtest.h>

#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

constexpr const char* kSwitched = "HTTP/1.1 101 Switching Protocols";

// Buffers so small that a reader who does not read is noticed soon.
NetOptions small_buffers() {
  NetOptions options;
  options.socket_send_bytes = 4096;
  return options;
}

void deliver_to_all(RunningServer& running, const std::string& text,
                    Urgency urgency = Urgency::kept) {
  running.on_loop([&] {
    const SharedFrame frame = make_text_frame(text);
    for (const auto& device : running.echo.devices) device->deliver(frame, urgency);
  });
}

TEST(WebSocketTest, AnUpgradeIsAnsweredAndTextComesBack) {
  RunningServer running;
  RawClient client(running.port);
  EXPECT_EQ(client.upgrade(), kSwitched);
  client.send_text("hello");
  EXPECT_EQ(client.read_frame(), (Frame{kText, "hello"}));
}

// Large frames leave in pieces through small buffers; pongs must wait for the end of a frame.
TEST(WebSocketTest, PongsNeverFallIntoABroadcastFrame) {
  NetOptions options = small_buffers();
  options.outbox_bytes_max = 16 * 1024 * 1024;
  RunningServer running(options);
  RawClient client(running.port, 4096);
  client.upgrade();
  running.echo.wait_until_opened(1);
  constexpr int kFrames = 100;
  constexpr std::size_t kFrameSize = 30'000;
  for (int i = 0; i < kFrames; ++i) {
    client.send_frame(kPing, std::to_string(i));
    deliver_to_all(running, std::to_string(i) + std::string(kFrameSize, ' '));
  }
  int next_text = 0;
  int next_pong = 0;
  while (next_text < kFrames || next_pong < kFrames) {
    const Frame frame = client.read_frame();
    ASSERT_TRUE(frame.opcode == kText || frame.opcode == kPong) << frame.opcode;
    ASSERT_EQ(std::stoi(frame.payload), frame.opcode == kText ? next_text++ : next_pong++);
  }
}

TEST(WebSocketTest, ASlowReaderIsClosedWith4108AndDelaysNobody) {
  NetOptions options = small_buffers();
  options.outbox_bytes_max = 64 * 1024;
  RunningServer running(options);
  RawClient slow(running.port, 4096);
  RawClient quick(running.port);
  slow.upgrade();
  quick.upgrade();
  running.echo.wait_until_opened(2);
  const std::string text(16 * 1024, 'x');
  for (int i = 0; i < 40; ++i) {
    deliver_to_all(running, text);
    ASSERT_EQ(quick.read_frame(), (Frame{kText, text})) << i;
  }
  EXPECT_EQ(slow.read_close(), "4108 This device could not keep up.");
  running.echo.wait_until_closed(1);
}

TEST(WebSocketTest, WhatMayBeDroppedGoesFirst) {
  NetOptions options = small_buffers();
  options.outbox_frames_max = 10;
  options.outbox_bytes_max = 16 * 1024 * 1024;
  RunningServer running(options);
  RawClient client(running.port, 4096);
  client.upgrade();
  running.echo.wait_until_opened(1);
  const std::string large(8'000'000, 'x');  // more than any buffer between here and there
  running.on_loop([&] {
    const auto& device = running.echo.devices.at(0);
    device->deliver(make_text_frame(large), Urgency::kept);
    for (int i = 0; i < 6; ++i) {
      device->deliver(make_text_frame("presence"), Urgency::droppable);
      device->deliver(make_text_frame("event " + std::to_string(i)), Urgency::kept);
    }
  });
  EXPECT_EQ(client.read_frame(), (Frame{kText, large}));
  int presence = 0;
  for (int next = 0; next < 6;) {
    const Frame frame = client.read_frame();
    if (frame.payload == "presence") {
      ++presence;
    } else {
      ASSERT_EQ(frame.payload, "event " + std::to_string(next++));
    }
  }
  EXPECT_LT(presence, 6);
  client.send_text("still there");
  EXPECT_EQ(client.read_frame(), (Frame{kText, "still there"}));
}

TEST(WebSocketTest, ABurstWithinOneTurnClosesNobodyWhoReads) {
  RunningServer running;
  RawClient client(running.port);
  client.upgrade();
  running.echo.wait_until_opened(1);
  constexpr int kFrames = 10'000;  // four times what an outbox holds
  running.on_loop([&] {
    for (int i = 0; i < kFrames; ++i) {
      const auto& device = running.echo.devices.at(0);
      device->deliver(make_text_frame(std::to_string(i)), Urgency::kept);
    }
  });
  for (int i = 0; i < kFrames; ++i) {
    ASSERT_EQ(client.read_frame(), (Frame{kText, std::to_string(i)}));
  }
}

TEST(WebSocketTest, ADeviceThatTakesNothingIsGoneAfterTheDeadlines) {
  NetOptions options = small_buffers();
  options.write_deadline = std::chrono::milliseconds{50};
  options.close_deadline = std::chrono::milliseconds{50};
  RunningServer running(options);
  RawClient client(running.port, 4096);
  client.upgrade();
  running.echo.wait_until_opened(1);
  deliver_to_all(running, std::string(8'000'000, 'x'));
  running.echo.wait_until_closed(1);
  EXPECT_EQ(client.read_close(), std::nullopt);
}

TEST(WebSocketTest, ASilentDeviceIsAskedAndThenDropped) {
  NetOptions options;
  options.idle_timeout = std::chrono::milliseconds{100};
  RunningServer running(options);
  RawClient client(running.port);
  client.upgrade();
  EXPECT_EQ(client.read_frame().opcode, kPing);
  EXPECT_TRUE(client.is_at_end());
  running.echo.wait_until_closed(1);
}

TEST(WebSocketTest, ADeviceThatAnswersPingsStays) {
  NetOptions options;
  options.idle_timeout = std::chrono::milliseconds{200};
  RunningServer running(options);
  RawClient client(running.port);
  client.upgrade();
  for (int i = 0; i < 4; ++i) {
    ASSERT_EQ(client.read_frame().opcode, kPing);
    client.send_frame(kPong, "");
  }
}

struct Mistake {
  const char* what;
  std::function<void(RawClient&)> make;
  const char* close;
};

class MistakeTest : public testing::TestWithParam<Mistake> {};

TEST_P(MistakeTest, IsClosedWith4000AndNeverHandedOver) {
  RunningServer running;
  running.echo.on_text = [](const auto&, std::string_view text) {
    ADD_FAILURE() << "handed over: " << text.substr(0, 60);
  };
  RawClient client(running.port);
  client.upgrade();
  GetParam().make(client);
  EXPECT_EQ(client.read_close(), GetParam().close);
  running.echo.wait_until_closed(1);
  EXPECT_TRUE(client.is_at_end());
}

const std::string kHalfOfACharacter = "half \xe2\x98";

INSTANTIATE_TEST_SUITE_P(
    WebSocketTest, MistakeTest,
    testing::Values(Mistake{"Binary", [](RawClient& c) { c.send_frame(kBinary, "text?"); },
                            "4000 Only text frames are understood here."},
                    Mistake{"TooLong",
                            [](RawClient& c) { c.send_text(std::string(16 * 1024 + 1, 'x')); },
                            "4000 That message is too long."},
                    Mistake{"TooLongInFragments",
                            [](RawClient& c) {
                              c.send_frame(kText, std::string(16 * 1024, 'x'), false);
                              c.send_frame(kContinuation, "x");
                            },
                            "4000 That message is too long."},
                    Mistake{"BrokenUtf8", [](RawClient& c) { c.send_text("caf\xe9"); },
                            "4000 Messages must be text in UTF-8."},
                    // Beast lets this one pass.
                    Mistake{"HalfACharacterThenAnEmptyFragment",
                            [](RawClient& c) {
                              c.send_frame(kText, kHalfOfACharacter, false);
                              c.send_frame(kContinuation, "");
                            },
                            "4000 Messages must be text in UTF-8."},
                    Mistake{"NotMasked",
                            [](RawClient& c) { c.send(std::string_view("\x81\x02hi", 4)); },
                            "4000 That is not a WebSocket frame of this protocol."},
                    Mistake{"UnknownOpcode", [](RawClient& c) { c.send_frame(5, "?"); },
                            "4000 That is not a WebSocket frame of this protocol."}),
    [](const auto& mistake) { return mistake.param.what; });

TEST(WebSocketTest, CloseSendsWhatWaitsThenCodeAndReason) {
  RunningServer running;
  RawClient client(running.port);
  client.upgrade();
  running.echo.wait_until_opened(1);
  running.on_loop([&] {
    const auto device = running.echo.devices.at(0);
    device->deliver(make_text_frame("thank you"), Urgency::kept);
    device->close(4010, "This session has closed.");
    device->deliver(make_text_frame("too late"), Urgency::kept);
    device->close(4011, "twice");
  });
  EXPECT_EQ(client.read_frame(), (Frame{kText, "thank you"}));
  EXPECT_EQ(describe_close(client.read_frame()), "4010 This session has closed.");
  EXPECT_EQ(client.read_to_end(), "");
  running.echo.wait_until_closed(1);
}

TEST(WebSocketTest, ALongReasonIsCutBetweenCharacters) {
  RunningServer running;
  RawClient client(running.port);
  client.upgrade();
  running.echo.wait_until_opened(1);
  running.on_loop([&] { running.echo.devices.at(0)->close(4010, "x" + std::string(200, '\xc3')); });
  const std::string close = client.read_close().value();
  EXPECT_LE(close.size(), std::string("4010 ").size() + limits::kCloseReasonBytesMax);
  running.on_loop([] {});
  RawClient other(running.port);
  other.upgrade();
  running.echo.wait_until_opened(2);
  std::string umlauts = "x";
  for (int i = 0; i < 100; ++i) umlauts += "\u00e4";
  running.on_loop([&] { running.echo.devices.back()->close(4010, umlauts); });
  EXPECT_EQ(other.read_close(), "4010 " + umlauts.substr(0, 123));
}

TEST(WebSocketTest, AClosingDeviceGetsItsOwnCodeBack) {
  RunningServer running;
  RawClient client(running.port);
  client.upgrade();
  client.send_frame(kClose, std::string_view("\x03\xe9", 2));
  EXPECT_EQ(client.read_close(), "1001 ");
  running.echo.wait_until_closed(1);
}

TEST(WebSocketTest, MessagesAfterCloseAreNotHandedOver) {
  RunningServer running;
  int messages = 0;
  running.echo.on_text = [&](const auto& device, std::string_view) {
    ++messages;
    device->close(4011, "removed");
  };
  RawClient client(running.port);
  client.upgrade();
  std::string at_once;  // so that they wait in the read buffer together
  for (int i = 0; i < 100; ++i) at_once += make_client_frame(kText, "again");
  client.send(at_once);
  EXPECT_EQ(client.read_close(), "4011 removed");
  running.echo.wait_until_closed(1);
  EXPECT_EQ(running.on_loop([&] { return messages; }), 1);
}

TEST(WebSocketTest, AHundredDevicesThatCameAndWentLeaveNothing) {
  RunningServer running;
  for (int i = 0; i < 100; ++i) {
    RawClient client(running.port);
    ASSERT_EQ(client.upgrade(), kSwitched);
    if (i % 2 == 0) client.send_text("and gone");
  }
  running.echo.wait_until_closed(100);
  EXPECT_EQ(running.on_loop([&] { return running.echo.devices.size(); }), 0U);
  EXPECT_EQ(running.on_loop([&] { return running.server.standing().connections; }), 0U);
}

TEST(WebSocketTest, DeliveringToADeviceThatWentIsHarmless) {
  RunningServer running;
  std::optional<RawClient> client(running.port);
  client->upgrade();
  running.echo.wait_until_opened(1);
  const auto device = running.on_loop([&] { return running.echo.devices.at(0); });
  client.reset();
  running.on_loop([&] {
    for (int i = 0; i < 5000; ++i) device->deliver(make_text_frame("hello?"), Urgency::kept);
  });
  running.echo.wait_until_closed(1);
  running.on_loop([&] { device->deliver(make_text_frame("hello?"), Urgency::kept); });
  running.on_loop([&] { device->close(4000, "late"); });
}

TEST(WebSocketTest, StoppingSaysGoodbyeAndClosesWith4101) {
  NetOptions options;
  options.goodbye = make_text_frame("back in a moment");
  RunningServer running(options);
  RawClient client(running.port);
  client.upgrade();
  running.echo.wait_until_opened(1);
  running.server.stop();
  EXPECT_EQ(client.read_frame(), (Frame{kText, "back in a moment"}));
  EXPECT_EQ(client.read_close(), "4101 The server restarts. Everything is kept.");
  EXPECT_TRUE(client.is_at_end());
  client.hang_up();
  running.join();
  EXPECT_EQ(running.echo.devices.size(), 0U);
}

}  // namespace
}  // namespace cuppa
