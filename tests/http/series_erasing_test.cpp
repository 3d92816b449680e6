// Somebody, or all of a session, goes from a series: the next session began with what was still to
// be found out, and by whom. Every byte of every file is searched.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/meeting.hpp"
#include "room/room_registry.hpp"
#include "session/steps/next_session.hpp"
#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "store/waiting_loop.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/files_with.hpp"

namespace cuppa::tests {
namespace {

using testing::IsEmpty;
using testing::Not;

const SessionId kFirst{"sMeeting0001"};

class SeriesErasingTest : public testing::Test {
 protected:
  SeriesErasingTest() {
    first_.given_people({"Florence", "Zebedee"});
    first_.given("Florence", AddGiven{GivenList::find_out, "Who pays for the coaches?"});
    first_.given("Zebedee", AddGiven{GivenList::find_out, "May dogs come in?"});
    first_.given("hana", FollowUpGiven{ItemId{"f1"}, "Florence", "2031-05-06", ""});
    first_.given("hana", FollowUpGiven{ItemId{"f2"}, "Zebedee", "2031-05-06", ""});
    first_.given("Florence", AddAgreement{"Coats may stay on"});
    first_.given("Zebedee", SupportAgreement{ItemId{"a1"}});
    first_.given("hana", SettleAgreement{ItemId{"a1"}}).given("hana", CloseSession{});
    clock_.set(first_.now());
    auto session = kept(first_);
    Append append;
    append.session = kFirst;
    append.events = session.events;
    append.summary = session.summary;
    EXPECT_EQ(append_and_wait(store_, loop_, append), AppendResult::committed);
    second_ = make_next_of(kFirst);
    third_ = make_next_of(second_);
  }

  SessionId make_next_of(const SessionId& session) {
    auto command = next_session(session, rooms_.find(session)->state());
    command.host_name = "hana";
    const auto room = rooms_.make_new();
    bool is_made = false;
    room->create(command, "hash of " + room->id().text, {}, [&](const auto&) { is_made = true; });
    loop_.run_until([&] { return is_made; });
    return room->id();
  }

  void comes_to(const SessionId& session, const std::string& name) {
    bool came = false;
    JoinSession join;
    join.name = name;
    rooms_.find(session)->join(join, "hash of " + name, {}, [&](const auto&) { came = true; });
    loop_.run_until([&] { return came; });
  }

  bool waits(const std::function<void(std::function<void(bool)>)>& erase) {
    std::optional<bool> is_done;
    erase([&](bool done) { is_done = done; });
    loop_.run_until([&] { return is_done.has_value(); });
    return *is_done;
  }
  bool erase_person(const SessionId& session, const ParticipantId& who) {
    return waits(
        [&](auto done) { rooms_.erase_person(rooms_.find(session), who, TheirWords::go, done); });
  }
  bool erase(const SessionId& session) {
    return waits([&](auto done) { rooms_.erase(rooms_.find(session), done); });
  }
  const std::vector<Given>& givens(const SessionId& session) {
    rooms_.forget(session);
    return rooms_.find(session)->state().givens;
  }
  std::vector<std::string> files(const std::string& letters) {
    return files_with(directory_.path(), letters);
  }

  TempDirectory directory_;
  WaitingLoop loop_;
  FakeClock clock_;
  FakeAlarms alarms_;
  SqliteEventStore store_{open_or_throw(directory_.path()), loop_};
  int keys_ = 0;
  RoomRegistry rooms_{{store_,
                       clock_,
                       alarms_,
                       [this] { return static_cast<std::uint64_t>(++keys_); },
                       {},
                       [this] { return std::to_string(++keys_) + "-is-a-key-of-its-own"; },
                       {},
                       clock_.now()}};
  SessionScenario first_;
  SessionId second_, third_;
};

TEST_F(SeriesErasingTest, WhoeverIsErasedIsNamedInNoLaterSession) {
  EXPECT_EQ(givens(third_).at(0).owner, "Florence");
  EXPECT_THAT(files("Florence"), Not(IsEmpty()));
  ASSERT_TRUE(erase_person(kFirst, first_.id("Florence")));
  EXPECT_THAT(files("Florence"), IsEmpty());
  for (const auto& session : {second_, third_}) {
    EXPECT_EQ(givens(session).at(0).owner, "");
    EXPECT_EQ(givens(session).at(0).text, "Who pays for the coaches?")
        << "it is still to be found out";
    EXPECT_EQ(givens(session).at(1).owner, "Zebedee");
  }
  EXPECT_EQ(rooms_.find(second_)->state().agreements.at(0).text, "Coats may stay on")
      << "what the group settled is the group's, and it took it along";
}

TEST_F(SeriesErasingTest, AWholeSessionTakesItsNamesAlongButThoseOfWhoeverIsThereNow) {
  comes_to(second_, "Zebedee");
  ASSERT_TRUE(erase(kFirst));
  EXPECT_THAT(files("Florence"), IsEmpty());
  EXPECT_EQ(givens(second_).at(1).owner, "Zebedee");
  EXPECT_EQ(givens(third_).at(1).owner, "");
}

TEST_F(SeriesErasingTest, WhoeverIsErasedFromALaterSessionStaysInTheFirst) {
  comes_to(second_, "Florence");
  const auto& people = rooms_.find(second_)->state().participants;
  ASSERT_TRUE(erase_person(second_, people.back().id));
  EXPECT_EQ(givens(kFirst).at(0).owner, "Florence");
  EXPECT_EQ(givens(third_).at(0).owner, "");
}

TEST_F(SeriesErasingTest, WhatWasErasedIsNotedOnceAndByIdsAlone) {
  ASSERT_TRUE(erase_person(kFirst, first_.id("Florence")));
  ASSERT_TRUE(erase(third_));
  const auto all = store_.erased_since(Instant{});
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0], (Erased{kFirst, first_.id("Florence").text, true, clock_.now()}));
  EXPECT_EQ(all[1], (Erased{third_, std::nullopt, true, clock_.now()}));
}

}  // namespace
}  // namespace cuppa::tests
