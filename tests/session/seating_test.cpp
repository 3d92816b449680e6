// Seating everybody anew: sizes, colleagues, the hall and online, and whoever has a turn.
#include "session/tables/seating.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

const std::vector<std::string> kGroups = {"", "", "Library", " library ", "Council", "School"};

std::vector<Guest> some_guests(int count) {
  std::vector<Guest> guests;
  for (int i = 0; i < count; ++i) {
    guests.push_back({ParticipantId{"p" + std::to_string(i)},
                      *rc::gen::element(Place::hall, Place::online, Place::unsaid),
                      *rc::gen::elementOf(kGroups), std::nullopt});
  }
  return guests;
}

// At as many tables of their own somebody has a turn.
void let_some_stay(std::vector<Guest>& guests, int tables) {
  for (int i = 0; i < std::min(tables, static_cast<int>(guests.size())); ++i) {
    guests[static_cast<std::size_t>(i)].stays_at = TableId{"t" + std::to_string(i + 1)};
  }
}

int circles_for(int people, int people_a_table) {
  return (people + people_a_table - 1) / people_a_table;
}

void expect_everybody_once(const std::vector<Circle>& circles, const std::vector<Guest>& guests) {
  std::set<ParticipantId> seated;
  for (const auto& circle : circles) {
    for (const auto& who : circle.people) RC_ASSERT(seated.insert(who).second);
  }
  RC_ASSERT(seated.size() == guests.size());
}

void expect_even(const std::vector<Circle>& circles) {
  std::size_t least = 400, most = 0;
  for (const auto& circle : circles) {
    least = std::min(least, circle.people.size());
    most = std::max(most, circle.people.size());
  }
  RC_ASSERT(circles.empty() || most - least <= 1);
}

std::string colleague_of(const Guest& guest) {
  if (guest.group == "Library" || guest.group == " library ") return "library";
  return guest.group;
}

RC_GTEST_PROP(SeatingTest, CirclesAreAsLargeAsAskedOrOneSmallerWhereTheNumbersAllowIt, ()) {
  const int people = *rc::gen::inRange(1, 301), a = *rc::gen::inRange(2, 21);
  const auto guests = some_guests(people);
  const auto circles = seat(guests, a, *rc::gen::arbitrary<std::uint64_t>());
  expect_everybody_once(circles, guests);
  expect_even(circles);
  const int count = static_cast<int>(circles.size());
  RC_ASSERT(count == circles_for(people, a));
  bool allowed = false;
  for (int k = 1; k <= people; ++k) allowed = allowed || ((a - 1) * k <= people && people <= a * k);
  for (const auto& circle : circles) {
    const int size = static_cast<int>(circle.people.size());
    RC_ASSERT(size <= a);
    RC_ASSERT(!allowed || size >= a - 1);
  }
}

RC_GTEST_PROP(SeatingTest, ColleaguesAreSpreadAsFarAsTheyCanBe, ()) {
  const auto guests = some_guests(*rc::gen::inRange(1, 301));
  const auto circles = seat(guests, *rc::gen::inRange(2, 21), *rc::gen::arbitrary<std::uint64_t>());
  std::map<ParticipantId, std::string> group_of;
  std::map<std::string, int> sizes;
  for (const auto& guest : guests) {
    group_of[guest.who] = colleague_of(guest);
    sizes[colleague_of(guest)] += 1;
  }
  const int count = static_cast<int>(circles.size());
  for (const auto& circle : circles) {
    std::map<std::string, int> here;
    for (const auto& who : circle.people) here[group_of[who]] += 1;
    for (const auto& [group, size] : sizes) {
      if (group.empty()) continue;
      RC_ASSERT(here[group] <= (size + count - 1) / count);
      RC_ASSERT(here[group] >= size / count);
    }
  }
}

RC_GTEST_PROP(SeatingTest, TheHallAndOnlineSitApart, ()) {
  const auto guests = some_guests(*rc::gen::inRange(1, 301));
  const auto circles =
      seat_apart(guests, *rc::gen::inRange(2, 21), *rc::gen::arbitrary<std::uint64_t>());
  expect_everybody_once(circles, guests);
  std::map<ParticipantId, bool> is_online;
  for (const auto& guest : guests) is_online[guest.who] = guest.place == Place::online;
  for (const auto& circle : circles) {
    for (const auto& who : circle.people) {
      RC_ASSERT(is_online[who] == is_online[circle.people.front()]);
    }
  }
}

RC_GTEST_PROP(SeatingTest, WhoeverHasATurnStaysAndCirclesAreEvenAllTheSame, ()) {
  auto guests = some_guests(*rc::gen::inRange(1, 301));
  let_some_stay(guests, *rc::gen::inRange(1, 60));
  const auto circles = seat(guests, *rc::gen::inRange(2, 21), *rc::gen::arbitrary<std::uint64_t>());
  expect_everybody_once(circles, guests);
  expect_even(circles);
  for (const auto& guest : guests) {
    const auto sits_there = [&](const Circle& circle) {
      return circle.at == guest.stays_at &&
             std::count(circle.people.begin(), circle.people.end(), guest.who) == 1;
    };
    RC_ASSERT(!guest.stays_at || std::any_of(circles.begin(), circles.end(), sits_there));
  }
}

TEST(SeatingTest, SixPeopleAtFiveATableAreThreeAndThree) {
  std::vector<Guest> guests;
  for (int i = 0; i < 6; ++i) guests.push_back({ParticipantId{std::to_string(i)}, {}, {}, {}});
  const auto circles = seat(guests, 5, 7);
  ASSERT_EQ(circles.size(), 2U);
  EXPECT_EQ(circles[0].people.size(), 3U);
}

TEST(SeatingTest, ChanceDecides) {
  std::vector<Guest> guests;
  for (int i = 0; i < 12; ++i) guests.push_back({ParticipantId{std::to_string(i)}, {}, {}, {}});
  EXPECT_EQ(seat(guests, 6, 1)[0].people, seat(guests, 6, 1)[0].people);
  EXPECT_NE(seat(guests, 6, 1)[0].people, seat(guests, 6, 2)[0].people);
}

// ---- in a meeting

TEST(ShuffleTest, MissingTablesArePutOutAndSurplusOnesLeftEmpty) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai", "dee", "eve"});
  meeting.given("hana", ShuffleTables{3, false});
  EXPECT_EQ(meeting.told(), "everyone table_added, everyone people_moved");
  EXPECT_EQ(meeting.state().tables.back().name, "");
  meeting.given("hana", ShuffleTables{5, false});
  EXPECT_EQ(meeting.state().tables.size(), 2U);
  EXPECT_EQ(meeting.card("eve").table, kTable);
}

TEST(ShuffleTest, HostsWhoListenAndPeopleWhoLeftStayWhereTheyAre) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai"}).given("cai", LeaveSession{});
  meeting.given("hana", ShuffleTables{2, false});
  EXPECT_EQ(meeting.state().tables.size(), 1U);
  EXPECT_EQ(meeting.told(), "");
}

TEST(ShuffleTest, WhoeverHasATurnIsNotMoved) {
  SessionScenario meeting;
  meeting.given_turns({"asha", "ben", "cai", "dee"}).given_turn_of("asha");
  for (int i = 0; i < 10; ++i) {
    meeting.given("hana", ShuffleTables{2, true});
    EXPECT_EQ(meeting.card("asha").table, kTable);
  }
}

TEST(ShuffleTest, ColleaguesWhoSaidSoSitAtDifferentTables) {
  SessionScenario meeting;
  meeting.given_people({"asha", "ben", "cai", "dee"});
  meeting.given("asha", TellGroup{"Library"}).given("dee", TellGroup{"library "});
  for (int i = 0; i < 10; ++i) {
    meeting.given("hana", ShuffleTables{2, true});
    EXPECT_NE(meeting.card("asha").table, meeting.card("dee").table);
  }
}

}  // namespace
}  // namespace cuppa::tests
