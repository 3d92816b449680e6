// Typed codes that are wrong: after ten in a minute an address has to wait, and hears so in a plain
// sentence. A venue shares one address, so links and QR codes still bring its people in.
#include "http/wrong_codes.hpp"

#include <gtest/gtest.h>

#include <optional>

#include "http/session_routes.hpp"
#include "store/memory_event_store.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_loop.hpp"
#include "support/protocol_files.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

const std::string kVenue = "203.0.113.7";
constexpr Duration kAMinute{60'000};

struct Answer {
  int status = 0;
  Json body;

  [[nodiscard]] std::string code() const { return body.value("code", ""); }
};

class WrongCodesTest : public testing::Test {
 protected:
  WrongCodesTest() {
    routes_.add_to(router_);
    store_.add_host_key({wire::sha256("host link"), clock_.now(), clock_.now() + kAMinute},
                        [](AppendResult) {});
    loop_.run();
    const auto made = ask("/api/sessions", {{"key", "host link"}, {"title", "Tea"}}, kVenue);
    code_ = made.code();
    join_key_ = rooms_.find(SessionId{made.body.at("session")})->state().join_key;
  }

  Answer ask(const std::string& path, Json body, const std::string& address) {
    body["token"] = "token-of-a-device-number-" + std::to_string(++devices_);
    HttpRequest request{"POST", path, {}, {}, body.dump(), address};
    request.headers["content-type"] = "application/json";
    Answer answer;
    router_(request, [&](const HttpResponse& response) {
      answer = {response.status, Json::parse(std::get<std::string>(response.body))};
    });
    loop_.run();
    return answer;
  }
  Answer types(const std::string& code, const std::string& address = kVenue) {
    return ask("/api/join", {{"code", code}, {"name", "Asha"}}, address);
  }
  Answer scans(const std::string& key, const std::string& address = kVenue) {
    return ask("/api/join", {{"key", key}, {"name", "Asha"}}, address);
  }
  void types_wrong_codes(int times, const std::string& address = kVenue) {
    for (int i = 0; i < times; ++i) ASSERT_EQ(types("999999", address).code(), "wrong_code");
  }

  FakeClock clock_;
  FakeLoop loop_;
  FakeAlarms alarms_;
  MemoryEventStore store_{loop_};
  int keys_ = 0;
  RoomRegistry rooms_{{store_,
                       clock_,
                       alarms_,
                       [] { return std::uint64_t{482'915}; },
                       {},
                       [this] { return std::to_string(++keys_) + "-key-of-twenty-letters"; },
                       {},
                       clock_.now()}};
  SessionRoutes routes_{rooms_, {}};
  Router router_;
  int devices_ = 0;
  std::string code_, join_key_;
};

TEST_F(WrongCodesTest, AfterTenInAMinuteAnAddressHearsInAPlainSentenceThatItHasToWait) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  const auto eleventh = types("999999");
  EXPECT_EQ(eleventh.status, 429);
  EXPECT_EQ(eleventh.code(), "too_many");
  EXPECT_EQ(eleventh.body.at("sentence"), refusal_sentence("too_many"));
  EXPECT_NE(refusal_sentence("too_many"), "");
  EXPECT_EQ(eleventh.body.at("try_again"), true);
}

TEST_F(WrongCodesTest, WhoeverTriesOnIsNotToldWhichCodeIsRight) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  EXPECT_EQ(types(code_).code(), "too_many");
}

TEST_F(WrongCodesTest, TheRestOfTheVenueStillComesInByTheQrCode) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  EXPECT_EQ(scans(join_key_).status, 201);
  EXPECT_EQ(types("999999").code(), "too_many");
}

TEST_F(WrongCodesTest, LinksThatDoNotWorkAnyMoreCountForNothing) {
  for (int i = 0; i < 3 * limits::kWrongCodesAMinutePerAddress; ++i) {
    ASSERT_EQ(scans("a link of another session").code(), "wrong_key");
  }
  EXPECT_EQ(types(code_).status, 201);
}

TEST_F(WrongCodesTest, RightCodesFromOneAddressAreNotCounted) {
  for (int i = 0; i < 3 * limits::kWrongCodesAMinutePerAddress; ++i) {
    ASSERT_EQ(types(code_).status, 201);
  }
}

TEST_F(WrongCodesTest, AMinuteLaterTheVenueMayTypeAgain) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  clock_.set(clock_.now() + kAMinute - Duration{1});
  EXPECT_EQ(types(code_).code(), "too_many");
  clock_.set(clock_.now() + Duration{1});
  EXPECT_EQ(types(code_).status, 201);
}

TEST_F(WrongCodesTest, WhatWasRefusedForBeingTooManyDoesNotMakeTheWaitLonger) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  clock_.set(clock_.now() + Duration{30'000});
  for (int i = 0; i < 50; ++i) ASSERT_EQ(types("999999").code(), "too_many");
  clock_.set(clock_.now() + Duration{30'000});
  EXPECT_EQ(types(code_).status, 201);
}

TEST_F(WrongCodesTest, AnotherAddressIsNotHeldUp) {
  types_wrong_codes(limits::kWrongCodesAMinutePerAddress);
  EXPECT_EQ(types(code_, "203.0.113.8").status, 201);
}

// Somebody with many addresses: no code may be found by trying, so all wait; the QR code works on.
TEST_F(WrongCodesTest, ManyAddressesTogetherHaveALimitToo) {
  const int addresses = limits::kWrongCodesAMinuteOverall / limits::kWrongCodesAMinutePerAddress;
  for (int i = 0; i < addresses; ++i) {
    types_wrong_codes(limits::kWrongCodesAMinutePerAddress, "198.51.100." + std::to_string(i));
  }
  EXPECT_EQ(types(code_).code(), "too_many");
  EXPECT_EQ(scans(join_key_).status, 201);
  clock_.set(clock_.now() + kAMinute);
  EXPECT_EQ(types(code_).status, 201);
}

TEST(WrongCodesOfManyAddressesTest, ADeviceThatChangesItsIPv6AddressIsStillOne) {
  WrongCodes wrong;
  const Instant now{1};
  for (int i = 0; i < limits::kWrongCodesAMinutePerAddress; ++i) {
    const auto address = "2001:db8:1:2::" + std::to_string(i + 1);
    EXPECT_TRUE(wrong.may_try(address, now));
    wrong.was_wrong(address, now);
  }
  EXPECT_FALSE(wrong.may_try("2001:db8:1:2:ffff::9", now));
  EXPECT_TRUE(wrong.may_try("2001:db8:1:3::1", now));
}

}  // namespace
}  // namespace cuppa::tests
