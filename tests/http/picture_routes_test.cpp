// Pictures of drawings and wall paper: what a phone writes beside one is not kept, hosts alone
// change them, and the others see those with a yes.
#include "http/picture_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <turbojpeg.h>

#include "http/record_routes.hpp"
#include "pictures/clean_jpeg.hpp"
#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kWhere = "51.7520N 1.2577W";
constexpr const char* kDescribed = R"({"description":"A bus that is late","with_yes":true})";

std::string jpeg_of(int width, int height) {
  const std::vector<unsigned char> grey(static_cast<std::size_t>(width) * height, 128);
  unsigned char* made = nullptr;
  unsigned long size = 0;  // NOLINT(google-runtime-int): TurboJPEG's own
  const auto compressor = tjInitCompress();
  tjCompress2(compressor, grey.data(), width, 0, height, TJPF_GRAY, &made, &size, TJSAMP_GRAY, 80,
              0);
  std::string jpeg(reinterpret_cast<const char*>(made), size);
  tjFree(made);
  tjDestroy(compressor);
  return jpeg;
}

// As a phone sends it: an EXIF segment behind the first marker says where it was taken.
std::string taken_by_a_phone() {
  const std::string beside = std::string("Exif\0\0", 6) + kWhere;
  const auto size = static_cast<char>(beside.size() + 2);
  return jpeg_of(40, 30).insert(2, std::string("\xFF\xE1\0", 3) + size + beside);
}

class PictureRoutesTest : public HttpScenario {
 protected:
  PictureRoutesTest() {
    add_picture_routes(router_, rooms_);
    add_record_routes(router_, rooms_);
    meeting_.given_people({"asha"});
    std::vector<StoredKey> keys;
    for (const auto* name : {"hana", "asha"}) {
      keys.push_back(key(name, KeyKind::participant, meeting_.id(name).text));
    }
    keep(meeting_, std::move(keys));
  }

  std::string report(const std::string& who) {
    HttpRequest request{"GET", "/api/sessions/sMeeting0001/export", {}, {}, {}, {}};
    request.query = {{"format", "html"}, {"profile", "consented"}};
    request.headers["authorization"] = "Bearer " + who;
    return body(asks(request));
  }

  SessionScenario meeting_;
};

TEST(CleanJpegTest, WhereItWasTakenIsGoneAndThePictureIsNot) {
  const auto taken = taken_by_a_phone();
  ASSERT_THAT(taken, HasSubstr(kWhere));
  const auto clean = clean_jpeg(taken);
  ASSERT_TRUE(clean);
  EXPECT_THAT(*clean, Not(HasSubstr(kWhere)));
  EXPECT_THAT(*clean, Not(HasSubstr("Exif")));
  EXPECT_EQ(clean_jpeg(*clean), clean) << "there is nothing left to take out";
}

TEST(CleanJpegTest, WhatIsNoWholeJpegIsNone) {
  const auto whole = jpeg_of(400, 300);
  EXPECT_FALSE(clean_jpeg(""));
  EXPECT_FALSE(clean_jpeg("<script>alert(1)</script>"));
  EXPECT_FALSE(clean_jpeg(whole.substr(0, whole.size() / 2)));
  EXPECT_FALSE(clean_jpeg(jpeg_of(2001, 2001))) << "more than four million points";
  EXPECT_TRUE(clean_jpeg(jpeg_of(2000, 2000)));
}

TEST_F(PictureRoutesTest, AHostAddsDescribesAndTakesOut) {
  EXPECT_EQ(asks("hana", "POST", "pictures", taken_by_a_phone()).status, 200);
  EXPECT_THAT(report("hana"), Not(HasSubstr("<img"))) << "not everybody can see it yet";
  EXPECT_EQ(asks("hana", "POST", "pictures/key", kDescribed).status, 200);
  EXPECT_THAT(body(asks("hana", "GET", "pictures")), HasSubstr("A bus that is late"));
  EXPECT_THAT(report("hana"), HasSubstr("alt=\"A bus that is late\""));
  const auto seen = asks("asha", "GET", "pictures/key");
  EXPECT_EQ(seen.content_type, "image/jpeg");
  EXPECT_EQ(body(seen), clean_jpeg(taken_by_a_phone()));
  EXPECT_EQ(asks("hana", "DELETE", "pictures/key").status, 200);
  EXPECT_EQ(asks("hana", "DELETE", "pictures/key").status, 404);
  EXPECT_THAT(report("hana"), Not(HasSubstr("<img")));
}

TEST_F(PictureRoutesTest, WithoutAYesItIsTheHostsAlone) {
  asks("hana", "POST", "pictures", taken_by_a_phone());
  asks("hana", "POST", "pictures/key", R"({"description":"A bus","with_yes":false})");
  EXPECT_EQ(asks("hana", "GET", "pictures/key").status, 200);
  EXPECT_EQ(asks("asha", "GET", "pictures/key").status, 404);
  EXPECT_THAT(report("hana"), Not(HasSubstr("<img")));
}

TEST_F(PictureRoutesTest, NobodyElseChangesThem) {
  EXPECT_EQ(asks("asha", "POST", "pictures", taken_by_a_phone()).status, 403);
  asks("hana", "POST", "pictures", taken_by_a_phone());
  EXPECT_EQ(asks("asha", "GET", "pictures").status, 403);
  EXPECT_EQ(asks("asha", "POST", "pictures/key", kDescribed).status, 403);
  EXPECT_EQ(asks("asha", "DELETE", "pictures/key").status, 403);
  EXPECT_EQ(asks("nobody", "GET", "pictures/key").status, 403);
}

TEST_F(PictureRoutesTest, WhatIsNoPictureIsRefusedInASentence) {
  const auto refused = asks("hana", "POST", "pictures", "GIF89a");
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(body(refused), HasSubstr("no picture that we can keep"));
  EXPECT_EQ(asks("hana", "POST", "pictures/other", kDescribed).status, 404);
  asks("hana", "POST", "pictures", taken_by_a_phone());
  EXPECT_EQ(asks("hana", "POST", "pictures/key", R"({"description":" ","with_yes":true})").status,
            400);
}

TEST_F(PictureRoutesTest, TwentyAreEnough) {
  Append append;
  append.session = SessionId{"sMeeting0001"};
  append.expected_sequence = static_cast<std::int64_t>(store_.load(append.session)->events.size());
  for (int i = 0; i < 20; ++i) append.pictures.push_back({std::to_string(i), "A bus", true, "j"});
  store_.append(std::move(append), [](AppendResult) {});
  loop_.run();
  EXPECT_EQ(asks("hana", "POST", "pictures", taken_by_a_phone()).status, 429);
}

}  // namespace
}  // namespace cuppa::tests
