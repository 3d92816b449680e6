// How often one address may ask for what makes something.
#include "http/request_rates.hpp"

#include <gtest/gtest.h>

#include "support/fake_clock.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

class RequestRatesTest : public testing::Test {
 protected:
  static HttpRequest post(const std::string& path, const std::string& address = "192.0.2.1") {
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.address = address;
    return request;
  }

  // How many of so many get through.
  int let_through(const HttpRequest& request, int times) {
    int passed = 0;
    for (int i = 0; i < times; ++i) passed += rates_.refuse(request) ? 0 : 1;
    return passed;
  }

  FakeClock clock_;
  RequestRates rates_{clock_, 1};
};

TEST_F(RequestRatesTest, AVenueComesInAtOnceAndAFloodDoesNot) {
  EXPECT_EQ(let_through(post("/api/join"), 400), 400);
  EXPECT_EQ(let_through(post("/api/join"), 5000), limits::kKeysMadeBurst - 400);
  clock_.set(clock_.now() + Duration{1000});
  EXPECT_EQ(let_through(post("/api/join"), 5000), limits::kKeysMadeASecond);
}

TEST_F(RequestRatesTest, TheRefusalSaysWhenToComeBack) {
  let_through(post("/api/join"), limits::kKeysMadeBurst);
  const auto refusal = rates_.refuse(post("/api/join"));
  ASSERT_TRUE(refusal);
  EXPECT_EQ(refusal->status, 429);
  EXPECT_EQ(refusal->headers.at("Retry-After"), "5");
  EXPECT_NE(std::get<std::string>(refusal->body).find("too_many"), std::string::npos);
}

TEST_F(RequestRatesTest, EachThingThatIsMadeHasItsOwnLimit) {
  let_through(post("/api/join"), 5000);
  EXPECT_EQ(let_through(post("/api/sessions"), 5000), limits::kSessionsMadeBurst);
  EXPECT_EQ(let_through(post("/api/sessions/a/next"), 1), 0);
  EXPECT_EQ(let_through(post("/api/sessions/a/pictures"), 5000), limits::kPicturesMadeBurst);
  EXPECT_EQ(let_through(post("/api/sessions/a/need"), 5000), limits::kNeedsToldBurst);
  EXPECT_EQ(let_through(post("/api/sessions/a/concerns"), 1), 0);
  EXPECT_EQ(let_through(post("/api/invitation/a/need"), 5000), limits::kInvitedNeedsToldBurst);
  EXPECT_EQ(let_through(post("/api/own-words"), 5000), limits::kChangesBurst);
}

TEST_F(RequestRatesTest, OneAddressTakesNothingFromAnother) {
  let_through(post("/api/join"), 5000);
  EXPECT_EQ(let_through(post("/api/join", "192.0.2.2"), 1), 1);
}

TEST_F(RequestRatesTest, ReadingAndTheOwnerAreNeverRefused) {
  auto read = post("/api/sessions/a/pictures");
  read.method = "GET";
  EXPECT_EQ(let_through(read, 5000), 5000);
  auto owner = post("/control/invite");
  owner.from_owner = true;
  EXPECT_EQ(let_through(owner, 5000), 5000);
}

TEST_F(RequestRatesTest, ManyTimesAsMuchWhereTheHostSaysSo) {
  RequestRates generous{clock_, 3};
  int passed = 0;
  for (int i = 0; i < 5000; ++i) passed += generous.refuse(post("/api/sessions")) ? 0 : 1;
  EXPECT_EQ(passed, 3 * limits::kSessionsMadeBurst);
}

TEST_F(RequestRatesTest, AMillionAddressesAreForgottenAgain) {
  let_through(post("/api/sessions"), limits::kSessionsMadeBurst);
  for (std::size_t i = 0; i < 3 * limits::kAddressesRemembered; ++i) {
    rates_.refuse(post("/api/sessions", std::to_string(i)));
  }
  clock_.set(clock_.now() + Duration{60'000});
  EXPECT_EQ(let_through(post("/api/sessions"), 1), 1);
}

}  // namespace
}  // namespace cuppa::tests
