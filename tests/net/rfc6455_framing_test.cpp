// RFC 6455 §5.1 to §5.3: lengths, reserved bits, opcodes and masks.
#include <gtest/gtest.h>

#include "net/conformance.hpp"
#include "net/raw_client.hpp"

namespace cuppa {
namespace {

using namespace std::string_literals;

TEST(Rfc6455FramingTest, MessagesOfEveryLengthComeBack) {
  std::vector<ConformanceCase> cases;
  for (const std::size_t size : {0, 1, 125, 126, 127, 128, 4096, 65535, 65536, 200'000}) {
    const std::string payload(size, '*');
    cases.push_back({"5.2 payload length, text", text_message(payload), {"text " + payload}});
    cases.push_back({"5.2 payload length, binary", binary_message(payload), {"binary " + payload}});
  }
  cases.push_back({"5.6 binary may be anything",
                   binary_message("\x00\xff\xfe\x80"s),
                   {"binary \x00\xff\xfe\x80"s}});
  expect_conformance(cases);
}

TEST(Rfc6455FramingTest, ALengthMustBeWrittenAsShortAsItCanBe) {
  const std::string big(126, 'x');
  expect_conformance({
      {"5.2 5 as 16 bits", masked_frame_of_length(0x81, 126, "\x00\x05"s, "hello"), {"close 1002"}},
      {"5.2 125 as 16 bits", masked_frame_of_length(0x81, 126, "\x00\x7d"s, big), {"close 1002"}},
      {"5.2 0 as 16 bits", masked_frame_of_length(0x81, 126, "\x00\x00"s, ""), {"close 1002"}},
      {"5.2 126 as 64 bits",
       masked_frame_of_length(0x81, 127, "\0\0\0\0\0\0\0\x7e"s, big),
       {"close 1002"}},
      {"5.2 65535 as 64 bits",
       masked_frame_of_length(0x81, 127, "\0\0\0\0\0\0\xff\xff"s, ""),
       {"close 1002"}},
  });
}

// What is announced is refused before a byte of it is kept.
TEST(Rfc6455FramingTest, ALengthBeyondTheLimitIsRefusedAtItsAnnouncement) {
  expect_conformance({
      {"7.4.1 a gigabyte",
       masked_frame_of_length(0x81, 127, "\0\0\0\0\x40\0\0\0"s, ""),
       {"close 1009"}},
      {"5.2 the 64th bit is set",
       masked_frame_of_length(0x82, 127, "\xff\xff\xff\xff\xff\xff\xff\xff", ""),
       {"close 1009"}},
      {"7.4.1 in a second fragment",
       text_start("x") + masked_frame_of_length(0x80, 127, "\x7f\xff\xff\xff\xff\xff\xff\xff", ""),
       {"close 1009"}},
  });
}

TEST(Rfc6455FramingTest, ReservedBitsMeanNothingHere) {
  std::vector<ConformanceCase> cases;
  for (unsigned bits = kReserved3; bits <= (kReserved1 | kReserved2 | kReserved3);
       bits += kReserved3) {
    cases.push_back(
        {"5.2 reserved bits, text", masked_frame(kFinal | bits | kText, "hello"), {"close 1002"}});
    cases.push_back({"5.2 reserved bits, binary",
                     masked_frame(kFinal | bits | kBinary, "hello"),
                     {"close 1002"}});
    cases.push_back(
        {"5.2 reserved bits, ping", masked_frame(kFinal | bits | kPing, "hello"), {"close 1002"}});
    cases.push_back(
        {"5.2 reserved bits, close", masked_frame(kFinal | bits | kClose, ""), {"close 1002"}});
    cases.push_back(
        {"5.2 reserved bits after a good message",
         text_message("good") + masked_frame(kFinal | bits | kText, "bad") + ping("too late"),
         {"text good", "close 1002"}});
    cases.push_back({"5.2 reserved bits, continuation",
                     text_start("a") + masked_frame(kFinal | bits | kContinuation, "b"),
                     {"close 1002"}});
  }
  expect_conformance(cases);
}

TEST(Rfc6455FramingTest, ReservedOpcodesMeanNothingHere) {
  std::vector<ConformanceCase> cases;
  for (const unsigned opcode : {3U, 4U, 5U, 6U, 7U, 11U, 12U, 13U, 14U, 15U}) {
    cases.push_back({"5.2 a reserved opcode", masked_frame(kFinal | opcode, ""), {"close 1002"}});
    cases.push_back(
        {"5.2 a reserved opcode, payload", masked_frame(kFinal | opcode, "?"), {"close 1002"}});
    cases.push_back({"5.2 a reserved opcode between messages",
                     text_message("good") + masked_frame(kFinal | opcode, "?") + ping("late"),
                     {"text good", "close 1002"}});
    cases.push_back(
        {"5.2 a reserved opcode, not final", masked_frame(opcode, "?"), {"close 1002"}});
  }
  expect_conformance(cases);
}

TEST(Rfc6455FramingTest, WhatADeviceSendsIsMasked) {
  expect_conformance({
      {"5.1 text without a mask", unmasked_frame(0x81, "hi"), {"close 1002"}},
      {"5.1 an empty text without a mask", unmasked_frame(0x81, ""), {"close 1002"}},
      {"5.1 ping without a mask", unmasked_frame(0x89, "hi"), {"close 1002"}},
      {"5.1 close without a mask", unmasked_frame(0x88, "\x03\xe8"), {"close 1002"}},
      {"5.1 the second message without a mask",
       text_message("masked") + unmasked_frame(0x81, "hi"),
       {"text masked", "close 1002"}},
      {"5.3 a mask of zeros is a mask", make_client_frame(kText, "hello"), {"text hello"}},
      {"5.7 the example of a masked hello",
       "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58",
       {"text Hello"}},
  });
}

}  // namespace
}  // namespace cuppa
