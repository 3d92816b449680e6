// Links and who may host, as both stores keep them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/both_stores.hpp"

namespace cuppa::tests {
namespace {

using ::testing::ElementsAre;

template <class Kind>
class LinksTest : public OnBothStores<Kind> {};
TYPED_TEST_SUITE(LinksTest, Stores, StoreNames);

TYPED_TEST(LinksTest, LinksAreListedByANumberOfTheirOwnWithHowManyCameByThem) {
  const StoredKey reviewers{"l1", KeyKind::reviewer, this->brew_, "", {}, Instant{7}};
  const StoredKey others{"l2", KeyKind::cohost_link, this->other_, "", Instant{90}, Instant{8}};
  const StoredKey laptop{"d1", KeyKind::reviewer, this->brew_, "", {}, {}, "l1"};
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = {{"h1", KeyKind::participant, this->brew_, "p1", {}}, reviewers, laptop};
  this->commit(append);
  append = append_events(this->other_, 0, 1);
  append.new_keys = {others};
  this->commit(append);
  const auto all = this->store().links({});
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0], (KeptLink{all[0].number, reviewers, 1}));
  EXPECT_EQ(all[1], (KeptLink{all[1].number, others, 0}));
  EXPECT_LT(all[0].number, all[1].number);
  EXPECT_EQ(this->store().links(this->other_), std::vector<KeptLink>{all[1]});
  EXPECT_EQ(this->store().find_key("l1"), reviewers);
  EXPECT_EQ(this->store().find_key("d1"), laptop);
}

TYPED_TEST(LinksTest, ALinkThatIsWrittenAgainKeepsItsNumberAndNoNumberIsGivenTwice) {
  StoredKey page{"l1", KeyKind::invitation, this->brew_, "", {}, Instant{7}};
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = {page};
  this->commit(append);
  const auto number = this->store().links({}).at(0).number;
  append = append_events(this->brew_, 1, 1);
  append.new_keys = {page};
  this->commit(append);
  EXPECT_EQ(this->store().links({}).at(0).number, number);
  append = append_events(this->brew_, 2, 1);
  append.ended_keys = {"l1"};
  this->commit(append);
  EXPECT_TRUE(this->store().links({}).empty());
  append = append_events(this->brew_, 3, 1);
  page.hash = "l2";
  append.new_keys = {page};
  this->commit(append);
  EXPECT_GT(this->store().links({}).at(0).number, number);
}

TYPED_TEST(LinksTest, ALinkEndsWithTheDevicesThatCameByItButOneAndNoneComesByItAfterwards) {
  Append append = append_events(this->brew_, 0, 1);
  append.new_keys = {{"l1", KeyKind::screen_link, this->brew_, "", {}, Instant{7}}};
  for (const auto* device : {"d1", "d2"}) {
    append.new_keys.push_back({device, KeyKind::screen, this->brew_, "", {}, {}, "l1"});
  }
  append.new_keys.push_back({"d3", KeyKind::screen, this->brew_, "", {}});
  this->commit(append);
  append = append_events(this->brew_, 1, 0);
  append.ended_links = {{"l1", "d2"}};
  this->hand_over(append);
  append = append_events(this->brew_, 1, 0);
  append.new_keys = {{"d4", KeyKind::screen, this->brew_, "", {}, {}, "l1"}};
  this->hand_over(append);
  this->wait_for_answers(2);
  for (const auto* gone : {"l1", "d1", "d4"}) EXPECT_FALSE(this->store().find_key(gone)) << gone;
  for (const auto* left : {"d2", "d3"}) EXPECT_TRUE(this->store().find_key(left)) << left;
  EXPECT_TRUE(this->store().links({}).empty());
}

TYPED_TEST(LinksTest, HostLinksAreListedAndEndAndOldOnesGoWhenAnotherIsMade) {
  auto& store = this->store();
  add_host_key_and_wait(store, this->loop_, "old", Instant{1});
  add_host_key_and_wait(store, this->loop_, "host", Instant{100});
  const auto keys = store.host_keys();
  ASSERT_EQ(keys.size(), 1U);
  EXPECT_EQ(keys[0], (StoredHostKey{"host", Instant{1}, Instant{100}, false, keys[0].number}));
  std::vector<AppendResult> answers;
  for (int i = 0; i < 2; ++i) {
    store.end_host_key("host", [&](AppendResult result) { answers.push_back(result); });
  }
  this->loop_.run_until([&] { return answers.size() == 2; });
  EXPECT_THAT(answers, ElementsAre(AppendResult::committed, AppendResult::refused));
  EXPECT_FALSE(store.host_key_is_open("host", Instant{1}));
}

TYPED_TEST(LinksTest, AnotherPasswordEndsWhatWasHadByTheOneBefore) {
  auto& store = this->store();
  int answers = 0;
  const auto count = [&](AppendResult) { ++answers; };
  EXPECT_EQ(store.host_password(), std::nullopt);
  store.set_host_password("hash", count);
  store.add_host_key({"by password", Instant{1}, Instant{100}, true}, count);
  store.add_host_key({"by link", Instant{1}, Instant{100}}, count);
  this->loop_.run_until([&] { return answers == 3; });
  EXPECT_EQ(store.host_password(), "hash");
  EXPECT_TRUE(store.host_key_is_open("by password", Instant{1}));
  store.set_host_password("other hash", count);
  this->loop_.run_until([&] { return answers == 4; });
  EXPECT_EQ(store.host_password(), "other hash");
  EXPECT_FALSE(store.host_key_is_open("by password", Instant{1}));
  EXPECT_TRUE(store.host_key_is_open("by link", Instant{1}));
  store.set_host_password(std::nullopt, count);
  this->loop_.run_until([&] { return answers == 5; });
  EXPECT_EQ(store.host_password(), std::nullopt);
}

}  // namespace
}  // namespace cuppa::tests
