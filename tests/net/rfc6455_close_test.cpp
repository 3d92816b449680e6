// RFC 6455 §5.5.1, §7.1 and §7.4: how it ends.
#include <gtest/gtest.h>

#include "net/conformance.hpp"
#include "net/raw_client.hpp"

namespace cuppa {
namespace {

std::string answer_with(int code) { return "close " + std::to_string(code); }

TEST(Rfc6455CloseTest, ACloseIsAnsweredWithItsCode) {
  std::vector<ConformanceCase> cases{
      {"5.5.1 without a code", close_with_bytes(""), {"close"}},
      {"5.5.1 with a reason", close_with(1000, "thank you"), {"close 1000"}},
      {"5.5.1 with the longest reason", close_with(1000, std::string(123, 'x')), {"close 1000"}},
      {"5.5.1 with a reason in UTF-8", close_with(1000, "\xe8\x8c\xb6"), {"close 1000"}},
      {"5.5.1 after a message",
       text_message("last") + close_with(1001),
       {"text last", "close 1001"}},
  };
  for (const int code :
       {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 3000, 3999, 4000, 4999}) {
    cases.push_back({"7.4 a code that may be sent",
                     close_with(static_cast<std::uint16_t>(code)),
                     {answer_with(code)}});
  }
  expect_conformance(cases);
}

TEST(Rfc6455CloseTest, CodesThatMayNotBeSentAreRefused) {
  std::vector<ConformanceCase> cases;
  for (const int code : {0, 1, 999, 1004, 1005, 1006, 1014, 1015, 1016, 1100, 2000, 2999}) {
    cases.push_back({"7.4 a code that may not be sent",
                     close_with(static_cast<std::uint16_t>(code)),
                     {"close 1002"}});
    cases.push_back({"7.4 with a reason",
                     close_with(static_cast<std::uint16_t>(code), "because"),
                     {"close 1002"}});
  }
  expect_conformance(cases);
}

TEST(Rfc6455CloseTest, ABodyThatIsNoCodeAndReasonIsRefused) {
  expect_conformance({
      {"5.5.1 one byte", close_with_bytes("\x03"), {"close 1002"}},
      {"5.5.1 a reason that is no UTF-8", close_with(1000, "caf\xe9"), {"close 1007"}},
      {"5.5.1 a reason with half a character", close_with(1000, "\xe2\x98"), {"close 1007"}},
      {"5.5.1 a reason with a surrogate", close_with(1000, "\xed\xa0\x80"), {"close 1007"}},
  });
}

TEST(Rfc6455CloseTest, WhatComesAfterACloseIsNotAnswered) {
  expect_conformance({
      {"5.5.1 a message after", close_with(1000) + text_message("late"), {"close 1000"}},
      {"5.5.1 a ping after", close_with(1000) + ping("late"), {"close 1000"}},
      {"5.5.1 a second close", close_with(1000) + close_with(1001), {"close 1000"}},
      {"5.5.1 broken frames after",
       close_with(1000) + unmasked_frame(0xff, "late"),
       {"close 1000"}},
      {"5.5.1 between fragments, the rest after",
       text_start("a") + close_with(1000) + last_part("b"),
       {"close 1000"}},
      {"7.1.7 a good message after a refusal",
       unmasked_frame(0x81, "x") + text_message("late"),
       {"close 1002"}},
      {"7.1.7 a close after a refusal",
       unmasked_frame(0x81, "x") + close_with(1000),
       {"close 1002"}},
  });
}

// The words that were under way arrive before the close (RFC 6455 §7.1.1 ends TCP cleanly).
TEST(Rfc6455CloseTest, MuchThatIsUnderWayArrivesBeforeTheClose) {
  const std::string large(256 * 1024, '*');
  std::string sent;
  std::vector<std::string> answers;
  for (int i = 0; i < 10; ++i) {
    sent += text_message(large);
    answers.push_back("text " + large);
  }
  answers.emplace_back("close 1000");
  expect_conformance({{"7.1.1 ten large messages", sent + close_with(1000), answers}});
}

}  // namespace
}  // namespace cuppa
