// Who may make which link.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/session_routes.hpp"
#include "support/http_scenario.hpp"

namespace cuppa::tests {
namespace {

class LinkRoutesTest : public HttpScenario {
 protected:
  LinkRoutesTest() {
    routes_.add_to(router_);
    meeting_.given_people({"asha", "cora", "ron"});
    for (const auto* name : {"cora", "ron"}) {
      meeting_.given("hana", GiveRole{meeting_.id(name), Role::cohost});
    }
    meeting_.given("hana", RemoveParticipant{meeting_.id("ron")});
    meeting_.given_door(Door::knock).when_joins("kim");
    std::vector<StoredKey> keys;
    for (const auto* name : {"hana", "asha", "cora", "ron", "kim"}) {
      keys.push_back(key(name, KeyKind::participant, meeting_.id(name).text));
    }
    keep(meeting_, std::move(keys));
  }

  int makes(const std::string& who, const std::string& role, const std::string& more = "") {
    return asks(who, "POST", "links", R"({"role":")" + role + "\"" + more + "}").status;
  }

  SessionScenario meeting_;
  SessionRoutes routes_{rooms_, {}};
};

constexpr const char* kForHosts[] = {"cohost", "screen", "reviewer", "captioner"};

TEST_F(LinkRoutesTest, HostsMakeEveryLink) {
  for (const auto* role : kForHosts) {
    EXPECT_EQ(makes("hana", role), 201) << role;
    EXPECT_EQ(makes("cora", role), 201) << role;
  }
}

TEST_F(LinkRoutesTest, OthersMakeOneForTheirOwnSecondDeviceOnly) {
  EXPECT_EQ(makes("asha", "same_person"), 201);
  for (const auto* role : kForHosts) EXPECT_EQ(makes("asha", role), 403) << role;
}

TEST_F(LinkRoutesTest, WhoeverKnocksOrWasAskedToLeaveMakesNone) {
  for (const auto* role : {"same_person", "cohost", "screen", "reviewer", "captioner"}) {
    EXPECT_EQ(makes("ron", role), 403) << role;
    EXPECT_EQ(makes("kim", role), 403) << role;
    EXPECT_EQ(makes("nobody", role), 403) << role;
  }
}

TEST_F(LinkRoutesTest, ACaptionersTableIsThere) {
  EXPECT_EQ(makes("hana", "captioner", R"(,"table":"t1")"), 201);
  EXPECT_EQ(makes("hana", "captioner", R"(,"table":"t9")"), 404);
}

}  // namespace
}  // namespace cuppa::tests
