// Bytes as text.
#include "wire/base64.hpp"

#include <gtest/gtest.h>

namespace cuppa::wire {
namespace {

// RFC 4648 §10.
TEST(Base64Test, TheExamplesOfTheStandardComeOutAsItSays) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(Base64Test, ForAddressesThereIsNoPaddingAndNothingThatMeansSomethingInOne) {
  EXPECT_EQ(base64url(""), "");
  EXPECT_EQ(base64url("f"), "Zg");
  EXPECT_EQ(base64url("fo"), "Zm8");
  EXPECT_EQ(base64url("foo"), "Zm9v");
  EXPECT_EQ(base64("\xfb\xff\xbf"), "+/+/");
  EXPECT_EQ(base64url("\xfb\xff\xbf"), "-_-_");
}

}  // namespace
}  // namespace cuppa::wire
