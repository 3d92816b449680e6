// Who sits with whom, when everybody is seated anew. Pure arithmetic and chance: which circle takes
// which table is for the rule to say (seating_rules.cpp).
//
// Sizes. n people and a asked for at a table make k circles: k is n / a rounded up, and no less
// than there are people who stay where they are. Every circle gets n / k people, rounded down or
// up. So all circles have a - 1 or a people wherever any number of circles allows that; where none
// does (6 people, 5 at a table), they are as even as they can be (3 and 3), and none has more than
// a.
//
// Colleagues, who said the same group but for blanks around it and the case of a to z, are spread
// as far as they can be: g of them over k circles, no circle has more than g / k rounded up or
// fewer than rounded down. Only where people stay at their tables may it be one more or one fewer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "session/state.hpp"

namespace cuppa {

struct Guest {
  ParticipantId who;
  Place place = Place::unsaid;
  std::string group;
  std::optional<TableId> stays_at;  // they have a turn there; one person at most stays at a table
};

struct Circle {
  std::optional<TableId> at;  // where somebody of it stays
  std::vector<ParticipantId> people;
};

// All together, wherever they are.
std::vector<Circle> seat(const std::vector<Guest>& guests, int people_a_table,
                         std::uint64_t random);

// The hall first, then those online, each as above. Who has not said where they are is in the hall.
std::vector<Circle> seat_apart(const std::vector<Guest>& guests, int people_a_table,
                               std::uint64_t random);

}  // namespace cuppa
