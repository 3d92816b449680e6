// RFC 6455 §8.1: text is UTF-8, wherever frames and segments cut it.
#include <gtest/gtest.h>

#include "net/conformance.hpp"
#include "net/echo.hpp"
#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

struct Sequence {
  const char* what;
  std::string_view bytes;
};

// The first and last of each length, and those beside the gaps (RFC 3629 §3, §4).
constexpr Sequence kValid[] = {
    {"8.1 words in many scripts", "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5 \xe8\x8c\xb6"},
    {"8.1 U+0000", std::string_view("\x00", 1)},
    {"8.1 U+007F", "\x7f"},
    {"8.1 U+0080", "\xc2\x80"},
    {"8.1 U+07FF", "\xdf\xbf"},
    {"8.1 U+0800", "\xe0\xa0\x80"},
    {"8.1 U+D7FF, the last before the surrogates", "\xed\x9f\xbf"},
    {"8.1 U+E000, the first after them", "\xee\x80\x80"},
    {"8.1 U+FFFD", "\xef\xbf\xbd"},
    {"8.1 U+FFFE, which is no character and may be sent", "\xef\xbf\xbe"},
    {"8.1 U+FFFF", "\xef\xbf\xbf"},
    {"8.1 U+FDD0, no character either", "\xef\xb7\x90"},
    {"8.1 U+10000", "\xf0\x90\x80\x80"},
    {"8.1 U+1F375", "\xf0\x9f\x8d\xb5"},
    {"8.1 U+10FFFF", "\xf4\x8f\xbf\xbf"},
};

constexpr Sequence kInvalid[] = {
    {"8.1 a continuation byte alone", "\x80"},
    {"8.1 the last continuation byte alone", "\xbf"},
    {"8.1 two continuation bytes", "\x80\xbf"},
    {"8.1 a lead byte alone", "\xc2 "},
    {"8.1 a lead byte of three alone", "\xe2 "},
    {"8.1 a lead byte of four alone", "\xf0 "},
    {"8.1 three bytes without the last", "\xe2\x98 "},
    {"8.1 four bytes without the last", "\xf0\x9f\x8d "},
    {"8.1 two leads", "\xc3\xc3\xa9"},
    {"8.1 overlong slash in two", "\xc0\xaf"},
    {"8.1 overlong in two, the highest", "\xc1\xbf"},
    {"8.1 overlong slash in three", "\xe0\x80\xaf"},
    {"8.1 overlong in three, the highest", "\xe0\x9f\xbf"},
    {"8.1 overlong slash in four", "\xf0\x80\x80\xaf"},
    {"8.1 overlong in four, the highest", "\xf0\x8f\xbf\xbf"},
    {"8.1 overlong zero", "\xc0\x80"},
    {"8.1 the first surrogate", "\xed\xa0\x80"},
    {"8.1 the last surrogate", "\xed\xbf\xbf"},
    {"8.1 a pair of surrogates", "\xed\xa0\x80\xed\xb0\x80"},
    {"8.1 U+110000", "\xf4\x90\x80\x80"},
    {"8.1 a lead that there is not, F5", "\xf5\x80\x80\x80"},
    {"8.1 five bytes", "\xf8\x88\x80\x80\x80"},
    {"8.1 six bytes", "\xfc\x84\x80\x80\x80\x80"},
    {"8.1 FE", "\xfe"},
    {"8.1 FF", "\xff"},
};

// Around it lie plain words, and it is cut in two at every place.
void expect_wherever_cut(const Sequence& sequence, const std::vector<std::string>& answered) {
  const std::string text = "tea " + std::string(sequence.bytes) + " please";
  std::vector<ConformanceCase> cases{{sequence.what, text_message(text), answered}};
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    cases.push_back(
        {sequence.what, text_start(text.substr(0, cut)) + last_part(text.substr(cut)), answered});
  }
  expect_conformance(cases);
}

TEST(Rfc6455TextTest, WhatIsUtf8ComesBackWhereverItIsCut) {
  for (const auto& sequence : kValid) {
    expect_wherever_cut(sequence, {"text tea " + std::string(sequence.bytes) + " please"});
  }
}

TEST(Rfc6455TextTest, WhatIsNoneIsRefusedWhereverItIsCut) {
  for (const auto& sequence : kInvalid) expect_wherever_cut(sequence, {"close 1007"});
}

TEST(Rfc6455TextTest, EveryByteMayBeAFragmentOfItsOwn) {
  const std::string text = "\xce\xba\xe1\xbd\xb9 \xf0\x9f\x8d\xb5";
  std::string sent = text_start("");
  for (const char byte : text) sent += continuation(std::string(1, byte)) + ping("still here");
  std::vector<std::string> answers(text.size(), "pong still here");
  answers.push_back("text " + text);
  expect_conformance({{"8.1 with pings inside characters", sent + last_part(""), answers}});
}

TEST(Rfc6455TextTest, ATextMayNotEndInsideACharacter) {
  expect_conformance({
      {"8.1 half a character", text_message("half \xe2\x98"), {"close 1007"}},
      {"8.1 a lead byte at the end", text_message("half \xf0"), {"close 1007"}},
      {"8.1 then an empty fragment", text_start("half \xe2\x98") + last_part(""), {"close 1007"}},
      {"8.1 the rest in the next message",
       text_message("\xe2\x98") + text_message("\x95"),
       {"close 1007"}},
  });
}

// Nobody has to send megabytes to learn that the third byte was wrong.
TEST(Rfc6455TextTest, ItIsRefusedBeforeTheMessageEnds) {
  const std::string frame = text_message("no \xff tea" + std::string(1000, 'x'));
  expect_conformance({
      {"8.1 in a fragment that is not the last", text_start("no \xff tea"), {"close 1007"}},
      {"8.1 in a frame that is still arriving", frame.substr(0, 40), {"close 1007"}},
      {"8.1 as soon as no byte could mend it", text_start("\xf4\x90"), {"close 1007"}},
      {"8.1 a surrogate's second byte", text_start("\xed\xa0"), {"close 1007"}},
  });
}

TEST(Rfc6455TextTest, BinaryIsNotLookedAt) {
  for (const auto& sequence : kInvalid) {
    const std::string bytes(sequence.bytes);
    expect_conformance({{sequence.what, binary_message(bytes), {"binary " + bytes}}});
  }
}

}  // namespace
}  // namespace cuppa
