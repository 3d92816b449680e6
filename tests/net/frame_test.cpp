// Bytes on the wire: frame headers and UTF-8.
#include <gtest/gtest.h>

#include "net/close_frame.hpp"
#include "net/utf8.hpp"
#include "room/subscriber.hpp"

namespace cuppa {
namespace {

using namespace std::string_literals;

TEST(TextFrameTest, TheLengthTakesOneThreeOrNineBytes) {
  EXPECT_EQ(*make_text_frame("hi"), "\x81\x02hi");
  EXPECT_EQ(*make_text_frame(""), "\x81\x00"s);
  EXPECT_EQ(make_text_frame(std::string(125, 'x'))->substr(0, 3), "\x81\x7dx");
  EXPECT_EQ(make_text_frame(std::string(126, 'x'))->substr(0, 5), "\x81\x7e\x00\x7ex"s);
  EXPECT_EQ(make_text_frame(std::string(65535, 'x'))->substr(0, 5), "\x81\x7e\xff\xffx"s);
  EXPECT_EQ(make_text_frame(std::string(65536, 'x'))->substr(0, 11),
            "\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00x"s);
}

TEST(CloseFrameTest, CarriesCodeAndReason) {
  EXPECT_EQ(make_close_frame(4101, "back soon"), "\x88\x0b\x10\x05"s + "back soon");
  EXPECT_EQ(make_close_frame(0, "unsaid"), "\x88\x00"s);
  EXPECT_EQ(make_close_frame(4000, std::string(200, 'x')).size(), 2U + 2U + 123U);
}

TEST(Utf8Test, WholeCharactersPassAndPartsDoNot) {
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("tea, th\u00e9, \u8336, \U0001F375"));
  EXPECT_FALSE(is_utf8("\x80"));
  EXPECT_FALSE(is_utf8("caf\xe9"));
  EXPECT_FALSE(is_utf8("\xe2\x98"));
  EXPECT_FALSE(is_utf8("\xc0\xaf"));          // overlong
  EXPECT_FALSE(is_utf8("\xed\xa0\x80"));      // a surrogate
  EXPECT_FALSE(is_utf8("\xf4\x90\x80\x80"));  // above U+10FFFF
}

}  // namespace
}  // namespace cuppa
