// The order in which people are asked for their turn, so that the room does not beat those online.
#pragma once

#include <vector>

#include "session/state.hpp"

namespace cuppa {

// Somebody who came, and where from. Place::unsaid: we do not know, or they only listen.
struct Arrival {
  ParticipantId who;
  Place place = Place::unsaid;

  bool operator==(const Arrival&) const = default;
};

// Takes people in the order they came. They keep it, but for two rules:
//
//  1. Somebody online is asked first.
//  2. At most two in a row are from one side while two or more of the other side wait. Then the
//     first of the other side comes forward. Whoever is of no side does not end a row.
//
// Whoever is of no side keeps the number they came with. Rule 1 alone can move them: those who came
// before everybody online are asked one place later.
//
// Within a side people stay in the order they came. The host is one of them: they came first, and
// nothing puts them last. Where nobody's place is known, all is as they came.
std::vector<Arrival> fair_order(std::vector<Arrival> arrivals);

}  // namespace cuppa
