// RFC 6455 §5.4 and §5.5: messages in fragments, and control frames between them.
#include <gtest/gtest.h>

#include "net/conformance.hpp"
#include "net/raw_client.hpp"

namespace cuppa {
namespace {

TEST(Rfc6455FragmentsTest, FragmentsAreOneMessage) {
  std::string three_hundred;
  std::string sent = text_start("");
  for (int i = 0; i < 300; ++i) {
    const auto part = std::to_string(i);
    sent += continuation(part);
    three_hundred += part;
  }
  expect_conformance({
      {"5.4 two fragments", text_start("one ") + last_part("message"), {"text one message"}},
      {"5.4 two fragments, binary",
       masked_frame(kBinary, "\xff") + last_part("\xfe"),
       {"binary \xff\xfe"}},
      {"5.4 all fragments empty", text_start("") + continuation("") + last_part(""), {"text "}},
      {"5.4 only the middle has words",
       text_start("") + continuation("words") + last_part(""),
       {"text words"}},
      {"5.4 three hundred fragments", sent + last_part("."), {"text " + three_hundred + "."}},
      {"5.4 two messages in fragments",
       text_start("a") + last_part("b") + text_start("c") + last_part("d"),
       {"text ab", "text cd"}},
  });
}

TEST(Rfc6455FragmentsTest, ControlFramesMayComeBetween) {
  expect_conformance({
      {"5.4 a ping between",
       text_start("one ") + ping("between") + last_part("message"),
       {"pong between", "text one message"}},
      {"5.4 pings between all",
       text_start("a") + ping("1") + continuation("b") + ping("2") + continuation("") + ping("3") +
           last_part("c"),
       {"pong 1", "pong 2", "pong 3", "text abc"}},
      {"5.4 a pong between", text_start("a") + pong("?") + last_part("b"), {"text ab"}},
      {"5.5.1 a close between",
       text_start("a") + close_with(1000) + last_part("b"),
       {"close 1000"}},
  });
}

TEST(Rfc6455FragmentsTest, WhatIsOutOfOrderIsRefused) {
  expect_conformance({
      {"5.4 a continuation of nothing", last_part("?"), {"close 1002"}},
      {"5.4 a continuation of nothing, not final", continuation("?"), {"close 1002"}},
      {"5.4 a continuation after a whole message",
       text_message("whole") + last_part("?"),
       {"text whole", "close 1002"}},
      {"5.4 a continuation after the last fragment",
       text_start("a") + last_part("b") + continuation("c"),
       {"text ab", "close 1002"}},
      {"5.4 a text within a text", text_start("a") + text_message("b"), {"close 1002"}},
      {"5.4 a fragmented text within a text", text_start("a") + text_start("b"), {"close 1002"}},
      {"5.4 a binary within a text", text_start("a") + binary_message("b"), {"close 1002"}},
      {"5.4 after a ping all the same",
       text_start("a") + ping("p") + text_message("b"),
       {"pong p", "close 1002"}},
  });
}

TEST(Rfc6455FragmentsTest, ControlFramesComeWholeAndShort) {
  const std::string longest(125, 'p');
  const std::string too_long(126, 'p');
  expect_conformance({
      {"5.5 a ping in fragments", masked_frame(kPing, "a") + last_part("b"), {"close 1002"}},
      {"5.5 a pong in fragments", masked_frame(kPong, "a") + last_part("b"), {"close 1002"}},
      {"5.5 a close in fragments", masked_frame(kClose, "\x03\xe8"), {"close 1002"}},
      {"5.5 a ping of 126 bytes", ping(too_long), {"close 1002"}},
      {"5.5 a pong of 126 bytes", pong(too_long), {"close 1002"}},
      {"5.5 a close of 126 bytes", close_with(1000, too_long.substr(2)), {"close 1002"}},
      {"5.5 a ping of 125 bytes", ping(longest), {"pong " + longest}},
      {"5.5 a ping whose length takes 16 bits",
       masked_frame_of_length(0x89, 126, std::string_view("\x00\x7d", 2), longest),
       {"close 1002"}},
  });
}

TEST(Rfc6455FragmentsTest, APingIsAnsweredWithItsOwnWords) {
  std::string many;
  std::vector<std::string> answers;
  for (int i = 0; i < 1000; ++i) {
    many += ping("ping " + std::to_string(i));
    answers.push_back("pong ping " + std::to_string(i));
  }
  expect_conformance({
      {"5.5.2 empty", ping(""), {"pong "}},
      {"5.5.2 bytes that are no text", ping("\xff\xfe\x01"), {"pong \xff\xfe\x01"}},
      {"5.5.2 each of a thousand", many, answers},
      {"5.5.3 a pong that nobody asked for", pong("unasked"), {}},
      {"5.5.3 an empty one, then a ping", pong("") + ping("now"), {"pong now"}},
      {"5.5.2 between two messages",
       text_message("a") + ping("b") + text_message("c"),
       {"text a", "pong b", "text c"}},
  });
}

}  // namespace
}  // namespace cuppa
