// The team's password: what it opens, for whom, and how often it may be tried.
#include "http/host_key_routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "http/host_password.hpp"
#include "http/session_routes.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

// As the thread does it, but now: what fits is what the hash was "made" of.
class PlainChecks final : public PasswordChecks {
 public:
  bool check(std::string hash, std::string cleaned, Done done) override {
    if (is_full) return false;
    hashes.push_back(hash);
    done(hash == "hash of " + cleaned);
    return true;
  }
  bool is_full = false;
  std::vector<std::string> hashes;
};

class HostKeyRoutesTest : public HttpScenario {
 protected:
  HostKeyRoutesTest() {
    rooms_.surroundings().fresh_key = [this] {
      return std::to_string(++made_) + "-key-of-twenty-letters";
    };
    routes_.add_to(router_);
    sessions_.add_to(router_);
    add_host_password_routes(router_, rooms_);
  }

  void set_password(std::optional<std::string> hash) {
    store_.set_host_password(std::move(hash), [](AppendResult) {});
    loop_.run();
  }
  HttpResponse tries(const std::string& password, const std::string& address = "203.0.113.7") {
    const Json asked{{"password", password}};
    return asks({"POST", "/api/host-key", {}, {}, asked.dump(), address});
  }
  std::string code(const HttpResponse& response) {
    return Json::parse(body(response)).value("code", "");
  }
  int makes_session(const std::string& key, const std::string& device) {
    const Json asked{{"key", key}, {"token", device}, {"title", "Tea"}};
    return asks({"POST", "/api/sessions", {}, {}, asked.dump(), {}}).status;
  }
  std::string has_password() { return body(asks({"GET", "/api/host-key", {}, {}, {}, {}})); }

  int made_ = 0;
  PlainChecks checks_;
  HostKeyRoutes routes_{rooms_, checks_};
  SessionRoutes sessions_{rooms_, {}};
};

const std::string kRight = "a brew for everyone", kPhone(22, 'p'), kLaptop(22, 'q');

TEST_F(HostKeyRoutesTest, TheRightOneGivesAKeyThatMakesOneSessionAsALinkDoes) {
  EXPECT_THAT(has_password(), HasSubstr(R"("password":false)"));
  set_password("hash of " + kRight);
  EXPECT_THAT(has_password(), HasSubstr(R"("password":true)"));
  const auto given = tries("  " + kRight + " ");
  ASSERT_EQ(given.status, 201);
  const auto key = Json::parse(body(given)).at("key").get<std::string>();
  EXPECT_EQ(makes_session(key, kPhone), 201);
  EXPECT_EQ(makes_session(key, kLaptop), 403) << "one session";
}

TEST_F(HostKeyRoutesTest, TheKeyIsGoodForADayAndEndsWhenThePasswordChanges) {
  set_password("hash of " + kRight);
  const auto late = Json::parse(body(tries(kRight))).at("key").get<std::string>();
  const auto lost = Json::parse(body(tries(kRight))).at("key").get<std::string>();
  clock_.set(clock_.now() + limits::kPasswordHostKeyGood);
  EXPECT_EQ(makes_session(late, kPhone), 403);
  clock_.set(clock_.now() - Duration{1});
  set_password("hash of another");
  EXPECT_EQ(makes_session(lost, kPhone), 403);
}

TEST_F(HostKeyRoutesTest, AWrongOneIsRefusedInAPlainSentenceWhetherThereIsAPasswordOrNot) {
  for (const auto& set : {std::optional<std::string>{}, std::optional{"hash of " + kRight}}) {
    set_password(set);
    const auto refused = tries("a guess of mine");
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(code(refused), "wrong_password");
    EXPECT_THAT(body(refused), HasSubstr(refusal_sentence("wrong_password")));
  }
  ASSERT_EQ(checks_.hashes.size(), 2U) << "also without one something is checked";
  EXPECT_EQ(checks_.hashes[0], hash_of_nothing());
  EXPECT_TRUE(store_.host_keys().empty());
}

TEST_F(HostKeyRoutesTest, AfterTenInAMinuteNobodyTriesFromThatAddressNorAfterAHundredFromAny) {
  set_password("hash of " + kRight);
  for (int i = 0; i < limits::kWrongCodesAMinutePerAddress; ++i) tries("a guess of mine");
  EXPECT_EQ(code(tries(kRight)), "too_many");
  EXPECT_EQ(tries(kRight, "203.0.113.8").status, 201);
  for (int i = limits::kWrongCodesAMinutePerAddress; i < limits::kWrongCodesAMinuteOverall; ++i) {
    tries("a guess of mine", "198.51.100." + std::to_string(i));
  }
  EXPECT_EQ(code(tries(kRight, "203.0.113.9")), "too_many");
  clock_.set(clock_.now() + Duration{60'000});
  EXPECT_EQ(tries(kRight).status, 201);
}

TEST_F(HostKeyRoutesTest, NobodyIsLetOffWhoComesFromThisMachine) {
  set_password("hash of " + kRight);
  for (const auto* address : {"127.0.0.1", "::1"}) EXPECT_EQ(tries("", address).status, 400);
  EXPECT_EQ(tries("a guess of mine", "127.0.0.1").status, 403);
}

TEST_F(HostKeyRoutesTest, WhereTooManyWaitToBeCheckedTheNextIsAskedToWait) {
  set_password("hash of " + kRight);
  checks_.is_full = true;
  EXPECT_EQ(code(tries(kRight)), "too_many");
}

TEST_F(HostKeyRoutesTest, OnlyTheOwnerSetsAHashAndTakesItAway) {
  const Json asked{{"hash", hash_of_nothing()}};
  HttpRequest request{"POST", "/control/host-password", {}, {}, asked.dump(), {}};
  EXPECT_EQ(asks(request).status, 403);
  EXPECT_EQ(store_.host_password(), std::nullopt);
  request.from_owner = true;
  EXPECT_EQ(asks(request).status, 200);
  EXPECT_EQ(store_.host_password(), hash_of_nothing());
  request.body = R"({"hash":"the password itself"})";
  EXPECT_EQ(asks(request).status, 400);
  request = {"DELETE", "/control/host-password", {}, {}, {}, {}, true};
  EXPECT_EQ(asks(request).status, 200);
  EXPECT_EQ(store_.host_password(), std::nullopt);
}

TEST(HostPasswordTest, ItsHashSaysHowItWasMadeAndNotOfWhat) {
  const auto hash = hash_password(kRight), again = hash_password(kRight);
  EXPECT_TRUE(is_password_hash(hash)) << hash;
  EXPECT_NE(hash, again) << "the salt is another";
  EXPECT_THAT(hash, Not(HasSubstr(kRight)));
  EXPECT_TRUE(fits_password(hash, kRight));
  EXPECT_FALSE(fits_password(hash, kRight + "."));
  EXPECT_FALSE(fits_password(hash_of_nothing(), kRight));
}

TEST(HostPasswordTest, TwelveLettersAreEnoughAsPeopleCountThem) {
  EXPECT_EQ(cleaned_password("  cafe\u0301 at eleven "), "caf\u00e9 at eleven");
  EXPECT_EQ(problem_with_password(std::string(12, 'a')), "");
  EXPECT_THAT(problem_with_password(std::string(11, 'a')), HasSubstr("12 letters or more"));
  EXPECT_THAT(problem_with_password(std::string(1025, 'a')), HasSubstr("too long"));
}

// A loop that a test can wait for.
class WaitedLoop final : public Loop {
 public:
  void post(std::function<void()> work) override {
    const std::lock_guard lock(mutex_);
    work_.push_back(std::move(work));
    wake_.notify_one();
  }
  void run(std::size_t times) {
    for (; times > 0; --times) {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return !work_.empty(); });
      const auto work = std::move(work_.front());
      work_.pop_front();
      lock.unlock();
      work();
    }
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> work_;
};

TEST(PasswordThreadTest, ChecksOneAfterTheOtherAndTakesNoMoreThanMayWait) {
  WaitedLoop loop;
  std::vector<bool> fits;
  std::size_t taken = 0;
  const auto hash = hash_password(kRight);
  {
    PasswordThread thread(loop);
    for (const auto& password : {kRight, std::string{"a guess of mine"}}) {
      taken += thread.check(hash, password, [&](bool one) { fits.push_back(one); }) ? 1U : 0U;
    }
    loop.run(taken);
    EXPECT_THAT(fits, testing::ElementsAre(true, false));
    taken = 0;
    while (thread.check(hash, kRight, [](bool) {})) ASSERT_LT(++taken, 100U);
    EXPECT_GE(taken, limits::kPasswordsWaitingMax);
  }
}

}  // namespace
}  // namespace cuppa::tests
