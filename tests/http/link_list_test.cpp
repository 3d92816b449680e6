// Who sees which links are open, ends them and has new ones in their place; and what ends with a
// link.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/caption_routes.hpp"
#include "http/follow_up_routes.hpp"
#include "http/invitation_routes.hpp"
#include "http/link_control_routes.hpp"
#include "http/link_routes.hpp"
#include "http/record_routes.hpp"
#include "http/session_routes.hpp"
#include "room/gateway.hpp"
#include "support/fake_subscriber.hpp"
#include "support/http_scenario.hpp"
#include "support/protocol_files.hpp"

namespace cuppa::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string kRestOfKey = "-secret-of-a-link-0123";

class LinkListTest : public HttpScenario {
 protected:
  LinkListTest() {
    rooms_.surroundings().fresh_key = [this] { return std::to_string(++made_) + kRestOfKey; };
    routes_.add_to(router_);
    add_link_routes(router_, rooms_);
    add_link_control_routes(router_, rooms_);
    add_record_routes(router_, rooms_);
    add_caption_routes(router_, rooms_);
    add_follow_up_routes(router_, rooms_);
    add_invitation_routes(router_, rooms_);
    meeting_.given_people({"asha", "cora", "ron"});
    for (const auto* name : {"cora", "ron"}) {
      meeting_.given("hana", GiveRole{meeting_.id(name), Role::cohost});
    }
    meeting_.given("hana", RemoveParticipant{meeting_.id("ron")});
    meeting_.given("hana", OpenFollowUp{std::string(22, 'f')});
    meeting_.given("hana", WriteInvitation{{}, std::string(22, 'i')});
    meeting_.given("asha", AddPark{"The lift"});
    meeting_.given("hana", FollowUpPark{ItemId{"k1"}, "Jo", "2030-01-02", ""});
    meeting_.given_door(Door::knock).when_joins("kim");
    clock_.set(meeting_.now());
    std::vector<StoredKey> keys{
        key(std::string(22, 'f'), KeyKind::follow_up, ""),
        key(std::string(22, 'i'), KeyKind::invitation, ""),
        key("a note's", KeyKind::no_name_note, "no_name"),
        key("own words'", KeyKind::own_words, meeting_.id("asha").text),
    };
    for (auto& page : keys) {
      if (page.kind == KeyKind::follow_up || page.kind == KeyKind::invitation) {
        page.made_at = clock_.now();
      }
    }
    for (const auto* name : {"hana", "asha", "cora", "ron", "kim"}) {
      keys.push_back(key(name, KeyKind::participant, meeting_.id(name).text));
    }
    keep(meeting_, std::move(keys));
  }

  // The secret of a new link.
  std::string makes(const std::string& who, const std::string& role) {
    const auto made = asks(who, "POST", "links", R"({"role":")" + role + "\"}");
    EXPECT_EQ(made.status, 201) << body(made);
    return Json::parse(body(made)).value("key", "");
  }

  // A new device comes by it; the status.
  int comes_by(const std::string& secret, const std::string& device) {
    const auto text = R"({"key":")" + secret + R"(","token":")" + device + "\"}";
    return asks({"POST", "/api/links", {}, {}, text, {}}).status;
  }

  Json listed_for(const std::string& who) {
    return Json::parse(body(asks(who, "GET", "links"))).at("links");
  }
  std::vector<std::string> kinds_for(const std::string& who) {
    std::vector<std::string> kinds;
    for (const auto& link : listed_for(who)) kinds.push_back(link.at("kind"));
    return kinds;
  }
  std::string number_of(const std::string& kind) {
    for (const auto& link : listed_for("hana")) {
      if (link.at("kind") == kind) return std::to_string(link.at("number").get<int>());
    }
    return "none";
  }
  int ends(const std::string& who, const std::string& number) {
    return asks(who, "DELETE", "links/" + number).status;
  }
  int reads_record(const std::string& secret) { return asks(secret, "GET", "record").status; }

  std::shared_ptr<FakeSubscriber> connects(const std::string& secret) {
    auto device = std::make_shared<FakeSubscriber>();
    gateway_.opened(device);
    gateway_.received(device, R"({"type":"hello","version":1,"key":")" + secret +
                                  R"(","tab":"tab1","client_time":1})");
    loop_.run();
    return device;
  }

  HttpResponse owner_asks(const std::string& method, const std::string& path,
                          const std::string& session = {}) {
    HttpRequest request{method, path, {}, {}, {}, {}, true};
    if (!session.empty()) request.query["session"] = session;
    return asks(request);
  }

  int made_ = 0;
  SessionScenario meeting_;
  SessionRoutes routes_{rooms_, {}};
  Gateway gateway_{rooms_};
};

const std::string kPhone(22, 'p'), kLaptop(22, 'q');

TEST_F(LinkListTest, HostsAndCoHostsSeeWhatIsOpenAndNeverASecret) {
  std::string secrets;
  for (const auto* role : {"cohost", "screen", "reviewer", "captioner"}) {
    secrets += makes("hana", role) + " ";
  }
  const auto page = Json::parse(body(asks("cora", "GET", "links")));
  EXPECT_EQ(misfit("types/links.json", page), "");
  EXPECT_THAT(kinds_for("cora"),
              ElementsAre("follow_up", "invitation", "cohost", "screen", "reviewer", "captioner"));
  EXPECT_EQ(page["links"][2]["made_at"], clock_.now().ms);
  EXPECT_EQ(page["links"][2]["devices"], 0);
  std::istringstream each(secrets);
  for (std::string secret; each >> secret;) {
    EXPECT_THAT(page.dump(), Not(HasSubstr(secret)));
    EXPECT_THAT(page.dump(), Not(HasSubstr(wire::sha256(secret))));
  }
}

TEST_F(LinkListTest, NobodyElseSeesThemOrEndsOneOrHasANewOne) {
  makes("hana", "reviewer");
  const auto number = number_of("reviewer");
  for (const auto* who : {"asha", "ron", "kim", "nobody", ""}) {
    EXPECT_EQ(asks(who, "GET", "links").status, 403) << who;
    EXPECT_EQ(ends(who, number), 403) << who;
    EXPECT_EQ(asks(who, "POST", "links/" + number + "/renew").status, 403) << who;
  }
  EXPECT_EQ(number_of("reviewer"), number);
}

TEST_F(LinkListTest, AReviewersLinkEndsAndWhoeverCameByItReadsNothingMore) {
  const auto secret = makes("hana", "reviewer"), other = makes("hana", "reviewer");
  EXPECT_EQ(comes_by(secret, kPhone), 201);
  EXPECT_EQ(comes_by(other, kLaptop), 201);
  EXPECT_EQ(listed_for("hana")[2]["devices"], 1);
  EXPECT_EQ(reads_record(kPhone), 200);

  EXPECT_EQ(ends("cora", number_of("reviewer")), 200);
  EXPECT_EQ(reads_record(kPhone), 403);
  EXPECT_EQ(reads_record(secret), 403);
  EXPECT_EQ(comes_by(secret, std::string(22, 'r')), 403);
  EXPECT_EQ(reads_record(kLaptop), 200) << "the other link is another's";
  EXPECT_EQ(ends("hana", "4711"), 404);
}

TEST_F(LinkListTest, WhoeverCameByALinkBringsInNobodyByTheirOwnKey) {
  EXPECT_EQ(comes_by(makes("hana", "reviewer"), kPhone), 201);
  EXPECT_EQ(comes_by(kPhone, kLaptop), 403);
}

TEST_F(LinkListTest, ADeviceThatComesWhileItsLinkEndsIsLetInNowhere) {
  const auto secret = makes("hana", "reviewer");
  const auto number = number_of("reviewer");
  store_.hold();
  ends("hana", number);
  comes_by(secret, kPhone);
  store_.release();
  loop_.run();
  EXPECT_EQ(reads_record(kPhone), 403);
}

TEST_F(LinkListTest, ARoomScreenIsToldThatItsLinkHasEndedAndAnotherStays) {
  const auto secret = makes("hana", "screen"), other = makes("hana", "screen");
  comes_by(secret, kPhone);
  comes_by(other, kLaptop);
  const auto hall = connects(kPhone), kitchen = connects(kLaptop), host = connects("hana");
  EXPECT_EQ(ends("hana", number_of("screen")), 200);
  EXPECT_EQ(hall->closed_with(), 4003);
  EXPECT_EQ(kitchen->closed_with(), std::nullopt);
  EXPECT_EQ(host->closed_with(), std::nullopt);
  EXPECT_EQ(connects(kPhone)->closed_with(), 4003) << "and not when it comes again";
}

TEST_F(LinkListTest, WhoeverCameAsACoHostKeepsTheirPlace) {
  const auto secret = makes("hana", "cohost");
  EXPECT_EQ(comes_by(secret, kPhone), 201);
  EXPECT_EQ(listed_for("hana")[2]["devices"], 1);
  const auto device = connects(kPhone);
  EXPECT_EQ(ends("hana", number_of("cohost")), 200);
  EXPECT_EQ(device->closed_with(), std::nullopt);
  EXPECT_EQ(asks(kPhone, "GET", "links").status, 200);
  EXPECT_EQ(comes_by(secret, kLaptop), 403);
}

TEST_F(LinkListTest, AHostsOwnFurtherDevicesEndButTheOneThatAsksAndNoOtherHostSeesTheLink) {
  const auto secret = makes("hana", "same_person");
  comes_by(secret, kPhone);
  comes_by(secret, kLaptop);
  EXPECT_EQ(number_of("same_person") == "none", false);
  EXPECT_THAT(kinds_for("cora"), ElementsAre("follow_up", "invitation"));
  EXPECT_EQ(ends("cora", number_of("same_person")), 404);
  EXPECT_EQ(ends(kPhone, number_of("same_person")), 200);
  EXPECT_EQ(asks(kPhone, "GET", "links").status, 200);
  EXPECT_EQ(asks("hana", "GET", "links").status, 200) << "it did not come by this link";
  EXPECT_EQ(asks(kLaptop, "GET", "links").status, 403);
}

TEST_F(LinkListTest, OfWhoeverIsNoHostTheSecondDeviceIsInNoList) {
  makes("asha", "same_person");
  makes("asha", "own_words");
  EXPECT_THAT(kinds_for("hana"), ElementsAre("follow_up", "invitation"));
  const auto owners = body(owner_asks("GET", "/control/links"));
  for (const auto* kind : {"same_person", "own_words", "no_name", "participant"}) {
    EXPECT_THAT(owners, Not(HasSubstr(kind)));
  }
}

TEST_F(LinkListTest, ANewOneTakesItsPlaceAndTheOldOneEnds) {
  const auto old = makes("hana", "captioner");
  const auto number = number_of("captioner");
  clock_.set(clock_.now() + Duration{1000});
  const auto renewed = asks("hana", "POST", "links/" + number + "/renew");
  ASSERT_EQ(renewed.status, 201) << body(renewed);
  const auto told = Json::parse(body(renewed));
  EXPECT_THAT(told["url"], HasSubstr("/api/captions?key=" + told["key"].get<std::string>()));
  EXPECT_FALSE(store_.find_key(wire::sha256(old)));
  ASSERT_TRUE(store_.find_key(wire::sha256(told["key"].get<std::string>())));
  EXPECT_THAT(kinds_for("hana"), ElementsAre("follow_up", "invitation", "captioner"));
  EXPECT_EQ(listed_for("hana")[2]["made_at"], clock_.now().ms);
  EXPECT_NE(number_of("captioner"), number);
}

TEST_F(LinkListTest, SoDoesOneForPeopleOrAScreen) {
  // 200: who comes by the last one is there already.
  for (const auto& [role, comes_in] :
       {std::pair{"cohost", 201}, {"reviewer", 201}, {"screen", 201}, {"same_person", 200}}) {
    const auto old = makes("hana", role);
    const auto renewed = asks("hana", "POST", "links/" + number_of(role) + "/renew");
    ASSERT_EQ(renewed.status, 201) << role << body(renewed);
    EXPECT_EQ(comes_by(old, std::string(20, 'o') + role[0] + "1"), 403) << role;
    const auto secret = Json::parse(body(renewed)).at("key").get<std::string>();
    EXPECT_EQ(comes_by(secret, std::string(20, 'n') + role[0] + "1"), comes_in) << role;
  }
}

TEST_F(LinkListTest, PagesForEverybodyGetAnotherAddressAndTheFollowUpPageCanBeClosed) {
  const auto page = [&](const std::string& path, char letter) {
    return asks({"GET", path + std::string(22, letter), {}, {}, {}, {}}).status;
  };
  ASSERT_EQ(page("/api/follow-up/", 'f'), 200);
  ASSERT_EQ(page("/api/invitation/", 'i'), 200);
  const auto renewed = asks("hana", "POST", "links/" + number_of("follow_up") + "/renew");
  const auto url = Json::parse(body(renewed)).at("url").get<std::string>();
  EXPECT_EQ(page("/api/follow-up/", 'f'), 403);
  EXPECT_EQ(
      asks({"GET", "/api/follow-up/" + url.substr(url.rfind('/') + 1), {}, {}, {}, {}}).status,
      200);
  EXPECT_EQ(ends("hana", number_of("follow_up")), 200);
  EXPECT_EQ(ends("hana", number_of("invitation")), 200);
  EXPECT_EQ(page("/api/invitation/", 'i'), 403);
  EXPECT_THAT(kinds_for("hana"), ElementsAre("invitation")) << "it is written: it has an address";
}

TEST_F(LinkListTest, TheOwnerSeesHostLinksTooAndEndsOneByItsNumberOrAllOfAKind) {
  store_.add_host_key({"host link", clock_.now(), clock_.now() + Duration{1000}},
                      [](AppendResult) {});
  store_.add_host_key({"over", clock_.now(), clock_.now()}, [](AppendResult) {});
  makes("hana", "reviewer");
  makes("hana", "reviewer");
  const auto all = Json::parse(body(owner_asks("GET", "/control/links")))["links"];
  ASSERT_EQ(all.size(), 5U) << all;
  EXPECT_EQ(all[0]["kind"], "host");
  EXPECT_EQ(all[4]["session"], "sMeeting0001");
  const auto host_link = std::to_string(all[0]["number"].get<int>());
  EXPECT_EQ(owner_asks("POST", "/control/links/" + host_link + "/end").status, 200);
  EXPECT_EQ(owner_asks("POST", "/control/links/" + host_link + "/end").status, 404);
  EXPECT_FALSE(store_.host_key_is_open("host link", clock_.now()));
  const auto ended = owner_asks("POST", "/control/sessions/sMeeting0001/links/reviewer/end");
  EXPECT_EQ(Json::parse(body(ended))["ended"], 2);
  const auto left = Json::parse(body(owner_asks("GET", "/control/links", "sMeeting0001")));
  EXPECT_EQ(left["links"].size(), 2U);
  EXPECT_EQ(asks({"GET", "/control/links", {}, {}, {}, {}}).status, 403) << "nobody else";
}

TEST_F(LinkListTest, WhoeverIsAskedToAnswerIsListedUntilNobodyAsksThemAnyMore) {
  const auto asks_jo = [&] {
    return asks("hana", "POST", "links", R"({"role":"answerer","item":"k1"})").status;
  };
  ASSERT_EQ(asks_jo(), 201);
  ASSERT_EQ(asks_jo(), 201) << "in place of the one before";
  EXPECT_THAT(kinds_for("hana"), ElementsAre("follow_up", "invitation", "answerer"));
  EXPECT_EQ(listed_for("hana")[2]["item"], "k1");
  EXPECT_EQ(listed_for("hana")[2]["devices"], nullptr) << "whether they looked is theirs to say";
  EXPECT_EQ(asks("hana", "POST", "links/" + number_of("answerer") + "/renew").status, 201);
  EXPECT_EQ(ends("hana", number_of("answerer")), 200);
  EXPECT_THAT(kinds_for("hana"), ElementsAre("follow_up", "invitation"));
  EXPECT_FALSE(find_park(rooms_.find(SessionId{"sMeeting0001"})->state(), ItemId{"k1"})->asked);
}

}  // namespace
}  // namespace cuppa::tests
