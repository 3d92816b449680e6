// What the devices do. Each prints its figures.
#pragma once

#include "bench/load/target.hpp"

namespace cuppa::bench {

struct Pace {
  int messages = 0;  // in each room
  int every_ms = 0;
  bool profile = false;  // valgrind runs the server
};

// One message to each room at each tick, from another device each time.
void tick(const Target& target, const std::string& name, const Size& size, const Pace& pace);

// All at once: each person says as much as the server lets them.
void burst(const Target& target, const Size& size, const Pace& pace);

// Nobody says anything.
void idle(const Target& target, const Size& size);

// Everybody asks again as soon as they are answered. Cuppa only.
void commands(const Target& target, const std::string& name, const Size& size, int each);

// Clocks of many rooms run out while one large room is spoken in. Cuppa only.
void clocks(const Target& target, const Size& size, const Pace& pace, int clock_rooms);

// Everybody of one session at tables of six, having turns; then with a storm at one of them. Cuppa
// only.
void tables(const Target& target, const Size& size, const Pace& pace);

}  // namespace cuppa::bench
