// Text as it comes out of the wire, whatever went in.
#include "wire/text.hpp"

#include <gtest/gtest.h>

#include <string>

#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

using wire::clean_text;
using wire::graphemes;

TEST(TextTest, PlainWordsStayAsTheyAre) {
  for (const std::string text : {"Expenses took 8 weeks.", "Llŷr a Siân", "ಠ_ಠ", "two\nlines",
                                 "Nguyễn Thị Minh Khai", "محمد", "李小龍"}) {
    EXPECT_EQ(clean_text(text), text);
  }
}

TEST(TextTest, LettersAreComposed) {
  EXPECT_EQ(clean_text("Sia\u0302n"), "Si\u00e2n");
  EXPECT_EQ(clean_text("A\u030a"), "\u00c5");
  EXPECT_EQ(clean_text("\u212b"), "\u00c5");  // the Ångström sign
}

TEST(TextTest, MarksThatTurnTheDirectionOfOthersAreTakenOut) {
  EXPECT_EQ(clean_text("safe\u202Eexe.txt"), "safeexe.txt");
  for (const std::string mark :
       {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"}) {
    EXPECT_EQ(clean_text("a" + mark + "b"), "ab");
  }
}

TEST(TextTest, JoinersStayWhereWordsNeedThem) {
  const std::string family = "👨‍👩‍👧", urdu = "می‌خواهم";
  EXPECT_EQ(clean_text(family), family);
  EXPECT_EQ(clean_text(urdu), urdu);
}

TEST(TextTest, FlagsOfNationsKeepTheirTags) {
  const std::string wales =
      "\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F";
  EXPECT_EQ(clean_text(wales), wales);
  EXPECT_EQ(clean_text("Cymru " + wales + " "), "Cymru " + wales);
}

TEST(TextTest, TagsAnywhereElseAreHiddenWordsAndGo) {
  EXPECT_EQ(clean_text("Asha\U000E0068\U000E0069 Patel"), "Asha Patel");
  EXPECT_EQ(clean_text("Asha\U000E0068"), "Asha");
}

TEST(TextTest, EmojiKeepTheirVariation) {
  const std::string heart = "❤️";
  EXPECT_EQ(clean_text(heart), heart);
  EXPECT_EQ(graphemes(heart), 1U);
}

TEST(TextTest, NothingButBlanksIsEmpty) {
  for (const std::string text : {"", " ", "\u200B\u200B", "\u200D", "\u00A0\u2003", " \n\t ",
                                 "\uFEFF", "\u2060", "\u202E", "\U000E0067\U000E007F"}) {
    EXPECT_EQ(clean_text(text), "") << text.size();
  }
}

TEST(TextTest, BlanksAroundWordsGoAndThoseBetweenStay) {
  EXPECT_EQ(clean_text("  \n Asha  Patel\u200B \n"), "Asha  Patel");
}

TEST(TextTest, ControlCharactersGoAndTabsBecomeBlanks) {
  std::string text = "a";
  text += '\0';
  text += "\x01\x1B[31m\x7F\u0085\rb\tc";
  EXPECT_EQ(clean_text(text), "a[31mb c");
}

TEST(TextTest, ATabIsABlankLikeAnother) { EXPECT_EQ(clean_text("\ta\tb\t"), "a b"); }

TEST(TextTest, CleaningTwiceChangesNothingMore) {
  for (const std::string text : {"  a\u202E \u0301b ", "\u0301", "e\u0301\u200B", "\u1100\u1161"}) {
    const auto once = clean_text(text);
    EXPECT_EQ(clean_text(once), once);
  }
}

TEST(TextTest, BrokenUtf8StopsNothing) {
  EXPECT_EQ(clean_text("caf\xC3"), "caf");
  EXPECT_EQ(clean_text("a\xED\xA0\x80z"), "a");  // half of a surrogate pair
  EXPECT_NO_FATAL_FAILURE(clean_text(std::string("\xFF\xFE\x00", 3)));
}

TEST(TextTest, LengthIsCountedAsPeopleCount) {
  EXPECT_EQ(graphemes(""), 0U);
  EXPECT_EQ(graphemes("Asha"), 4U);
  EXPECT_EQ(graphemes("Sia\u0302n"), 4U);
  EXPECT_EQ(graphemes("👨‍👩‍👧"), 1U);
  EXPECT_EQ(graphemes("🇬🇧🇺🇦"), 2U);
  EXPECT_EQ(graphemes("க்ஷி"), graphemes("க்ஷி"));
  EXPECT_EQ(graphemes(std::string(10'000, 'a')), 10'000U);
}

TEST(TextTest, AHugeHeapOfMarksIsOneLetterAndQuicklyRead) {
  std::string zalgo = "a";
  for (int i = 0; i < 5'000; ++i) zalgo += "\u0301";
  EXPECT_EQ(graphemes(zalgo), 1U);
  EXPECT_FALSE(clean_text(zalgo).empty());
}

TEST(DigestTest, IsSha256InBase64urlWithoutPadding) {
  EXPECT_EQ(wire::sha256(""), "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
  EXPECT_EQ(wire::sha256("abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
}

}  // namespace
}  // namespace cuppa::tests
