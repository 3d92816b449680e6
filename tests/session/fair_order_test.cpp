// Who is asked when: thousands of rosters that chance made, and a few that people can read.
#include "session/turns/fair_order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "session/simulated_people.hpp"

namespace cuppa::tests {
namespace {

// "h1 o2 u3": the first from the hall, the second online, the third without a place.
std::vector<Arrival> roster(const std::string& sides) {
  std::vector<Arrival> arrivals;
  for (const char side : sides) {
    const auto place = side == 'h' ? Place::hall : side == 'o' ? Place::online : Place::unsaid;
    arrivals.push_back({ParticipantId{side + std::to_string(arrivals.size() + 1)}, place});
  }
  return arrivals;
}

std::string order_of(const std::string& sides) {
  std::string order;
  for (const auto& arrival : fair_order(roster(sides))) {
    order += (order.empty() ? "" : " ") + arrival.who.text;
  }
  return order;
}

TEST(FairOrderTest, WhereNobodysPlaceIsKnownPeopleAreAskedAsTheyCame) {
  EXPECT_EQ(order_of("uuuu"), "u1 u2 u3 u4");
  EXPECT_EQ(order_of(""), "");
}

TEST(FairOrderTest, ARoomWithoutAnybodyOnlineIsAskedAsItCame) {
  EXPECT_EQ(order_of("hhhhh"), "h1 h2 h3 h4 h5");
}

TEST(FairOrderTest, SomebodyOnlineIsFirst) { EXPECT_EQ(order_of("hho"), "o3 h1 h2"); }

TEST(FairOrderTest, AfterTwoOfOneSideComesTheOtherWhileTwoOfItWait) {
  EXPECT_EQ(order_of("hhhhooo"), "o5 h1 h2 o6 h3 h4 o7");
  EXPECT_EQ(order_of("oooohhh"), "o1 o2 h5 o3 o4 h6 h7");
}

TEST(FairOrderTest, ForOneAloneNobodyIsMoved) {
  EXPECT_EQ(order_of("hhhhoo"), "o5 h1 h2 h3 h4 o6");
}

TEST(FairOrderTest, WhoeverIsOfNoSideKeepsTheNumberTheyCameWith) {
  EXPECT_EQ(order_of("ohuhhuooo"), "o1 h2 u3 h4 o7 u6 h5 o8 o9");
}

TEST(FairOrderTest, WhoeverIsOfNoSideDoesNotEndARow) {
  EXPECT_EQ(order_of("ohhuhoo"), "o1 h2 h3 u4 o6 h5 o7");
}

TEST(FairOrderTest, WhoeverCameBeforeEverybodyOnlineIsAskedOnePlaceLater) {
  EXPECT_EQ(order_of("uuhou"), "o4 u1 u2 h3 u5");
}

TEST(FairOrderTest, TheHostStandsWhereTheyCame) { EXPECT_EQ(order_of("hoho"), "o2 h1 h3 o4"); }

// Halls full and empty, with many places known and few.
std::vector<Arrival> some_roster(Chance& chance) {
  const int online = chance.between(0, 100), unsaid = chance.between(0, 60);
  std::string sides;
  for (int people = chance.between(0, 40); people > 0; --people) {
    const char known = chance.percent(online) ? 'o' : 'h';
    sides += chance.percent(unsaid) ? 'u' : known;
  }
  return roster(sides);
}

template <class Holds>
void each_roster(Holds holds) {
  Chance chance{17};
  for (int i = 0; i < 5000 && !testing::Test::HasFailure(); ++i) {
    const auto came = some_roster(chance);
    holds(came, fair_order(came));
  }
}

std::size_t index_of(const std::vector<Arrival>& all, const Arrival& one) {
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), one) - all.begin());
}

std::vector<Arrival> only(const std::vector<Arrival>& all, Place place) {
  std::vector<Arrival> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const Arrival& one) { return one.place == place; });
  return some;
}

TEST(FairOrderTest, EverybodyIsAskedOnce) {
  each_roster([](const auto& came, const auto& asked) {
    EXPECT_TRUE(std::is_permutation(came.begin(), came.end(), asked.begin(), asked.end()));
  });
}

TEST(FairOrderTest, AnybodyOnlineMeansSomebodyOnlineFirst) {
  each_roster([](const auto& came, const auto& asked) {
    if (only(came, Place::online).empty()) return;
    EXPECT_EQ(asked.front().place, Place::online);
  });
}

TEST(FairOrderTest, NoThreeInARowWhileTwoOfTheOtherSideWait) {
  each_roster([](const auto&, auto asked) {
    std::erase_if(asked, [](const Arrival& one) { return one.place == Place::unsaid; });
    for (std::size_t i = 2; i < asked.size(); ++i) {
      const auto side = asked[i].place;
      if (asked[i - 1].place != side || asked[i - 2].place != side) continue;
      EXPECT_LT(std::count_if(asked.begin() + static_cast<std::ptrdiff_t>(i), asked.end(),
                              [&](const Arrival& one) { return one.place != side; }),
                2);
    }
  });
}

TEST(FairOrderTest, WithinASideNobodyOvertakes) {
  each_roster([](const auto& came, const auto& asked) {
    for (const auto place : {Place::hall, Place::online, Place::unsaid}) {
      EXPECT_EQ(only(asked, place), only(came, place));
    }
  });
}

TEST(FairOrderTest, WhoeverIsOfNoSideMovesByOneAtMost) {
  each_roster([](const auto& came, const auto& asked) {
    const auto online = only(came, Place::online);
    for (const auto& one : only(came, Place::unsaid)) {
      const bool before_all_online =
          !online.empty() && index_of(came, one) < index_of(came, online.front());
      EXPECT_EQ(index_of(asked, one), index_of(came, one) + (before_all_online ? 1 : 0));
    }
  });
}

}  // namespace
}  // namespace cuppa::tests
